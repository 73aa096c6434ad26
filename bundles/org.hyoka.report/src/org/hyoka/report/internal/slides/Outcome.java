// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
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
 * @param value  as printed, such as 2.8 or 15.3（A）
 * @param number the number alone; empty where there is none
 */
record Outcome(String name, String value, Optional<BigDecimal> number) {
	static Optional<Outcome> of(Deck deck, ScoreTable scores) {
		Optional<ScoreRow> overall = scores.rows().stream().filter(row -> row.criterion().isOverall()).findFirst();
		return overall.filter(row -> row.mean().isPresent()).map(row -> mean(deck, row))
				.or(() -> overall.flatMap(ScoreRow::consensus).map(agreed -> new Outcome(deck.say("result.agreed"),
						agreed.value().map(deck.words()::number).or(() -> agreed.point().map(PointText::mark)).orElse("-"), agreed.value())))
				.or(() -> scores.shownTotal().filter(Total::complete).map(total -> total(deck, total)));
	}

	/** A mean or median with its grade: 8.0（S）. */
	static String graded(Deck deck, ScoreRow row) {
		return row.mean().map(mean -> graded(deck, mean, row.grade())).orElse("-");
	}

	/** A total with its grade. */
	static String graded(Deck deck, Total total) {
		return graded(deck, total.printed(), total.grade());
	}

	private static String graded(Deck deck, BigDecimal value, Optional<GradeBand> grade) {
		return deck.words().number(value) + grade.map(Grades::mark).map(deck.words()::bracket).orElse("");
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

	private static Outcome total(Deck deck, Total total) {
		return new Outcome(deck.say(total.kind() == TotalKind.SUM ? "result.sum" : "result.total"), graded(deck, total),
				Optional.of(total.printed()));
	}
}
