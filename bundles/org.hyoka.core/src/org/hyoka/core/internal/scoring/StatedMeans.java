// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.StatedMean;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;

/** Compares printed means with computed ones (rules 1, 16). */
final class StatedMeans {
	private StatedMeans() {
	}

	static List<StatedMean> of(Assessment assessment, List<ScoreRow> rows, int size) {
		List<StatedMean> result = new ArrayList<>();
		for (StatedFigure stated : StatedFigures.all(assessment, StatedMeasure.MEAN)) {
			Optional<ScoreRow> row = rows.stream()
					.filter(r -> stated.getAbout() != null && r.criterion() == stated.getAbout()).findFirst();
			if (row.isEmpty()) {
				result.add(new StatedMean(StatedFigures.withoutSubject(stated, assessment), Optional.empty(), size, true));
			} else {
				result.add(new StatedMean(compare(stated, assessment, row.get()), Optional.of(row.get().criterion()), size,
						possible(stated.getValue(), row.get(), size)));
			}
		}
		return result;
	}

	private static StatedComparison compare(StatedFigure stated, Assessment assessment, ScoreRow row) {
		BigDecimal printed = stated.getValue();
		if (printed == null || row.aggregate().isEmpty() || !Numbers.isReasonable(printed)) {
			return StatedFigures.compare(stated, assessment, (BigDecimal) null, null);
		}
		Fraction exact = row.aggregate().get().exact();
		BigDecimal computed = exact.round(Math.max(printed.scale(), PossibleMeans.decimals(row.scale().orElseThrow())));
		Verdict verdict = exact.round(printed.scale()).compareTo(printed) == 0 ? Verdict.EQUAL
				: StatedFigures.excuse(stated).verdict(printed, computed, BigDecimal.ONE.scaleByPowerOfTen(-printed.scale()), null);
		return new StatedComparison.OfNumbers(stated, row.criterion(), printed, computed, Optional.empty(),
				printed.subtract(computed), BigDecimal.ZERO, row.given(), row.missing(), verdict);
	}

	private static boolean possible(BigDecimal printed, ScoreRow row, int size) {
		return printed == null || size < 1 || size > 1000 || row.scale().isEmpty()
				|| !Points.isNumeric(row.scale().get()) || PossibleMeans.contains(printed, size, row.scale().get());
	}
}
