// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.List;

/**
 * What an edit did to the findings.
 *
 * @param added   findings that were not there before
 * @param removed findings that are gone
 */
public record ProblemsChange(List<Problem> added, List<Problem> removed) {
	/** @throws NullPointerException if a list is missing */
	public ProblemsChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}
}
