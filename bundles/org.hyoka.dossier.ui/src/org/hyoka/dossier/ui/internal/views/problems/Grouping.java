// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

/** What problems are grouped by. */
enum Grouping {
	COST(Messages.Problems_byCost), SEVERITY(Messages.Problems_bySeverity), CHAPTER(Messages.Problems_byChapter), RULE(Messages.Problems_byRule);

	private final String label;

	Grouping(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** The one that was kept under a name; the first where none was. */
	static Grouping of(String name) {
		for (Grouping one : values()) {
			if (one.name().equals(name)) {
				return one;
			}
		}
		return COST;
	}
}
