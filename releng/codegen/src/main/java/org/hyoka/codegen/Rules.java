// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.util.List;

/** The rules that the software keeps. */
final class Rules {

	/** Rule 1 is the first. */
	static final List<String> TEXTS = List.of(
			"Means are computed, never typed: over the sheets handed in, one decimal, half up. A member who does not judge "
					+ "is left out. No point is not 0.",
			"Sums are computed. A printed total is kept as a stated figure and compared; rounding explains half a unit per "
					+ "addend.",
			"One fact, one place. Where sources disagree, the dossier keeps what the project's chapter says and notes the "
					+ "other.",
			"Achievement is computed from target and actual: achieved, not achieved, in progress with the rate, not yet due.",
			"Amounts keep their unit and their precision.",
			"The words of a scale depend on the kind of evaluation.",
			"Anonymity: a report shows points without names and opinions without authors, in an order that gives no author "
					+ "away; an export with names asks first.",
			"Findings live on: the next evaluation starts from the recommendations and findings of the last.",
			"Nothing is lost: what a bundle that is not installed wrote survives open, edit and save.",
			"Dates say what they are: calendar or fiscal year, at large or at the end, as of a day. A year is never a bare "
					+ "number.",
			"An actual is not a forecast and not a target; annual is not cumulative; a changed target keeps its old value.",
			"Money has a kind; amounts of different kinds are not compared without an explanation.",
			"Figures derived from assumptions are formulas over cited assumptions.",
			"Names are registered once, with aliases and former names.",
			"A low mean wants a reason, from the members' opinions.",
			"The points tell the panel's size: a mean that no points of that many members can give is a finding.",
			"Scores come in rounds where the process has them; the last counts, all stay.",
			"What was said is answered: every opinion is used, answered or set aside with a reason; every recommendation has "
					+ "a response.");

	private Rules() {
	}
}
