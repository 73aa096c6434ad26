// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.Scale;

/**
 * The points on one criterion.
 *
 * @param criterion      the criterion
 * @param scale          the scale that applies to the evaluation kind (rule 6); empty: comments only
 * @param cells          one per column of the table, in its order
 * @param aggregate      what they come to; empty where none is given or the scale is not aggregated
 * @param lowest         the smallest number given
 * @param highest        the largest number given
 * @param given          how many points count
 * @param missing        how many sheets have no point here
 * @param invalid        how many points are not on the scale
 * @param distribution   how often each step was given, best first
 * @param low            whether the printed mean wants a reason (rule 15): below {@code Scale.reasonBelow}, or above it
 *                       where less is better
 * @param lowReason      the reason that is written
 * @param belowThreshold whether the unrounded mean fails {@code Criterion.threshold}: below it, or above it where less is better
 * @param consensus      what the panel agreed upon, beside the members' points; it is in no mean
 * @param grade          the grade that the unrounded mean has, where the scale has grades
 * @since 0.1
 */
public record ScoreRow(Criterion criterion, Optional<Scale> scale, List<ScoreCell> cells, Optional<Aggregate> aggregate,
		Optional<BigDecimal> lowest, Optional<BigDecimal> highest, int given, int missing, int invalid,
		List<Step> distribution, boolean low, Optional<String> lowReason, boolean belowThreshold, Optional<PointText.Given> consensus,
		Optional<GradeBand> grade) {
	/** Keeps the lists from changing. */
	public ScoreRow {
		cells = List.copyOf(cells);
		distribution = List.copyOf(distribution);
	}

	/** Whether less is better on its scale, so that a limit is failed above it. */
	public boolean lessIsBetter() {
		return scale.filter(s -> s.getDirection() == Direction.LOWER_IS_BETTER).isPresent();
	}

	/** Whether anything is known of it: points, or what the panel agreed upon. */
	public boolean isKnown() {
		return given > 0 || aggregate.isPresent() || consensus.isPresent();
	}

	/** Whether its points are the numbers of members for each point that are entered, since no sheet gives a point on it. */
	public boolean isCounted() {
		return distribution.stream().anyMatch(step -> step.count() > 0)
				&& cells.stream().flatMap(ScoreCell::answers).noneMatch(cell -> cell.value().isPresent() || cell.point().isPresent());
	}

	/** The mean or median as it is printed (rule 1: one decimal on METI's scale, half up). */
	public Optional<BigDecimal> mean() {
		return aggregate.map(Aggregate::rounded);
	}
}
