// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Optional;
import java.util.OptionalDouble;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.model.roadmap.RoadmapNode;

/**
 * A point in time with a symbol: a milestone, an outcome target, or an effect with a date.
 *
 * @param element   the node of the model
 * @param placement where it stands; its box is that of the symbol at the planned time
 * @param symbol    which symbol
 * @param status    how an outcome target stands; empty for others, and where that cannot be judged
 * @param actual    middle of a second symbol at the actual time, where that is another
 * @param delay     how late it is
 * @param remark    the delay in words
 */
public record PlacedMark(RoadmapNode element, NodePlacement placement, Symbol symbol, Optional<Achievement.Status> status,
		OptionalDouble actual, Optional<Delay> delay, Optional<PlacedLabel> remark) implements PlacedNode {
	/** What a mark looks like. */
	public enum Symbol {
		/** An evaluation that took place: a filled diamond. */
		EVALUATION_DONE,
		/** An evaluation that is due: an open diamond. */
		EVALUATION_DUE,
		/** A stage gate: a triangle. */
		STAGE_GATE,
		/** The end of a program: a square with a bar. */
		PROGRAM_END,
		/** An approval: a circle with a tick. */
		APPROVAL,
		/** A product: a hexagon. */
		PRODUCT,
		/** Anything else: a dot. */
		OTHER,
		/** An outcome target: rings. */
		OUTCOME,
		/** An effect with a date: a star. */
		EFFECT
	}
}
