// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

import java.util.List;

/**
 * What an edit did to the findings.
 *
 * @param added   findings that were not there before
 * @param removed findings that are gone
 */
public record FindingsChange(List<Finding> added, List<Finding> removed) {
	/** @throws NullPointerException if a list is missing */
	public FindingsChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}
}
