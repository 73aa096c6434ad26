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
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TotalKind;

/** Compares printed means with computed ones (rules 1, 16). */
final class StatedMeans {
	private StatedMeans() {
	}

	static List<StatedMean> of(Assessment assessment, List<ScoreRow> rows, Optional<Total> total, int size) {
		List<StatedMean> result = new ArrayList<>();
		for (StatedFigure stated : StatedFigures.all(assessment, StatedMeasure.MEAN)) {
			Optional<ScoreRow> row = rows.stream()
					.filter(r -> stated.getAbout() != null && r.criterion() == stated.getAbout()).findFirst();
			if (row.isEmpty()) {
				result.add(new StatedMean(StatedFigures.withoutSubject(stated, assessment), Optional.empty(), size, true));
			} else {
				int members = row.get().cells().isEmpty() && row.get().given() > 0 ? row.get().given() : size;
				result.add(new StatedMean(compare(stated, assessment, row.get()), Optional.of(row.get().criterion()), members,
						possible(stated.getValue(), row.get(), members)));
			}
		}
		for (StatedFigure stated : StatedFigures.all(assessment, StatedMeasure.GRAND_TOTAL)) {
			if (stated.getAbout() == null) {
				result.add(new StatedMean(total(stated, assessment, total), Optional.empty(), size, true));
			}
		}
		return result;
	}

	/** A printed total beside the computed one, where it is said which one is meant and all criteria are in it. */
	private static StatedComparison total(StatedFigure stated, Assessment assessment, Optional<Total> total) {
		BigDecimal printed = stated.getValue();
		if (printed == null || !Numbers.isReasonable(printed) || total.isEmpty() || !total.get().complete()
				|| total.get().kind() == TotalKind.UNSPECIFIED) {
			return StatedFigures.compare(stated, assessment, (BigDecimal) null, null);
		}
		Fraction exact = total.get().kind() == TotalKind.SUM ? total.get().weightedSum() : total.get().weightedMean();
		return compare(stated, assessment, printed, exact, Math.max(printed.scale(), total.get().printed().scale()), 1, 0);
	}

	private static StatedComparison compare(StatedFigure stated, Assessment assessment, ScoreRow row) {
		BigDecimal printed = stated.getValue();
		if (printed == null || row.aggregate().isEmpty() || !Numbers.isReasonable(printed)) {
			return StatedFigures.compare(stated, assessment, (BigDecimal) null, null);
		}
		Fraction exact = row.aggregate().get().exact();
		return compare(stated, row.criterion(), printed, exact, Math.max(printed.scale(), row.mean().orElseThrow().scale()), row.given(),
				row.missing());
	}

	private static StatedComparison compare(StatedFigure stated, Element subject, BigDecimal printed, Fraction exact, int decimals, int addends,
			int missing) {
		BigDecimal computed = exact.round(decimals);
		Verdict verdict = exact.round(printed.scale()).compareTo(printed) == 0 ? Verdict.EQUAL
				: StatedFigures.excuse(stated).verdict(printed, computed, BigDecimal.ONE.scaleByPowerOfTen(-printed.scale()), null);
		return new StatedComparison.OfNumbers(stated, subject, printed, computed, Optional.empty(), printed.subtract(computed), BigDecimal.ZERO,
				addends, missing, verdict);
	}

	private static boolean possible(BigDecimal printed, ScoreRow row, int size) {
		return printed == null || size < 1 || size > 1000 || row.scale().isEmpty()
				|| !Points.isNumeric(row.scale().get()) || PossibleMeans.contains(printed, size, row.scale().get());
	}
}
