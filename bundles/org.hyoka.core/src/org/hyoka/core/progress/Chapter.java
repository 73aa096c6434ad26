// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import org.hyoka.core.internal.progress.Messages;
import org.hyoka.core.text.Phrase;

/**
 * The parts of a dossier that are filled one by one, in the order of the report.
 *
 * @since 0.1
 */
public enum Chapter {
	/** Title, kind, fiscal year, issuer, foreword. */
	FRONT("front"),
	/** Panel and proceedings. */
	PANEL("panel"),
	/** Header table of an undertaking. */
	HEADER("header"),
	/** Place in policy, background. */
	BACKGROUND("background"),
	/** Why the state has to do it. */
	NECESSITY("necessity"),
	/** Similar work at home and abroad. */
	SIMILAR_WORK("similar-work"),
	/** Content: items, themes, implementers. */
	CONTENT("content"),
	/** Plan and structure. */
	MANAGEMENT("management"),
	/** Budget, spending and allocations. */
	MONEY("money"),
	/** IP and data. */
	IP("ip"),
	/** Outputs with counts of papers and patents. */
	OUTPUTS("outputs"),
	/** Outcomes. */
	OUTCOMES("outcomes"),
	/** Roadmap to the outcome. */
	ROADMAP("roadmap"),
	/** Cost-effectiveness. */
	COST_EFFECTIVENESS("cost-effectiveness"),
	/** Findings of the last evaluation and what was done. */
	PRIOR_FINDINGS("prior-findings"),
	/** Points of the members. */
	POINTS("points"),
	/** The panel's judgement in words. */
	ASSESSMENT("assessment"),
	/** Opinions of the members. */
	OPINIONS("opinions"),
	/** Recommendations and responses. */
	RECOMMENDATIONS("recommendations"),
	/** Findings of the working group. */
	WORKING_GROUP("working-group");

	private final String key;

	Chapter(String key) {
		this.key = key;
	}

	/** Its key; for narrative chapters that of their {@code Section}. */
	public String key() {
		return key;
	}

	/** Its name. */
	public Phrase label() {
		return Messages.PROGRESS.phrase("chapter." + key);
	}
}
