// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.edit.Dates;
import org.hyoka.roadmap.internal.edit.LinkChecks;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Shift;

/**
 * Edits of what stands on roadmaps. Every method answers a command that is not executed yet and can be undone as one step;
 * one that would do nothing, or that makes no sense, cannot be executed. What is new is made by {@link RoadmapCreations}.
 */
public final class RoadmapEdits {
	private static final PhraseBook BOOK = PhraseBook.of(RoadmapEdits.class);

	private RoadmapEdits() {
	}

	/**
	 * Moves nodes along the axis: bars with both ends, outcome marks by their target's due date (rule 3), milestones of an
	 * evaluation together with the evaluation where the two agree. What has no date stays.
	 */
	public static Command move(EditingDomain domain, Collection<? extends RoadmapNode> nodes, Shift shift) {
		CompoundCommand all = new CompoundCommand();
		Set<Target> moved = new LinkedHashSet<>();
		try {
			for (RoadmapNode node : new LinkedHashSet<>(nodes)) {
				// two marks of one target are moved together by moving it once
				if (!(node instanceof OutcomeMark mark) || mark.getTarget() != null && moved.add(mark.getTarget())) {
					Dates.move(domain, all, node, shift);
				}
			}
		} catch (IllegalArgumentException e) {
			return UnexecutableCommand.INSTANCE; // beyond the years that a dossier can hold
		}
		return done(all);
	}

	/** Sets when a node is planned; a bar begins there and keeps its length. For null, an effect or target loses its date. */
	public static Command moveTo(EditingDomain domain, RoadmapNode node, DatePoint at) {
		if (at == null && node instanceof Milestone) {
			return UnexecutableCommand.INSTANCE;
		}
		CompoundCommand all = new CompoundCommand();
		Dates.place(domain, all, node, at);
		return done(all);
	}

	/** Moves an end of a bar; it stops at the other end. An end that is open cannot be moved, see {@link #resizeTo}. */
	public static Command resize(EditingDomain domain, Bar bar, Edge edge, Shift shift) {
		try {
			return Dates.resized(bar, edge, shift).map(point -> resizeTo(domain, bar, edge, point)).orElse(UnexecutableCommand.INSTANCE);
		} catch (IllegalArgumentException e) {
			return UnexecutableCommand.INSTANCE; // beyond the years that a dossier can hold
		}
	}

	/** Sets an end of a bar, not beyond the other end; null leaves it open. */
	public static Command resizeTo(EditingDomain domain, Bar bar, Edge edge, DatePoint point) {
		CompoundCommand all = new CompoundCommand();
		Dates.set(domain, all, bar, edge == Edge.START ? Literals.BAR__START : Literals.BAR__END, Dates.within(bar, edge, point));
		return done(all);
	}

	/** Sets when a bar really began or ended, or when a milestone really happened; null: unknown. */
	public static Command setActual(EditingDomain domain, RoadmapNode node, Edge edge, DatePoint point) {
		CompoundCommand all = new CompoundCommand();
		if (node instanceof Bar bar) {
			Dates.set(domain, all, bar, edge == Edge.START ? Literals.BAR__ACTUAL_START : Literals.BAR__ACTUAL_END, point);
		} else if (node instanceof Milestone milestone) {
			Dates.set(domain, all, milestone, Literals.MILESTONE__ACTUAL_AT, point);
		}
		return done(all);
	}

	/** Sets how far bars are. */
	public static Command setState(EditingDomain domain, Collection<Bar> bars, BarState state) {
		CompoundCommand all = new CompoundCommand();
		bars.forEach(bar -> Dates.set(domain, all, bar, Literals.BAR__STATE, state));
		return done(all);
	}

	/** Gives a name; an empty one takes it away. */
	public static Command rename(EditingDomain domain, NamedElement element, String name) {
		CompoundCommand all = new CompoundCommand();
		String clean = name == null || name.isBlank() ? null : name.strip();
		Dates.set(domain, all, element, HyokaPackage.Literals.NAMED_ELEMENT__NAME, clean);
		return done(all);
	}

	/** Folds or unfolds a lane for everybody who opens the dossier. */
	public static Command fold(EditingDomain domain, Lane lane, boolean folded) {
		CompoundCommand all = new CompoundCommand();
		Dates.set(domain, all, lane, Literals.LANE__FOLDED, folded);
		return done(all);
	}

