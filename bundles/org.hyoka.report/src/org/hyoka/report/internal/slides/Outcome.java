// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Total;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.TotalKind;

/**
 * What the points of an undertaking come to in one word: the overall criterion's mean or median, or what the panel agreed upon there, else
 * the total; each under its own name, with its grade.
 *
 * @param name   what it is, such as 総合評価の平均 or 合計
 * @param value  as printed, such as 2.8, 15.3（A） or 13.8（B、基準15未達）
 * @param number the number alone; empty where there is none
 */
record Outcome(String name, String value, Optional<BigDecimal> number) {
	static Optional<Outcome> of(Deck deck, ScoreTable scores) {
		Optional<ScoreRow> overall = scores.rows().stream().filter(row -> row.criterion().isOverall()).findFirst();
		return overall.filter(row -> row.mean().isPresent()).map(row -> mean(deck, row))
				.or(() -> overall.flatMap(ScoreRow::consensus).map(agreed -> new Outcome(deck.say("result.agreed"),
						agreed.value().map(deck.words()::number).or(() -> agreed.point().map(PointText::mark)).orElse("-"), agreed.value())))
				.or(() -> scores.shownTotal().filter(Total::complete).map(total -> total(deck, scores, total)));
	}

	/** A mean or median with its grade, and the threshold that it misses: 8.0（S）, 2.8（基準3未達）. */
	static String graded(Deck deck, ScoreRow row) {
		return row.aggregate().map(mean -> row.belowThreshold()
				? graded(deck, mean.apart(row.criterion().getThreshold()), row.grade(), row.criterion().getThreshold(), row.lessIsBetter())
				: graded(deck, mean.rounded(), row.grade(), null, false)).orElse("-");
	}

	/** A total with its grade, and the threshold that it misses: 13.8（B、基準15未達）. */
	static String graded(Deck deck, ScoreTable scores, Total total) {
		BigDecimal threshold = scores.assessment().getCriterionSet().getThreshold();
		return total.failed() ? graded(deck, total.apart(threshold), total.grade(), threshold, total.lessIsBetter())
				: graded(deck, total.printed(), total.grade(), null, false);
	}

	private static String graded(Deck deck, BigDecimal value, Optional<GradeBand> grade, BigDecimal missed, boolean lessIsBetter) {
		List<String> remarks = new ArrayList<>(grade.map(Grades::mark).stream().toList());
		if (missed != null) {
			remarks.add(deck.say(lessIsBetter ? "result.exceeds" : "result.misses", deck.words().number(missed)));
		}
		return deck.words().number(value) + (remarks.isEmpty() ? "" : deck.words().bracket(deck.words().join(remarks)));
	}

	private static Outcome mean(Deck deck, ScoreRow row) {
		boolean multiplied = row.scale().map(s -> s.getFactor() != null).orElse(false);
		String how = multiplied ? "" : row.aggregate().map(Aggregate::how).map(averaging -> switch (averaging) {
		case MEAN -> ".mean";
		case MEDIAN -> ".median";
		case TRIMMED_MEAN -> ".trimmed";
		case NONE -> "";
		}).orElse("");
		return new Outcome(deck.say("result.overall" + how), graded(deck, row), row.mean());
	}

	private static Outcome total(Deck deck, ScoreTable scores, Total total) {
		return new Outcome(deck.say(total.kind() == TotalKind.SUM ? "result.sum" : "result.total"), graded(deck, scores, total),
				Optional.of(total.printed()));
	}
}
