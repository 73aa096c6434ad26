// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;

/**
 * The sections of a bundle that brings many: an OSGi service. A bundle with a single one offers that {@link ReportSection}.
 *
 * @since 0.1
 */
public interface SectionSet {
	/** New instances of its sections. */
	List<ReportSection> sections();
}
