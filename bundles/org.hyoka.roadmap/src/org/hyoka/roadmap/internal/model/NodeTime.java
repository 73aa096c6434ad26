// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.model;

import java.util.Optional;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;

/** When nodes are planned. An outcome mark has no time of its own: it is its target's (rule 3). */
public final class NodeTime {
	private NodeTime() {
	}

	/** When it begins; for a point in time that point. Empty where open or without a date. */
	public static Optional<DatePoint> start(RoadmapNode node) {
		return node instanceof Bar bar ? Optional.ofNullable(bar.getStart()) : point(node);
	}

	/** When it ends; for a point in time that point. Empty where open or without a date. */
	public static Optional<DatePoint> end(RoadmapNode node) {
		return node instanceof Bar bar ? Optional.ofNullable(bar.getEnd()) : point(node);
	}

	/** The point in time of anything but a bar. */
	public static Optional<DatePoint> point(RoadmapNode node) {
		return Optional.ofNullable(switch (node) {
		case Milestone milestone -> milestone.getAt();
		case OutcomeMark mark -> mark.getTarget() == null ? null : mark.getTarget().getDue();
		case Effect effect -> effect.getAt();
		default -> null;
		});
	}

	/**
	 * Whether a link certainly goes backwards: what starts after another starts before that has ended; what uses results
	 * is over before there can be any; a successor begins before what it succeeds. What a coarse date leaves open counts
	 * in favour of the link.
	 */
	public static boolean isBackwards(RoadmapLink link) {
		RoadmapNode source = link.getSource();
		RoadmapNode target = link.getTarget();
		if (source == null || target == null || source == target) {
			return false;
		}
		return switch (link.getKind() == null ? LinkKind.FINISH_START : link.getKind()) {
		case FINISH_START -> before(start(target), end(source));
		case SUCCESSOR -> before(start(target), start(source));
		case FEEDS_INTO -> before(end(target), start(source));
		};
	}

	private static boolean before(Optional<DatePoint> later, Optional<DatePoint> earlier) {
		return later.isPresent() && earlier.isPresent() && later.get().lastDay().isBefore(earlier.get().firstDay());
	}
}
