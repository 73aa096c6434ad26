// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.List;

/**
 * The rules of a bundle that brings many: an OSGi service. A bundle with a single one offers that {@link ConsistencyRule}.
 *
 * @since 0.1
 */
public interface RuleSet {
	/** New instances of its rules. */
	List<ConsistencyRule> rules();
}
