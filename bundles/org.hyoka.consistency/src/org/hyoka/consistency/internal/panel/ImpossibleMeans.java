// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.List;
import java.util.stream.Collectors;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.StatedMean;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A printed mean that no points of so many members can give (rule 16). */
final class ImpossibleMeans extends Rule<Assessment> {
	/** The sizes of a panel that are tried. */
	private static final int MOST_MEMBERS = 50;
	private static final int MOST_LISTED = 8;

	ImpossibleMeans() {
		super("hyoka.score.impossible-mean", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 16);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		for (StatedMean mean : table.stated()) {
			if (!mean.possible()) {
				StatedFigure stated = mean.comparison().stated();
				List<Integer> sizes = mean.criterion().flatMap(table::row).flatMap(ScoreRow::scale)
						.map(scale -> Scoring.possibleSizes(List.of(stated.getValue()), scale, MOST_MEMBERS)).orElse(List.of());
				report.at(stated, Literals.STATED_FIGURE__VALUE).and(assessment).sayAs(sizes.isEmpty() ? "never" : "",
						Naming.inSentence(assessment.getUndertaking()), Naming.inSentence(mean.criterion().orElse(null)), stated.getValue(),
						stated.getPlace(), mean.size(), sizes(sizes));
			}
		}
	}

	/** 3, 6, 9: the first few of the sizes that would do. */
	private static String sizes(List<Integer> sizes) {
		String first = sizes.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "));
		return sizes.size() > MOST_LISTED ? first + " …" : first;
	}
}
