// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.edit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.Shift;

/** How the dates of nodes change. An outcome mark has no date: that of its target changes (rule 3). */
public final class Dates {
	private Dates() {
	}

	/** Sets or, for null, takes away a value. */
	public static void set(EditingDomain domain, CompoundCommand all, EObject object, EStructuralFeature feature, Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			all.append(SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	/**
	 * Moves a node's plan.
	 *
	 * @throws IllegalArgumentException if it would leave the years a dossier can hold
	 */
	public static void move(EditingDomain domain, CompoundCommand all, RoadmapNode node, Shift shift) {
		if (node instanceof Bar bar) {
			if (bar.getStart() != null) {
				set(domain, all, bar, Literals.BAR__START, shift.apply(bar.getStart(), Edge.START));
			}
			if (bar.getEnd() != null) {
				set(domain, all, bar, Literals.BAR__END, shift.apply(bar.getEnd(), Edge.END));
			}
		} else {
			NodeTime.point(node).ifPresent(at -> place(domain, all, node, shift.apply(at, Edge.POINT)));
		}
	}

	/** Sets when a node is planned; a bar keeps its length in days and is as precise as the date. */
	public static void place(EditingDomain domain, CompoundCommand all, RoadmapNode node, DatePoint at) {
		switch (node) {
		case Milestone milestone -> {
			EvaluationEvent evaluation = milestone.getEvaluation();
			if (evaluation != null && evaluation.getAt() != null && evaluation.getAt().equals(milestone.getAt())) {
				set(domain, all, evaluation, HyokaPackage.Literals.EVALUATION_EVENT__AT, at);
			}
			set(domain, all, milestone, Literals.MILESTONE__AT, at);
		}
		case OutcomeMark mark -> {
			if (mark.getTarget() != null) {
				set(domain, all, mark.getTarget(), HyokaPackage.Literals.TARGET__DUE, at);
			}
		}
		case Effect effect -> set(domain, all, effect, Literals.EFFECT__AT, at);
		case Bar bar -> bar(domain, all, bar, at);
		default -> {
			// a node of another metamodel has no date of ours
		}
		}
	}

	private static void bar(EditingDomain domain, CompoundCommand all, Bar bar, DatePoint at) {
		if (at == null) {
			return;
		}
		if (bar.getStart() != null && bar.getEnd() != null) {
			long days = bar.getEnd().lastDay().toEpochDay() - bar.getStart().firstDay().toEpochDay();
			Precision precision = Precision.of(at);
			set(domain, all, bar, Literals.BAR__END, precision.endingBefore(precision.nearest(at.firstDay().plusDays(days + 1))));
		}
		set(domain, all, bar, bar.getStart() == null && bar.getEnd() != null ? Literals.BAR__END : Literals.BAR__START, at);
	}

	/**
	 * An end of a bar after a move, never beyond the other end.
	 *
	 * @return empty if that end is open
	 */
	public static Optional<DatePoint> resized(Bar bar, Edge edge, Shift shift) {
		DatePoint now = edge == Edge.START ? bar.getStart() : bar.getEnd();
		return Optional.ofNullable(now).map(point -> within(bar, edge, shift.apply(point, edge)));
	}

	/** A date for an end of a bar, held back where it would pass the other end. */
	public static DatePoint within(Bar bar, Edge edge, DatePoint wanted) {
		DatePoint other = edge == Edge.START ? bar.getEnd() : bar.getStart();
		if (wanted == null || other == null) {
			return wanted;
		}
		boolean passed = edge == Edge.START ? wanted.firstDay().isAfter(other.lastDay()) : wanted.lastDay().isBefore(other.firstDay());
		return passed ? Precision.of(wanted).at(edge == Edge.START ? other.lastDay() : other.firstDay()) : wanted;
	}
}