	/**
	 * Moves nodes to a lane of the same roadmap.
	 *
	 * @param index where they stand there, counted without them; beyond the end: at the end
	 */
	public static Command moveToLane(EditingDomain domain, Collection<? extends RoadmapNode> nodes, Lane lane, int index) {
		Optional<Roadmap> there = LinkChecks.roadmap(lane);
		List<RoadmapNode> moved = new ArrayList<>(new LinkedHashSet<>(nodes));
		if (moved.isEmpty() || there.isEmpty() || moved.stream().anyMatch(node -> !LinkChecks.roadmap(node).equals(there))) {
			return UnexecutableCommand.INSTANCE;
		}
		List<RoadmapNode> after = new ArrayList<>(lane.getNodes());
		after.removeAll(moved);
		int place = Math.clamp(index, 0, after.size());
		after.addAll(place, moved);
		if (after.equals(lane.getNodes())) {
			return UnexecutableCommand.INSTANCE;
		}
		CompoundCommand all = new CompoundCommand();
		moved.stream().map(EObject::eContainer).distinct().forEach(from -> all.append(RemoveCommand.create(domain, from, Literals.LANE__NODES,
				moved.stream().filter(node -> node.eContainer() == from).toList())));
		all.append(new DeferredCommand(() -> AddCommand.create(domain, lane, Literals.LANE__NODES, moved, place)));
		return done(all);
	}

	/**
	 * Moves a lane up or down among the lanes it stands with.
	 *
	 * @param by how many places, down if positive
	 */
	public static Command moveLane(EditingDomain domain, Lane lane, int by) {
		if (lane.eContainer() == null) {
			return UnexecutableCommand.INSTANCE;
		}
		List<?> lanes = (List<?>) lane.eContainer().eGet(lane.eContainingFeature());
		int place = Math.clamp((long) lanes.indexOf(lane) + by, 0, lanes.size() - 1);
		return place == lanes.indexOf(lane) ? UnexecutableCommand.INSTANCE
				: org.eclipse.emf.edit.command.MoveCommand.create(domain, lane.eContainer(), lane.eContainingFeature(), lane, place);
	}

	/** Why two nodes cannot be linked; empty if they can. */
	public static Optional<Phrase> whyNotLink(RoadmapNode source, RoadmapNode target, LinkKind kind) {
		return LinkChecks.refusal(source, target, Optional.ofNullable(kind)).map(why -> BOOK.phrase("link." + why.name().toLowerCase(Locale.ROOT),
				source == null ? "" : name(source), target == null ? "" : name(target)));
	}

	private static Phrase name(RoadmapNode node) {
		return Naming.name(node);
	}

	/** Takes links away. */
	public static Command unlink(EditingDomain domain, Collection<RoadmapLink> links) {
		return delete(domain, links);
	}

	/** Says what a link is. */
	public static Command setKind(EditingDomain domain, RoadmapLink link, LinkKind kind) {
		CompoundCommand all = new CompoundCommand();
		Dates.set(domain, all, link, Literals.ROADMAP_LINK__KIND, kind);
		return done(all);
	}

	/** Deletes nodes, lanes, links, groups or roadmaps, and with nodes and lanes the links that hold on to them. */
	public static Command delete(EditingDomain domain, Collection<? extends EObject> things) {
		Set<EObject> all = new LinkedHashSet<>(things);
		all.removeIf(thing -> thing.eContainer() == null || all.stream().anyMatch(other -> other != thing && EcoreUtil.isAncestor(other, thing)));
		if (all.isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		Set<Roadmap> roadmaps = new LinkedHashSet<>();
		all.forEach(thing -> LinkChecks.roadmap(thing).filter(roadmap -> roadmap != thing).ifPresent(roadmaps::add));
		for (Roadmap roadmap : roadmaps) {
			roadmap.getLinks().stream().filter(link -> inside(link.getSource(), all) || inside(link.getTarget(), all)).forEach(all::add);
		}
		return DeleteCommand.create(domain, all);
	}

	private static boolean inside(EObject object, Set<EObject> things) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (things.contains(up)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Changes the due date of an outcome mark's target and keeps the former one as a revision (rule 11: a changed target
	 * keeps date, reason, who approved, and the old value).
	 *
	 * @param due        the new date
	 * @param revisedOn  when it was changed; may be null
	 * @param reason     why; may be null
	 * @param approvedBy who approved; may be null
	 */
	public static Command reviseTarget(EditingDomain domain, OutcomeMark mark, DatePoint due, DatePoint revisedOn, String reason, String approvedBy) {
		Target target = mark.getTarget();
		if (target == null || due == null || Objects.equals(due, target.getDue())) {
			return UnexecutableCommand.INSTANCE;
		}
		TargetRevision revision = HyokaFactory.eINSTANCE.createTargetRevision();
		revision.setOldValue(target.getValue());
		revision.setOldDue(target.getDue());
		revision.setRevisedOn(revisedOn);
		revision.setReason(reason);
		revision.setApprovedBy(approvedBy);
		CompoundCommand all = new CompoundCommand();
		all.append(AddCommand.create(domain, target, HyokaPackage.Literals.TARGET__REVISIONS, revision));
		all.append(SetCommand.create(domain, target, HyokaPackage.Literals.TARGET__DUE, due));
		return done(all);
	}

	static Command done(CompoundCommand all) {
		return all.isEmpty() ? UnexecutableCommand.INSTANCE : all.unwrap();
	}
}
