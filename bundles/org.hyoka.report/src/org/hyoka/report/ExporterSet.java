// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;

/**
 * The forms of report of a bundle that brings many: an OSGi service. A bundle with a single one offers that {@link ReportExporter}.
 *
 * @since 0.1
 */
public interface ExporterSet {
	/** New instances of its exporters. */
	List<ReportExporter> exporters();
}
