// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.List;
import java.util.Set;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.RuleContext;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Rules on the panel, its meetings, criteria, scales and points. */
public final class PanelRules {
	static final PhraseBook BOOK = PhraseBook.of(PanelRules.class);
	/** All that a table of points is made of. */
	static final Dependencies SCORES = Dependencies
			.on(Literals.ASSESSMENT, Literals.CRITERION_ASSESSMENT, Literals.STATED_FIGURE, Literals.SCORE_SHEET,
					Literals.SCORE, Literals.MEMBER, Literals.RECUSAL, Literals.CRITERION_SET, Literals.CRITERION, Literals.SCALE,
					Literals.SCALE_POINT, Literals.GRADE_BAND, Literals.GRADE_COUNT, Literals.UNDERTAKING)
			.via(Literals.ASSESSMENT__UNDERTAKING, Literals.ASSESSMENT__CRITERION_SET, Literals.CRITERION__SCALES)
			.along(Literals.SCORE_SHEET__UNDERTAKING, Literals.RECUSAL__UNDERTAKING)
			.within(Literals.DOSSIER__PANEL, Literals.DOSSIER__ROUNDS, Literals.DOSSIER__KIND);

	private PanelRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new Chairs(), new PanelSize(), new DoubledMembers(), new MeetingTimes(), new MeetingOrder(),
				new MeetingDates(), new AwaitedSheets(), new MissingPoints(), new OffScale(), new SetAsideSheets(),
				new DoubledScores(), new ForeignCriteria(), new PrintedMeans(), new ImpossibleMeans(), new LowMeans(),
				new FailedThresholds(), new OverlappingScales(), new ScaleSteps(), new MissingScales(), new Weights(),
				new CriterionCodes(), new CriterionParts(), new CountedGrades());
	}

	/** The assessments for which sheets are waited for, computed once per run. */
	static Set<?> expected(RuleContext context) {
		return context.computed(Set.class, context.dossier(), ExpectedSheets::of);
	}

	/** What a row's points come to, in a word: mean, median, or the sum of its parts. */
	static Phrase aggregate(ScoreRow row) {
		return BOOK.phrase(row.scale().isEmpty() ? "sum" : row.aggregate().filter(a -> a.how() == Averaging.MEDIAN).isPresent() ? "median" : "mean");
	}

	/** The points table of an assessment, computed once per run. */
	static ScoreTable table(Assessment assessment, RuleContext context) {
		return context.computed(ScoreTable.class, assessment, a -> Scoring.table(context.dossier(), a));
	}
}
