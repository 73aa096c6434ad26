// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.edit.LinkChecks;

/**
 * Commands that add to roadmaps. A command that can be executed is a {@link Creation}, which tells what it adds; one that
 * makes no sense cannot be executed.
 */
public final class RoadmapCreations {
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;

	private RoadmapCreations() {
	}

	/** A roadmap of an undertaking. */
	public static Command addRoadmap(EditingDomain domain, Undertaking undertaking, String name) {
		Roadmap roadmap = F.createRoadmap();
		roadmap.setName(name);
		return add(domain, undertaking, HyokaPackage.Literals.UNDERTAKING__ROADMAPS, roadmap, CommandParameter.NO_INDEX);
	}

	/** A group that lanes may belong to. */
	public static Command addGroup(EditingDomain domain, Roadmap roadmap, String name, GroupKind kind) {
		RoadmapGroup group = F.createRoadmapGroup();
		group.setName(name);
		group.setKind(kind);
		return add(domain, roadmap, Literals.ROADMAP__GROUPS, group, CommandParameter.NO_INDEX);
	}

	/**
	 * A lane.
	 *
	 * @param parent a roadmap or lane
	 * @param group  its group; may be null
	 * @param index  its place; negative: at the end
	 */
	public static Command addLane(EditingDomain domain, Element parent, String name, RoadmapGroup group, int index) {
		EReference feature = parent instanceof Roadmap ? Literals.ROADMAP__LANES : parent instanceof Lane ? Literals.LANE__LANES : null;
		if (feature == null) {
			return UnexecutableCommand.INSTANCE;
		}
		Lane lane = F.createLane();
		lane.setName(name);
		lane.setGroup(group);
		return add(domain, parent, feature, lane, index < 0 ? CommandParameter.NO_INDEX : index);
	}

	/**
	 * A bar; a start or end that is null is open. An end before the start is none. Of one that ends before the day as of which is judged, nobody
	 * has stated what became of it: it is neither done nor late.
	 */
	public static Command addBar(EditingDomain domain, Lane lane, String name, DatePoint start, DatePoint end) {
		if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
			return UnexecutableCommand.INSTANCE;
		}
		Bar bar = F.createBar();
		bar.setName(name);
		bar.setStart(start);
		bar.setEnd(end);
		if (end != null && EvaluationDay.of(lane).filter(end.lastDay()::isBefore).isPresent()) {
			bar.setState(BarState.UNSPECIFIED);
		}
		return node(domain, lane, bar);
	}

	/** A bar that stands for a program, over its period. */
	public static Command addProgram(EditingDomain domain, Lane lane, ProgramNode program) {
		Bar bar = F.createBar();
		bar.setProgram(program);
		if (program.getPeriod() != null && program.getPeriod().getStart() != null) {
			bar.setStart(DatePoint.of(program.getPeriod().getStart()));
			bar.setEnd(program.getPeriod().getEnd() == null ? null : DatePoint.of(program.getPeriod().getEnd()));
		}
		return node(domain, lane, bar);
	}

	/** A milestone. */
	public static Command addMilestone(EditingDomain domain, Lane lane, String name, MilestoneKind kind, DatePoint at) {
		if (at == null) {
			return UnexecutableCommand.INSTANCE;
		}
		Milestone milestone = F.createMilestone();
		milestone.setName(name);
		milestone.setKind(kind);
		milestone.setAt(at);
		return node(domain, lane, milestone);
	}

	/** The mark of an outcome target, whose place and value are the target's. */
	public static Command addOutcome(EditingDomain domain, Lane lane, Target target) {
		if (target == null) {
			return UnexecutableCommand.INSTANCE;
		}
		OutcomeMark mark = F.createOutcomeMark();
		mark.setTarget(target);
		return node(domain, lane, mark);
	}

	/** An effect; without a date for null. */
	public static Command addEffect(EditingDomain domain, Lane lane, String name, DatePoint at) {
		Effect effect = F.createEffect();
		effect.setName(name);
		effect.setAt(at);
		return node(domain, lane, effect);
	}

	/** A link; not where {@link RoadmapEdits#whyNotLink} gives a reason. */
	public static Command link(EditingDomain domain, RoadmapNode source, RoadmapNode target, LinkKind kind) {
		if (RoadmapEdits.whyNotLink(source, target, kind).isPresent()) {
			return UnexecutableCommand.INSTANCE;
		}
		RoadmapLink link = F.createRoadmapLink();
		link.setSource(source);
		link.setTarget(target);
		link.setKind(kind);
		return add(domain, LinkChecks.roadmap(source).orElseThrow(), Literals.ROADMAP__LINKS, link, CommandParameter.NO_INDEX);
	}

	/** Copies of nodes, each right after its original, with copies of the links among them. */
	public static Command duplicate(EditingDomain domain, Collection<? extends RoadmapNode> nodes) {
		List<RoadmapNode> originals = new ArrayList<>(new LinkedHashSet<>(nodes));
		if (originals.isEmpty() || originals.stream().anyMatch(node -> !(node.eContainer() instanceof Lane) || LinkChecks.roadmap(node).isEmpty())) {
			return UnexecutableCommand.INSTANCE;
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<EObject> copies = new ArrayList<>(copier.copyAll(originals));
		List<RoadmapLink> among = originals.stream().map(node -> LinkChecks.roadmap(node).orElseThrow()).distinct()
				.flatMap(roadmap -> roadmap.getLinks().stream())
				.filter(link -> originals.contains(link.getSource()) && originals.contains(link.getTarget())).toList();
		List<EObject> links = new ArrayList<>(copier.copyAll(among));
		copier.copyReferences();
		copier.values().forEach(copy -> {
			if (copy instanceof Element element) {
				element.setId(null); // the dossier gives new ones
			}
		});
		CompoundCommand all = new CompoundCommand();
		for (int i = 0; i < originals.size(); i++) {
			RoadmapNode original = originals.get(i);
			Notifier copy = copies.get(i);
			Lane lane = (Lane) original.eContainer();
			all.append(new DeferredCommand(() -> AddCommand.create(domain, lane, Literals.LANE__NODES, copy, lane.getNodes().indexOf(original) + 1)));
		}
		for (int i = 0; i < links.size(); i++) {
			all.append(AddCommand.create(domain, among.get(i).eContainer(), Literals.ROADMAP__LINKS, links.get(i)));
		}
		copies.addAll(links);
		return new Creation(all, copies);
	}

	private static Command node(EditingDomain domain, Lane lane, RoadmapNode node) {
		return add(domain, lane, Literals.LANE__NODES, node, CommandParameter.NO_INDEX);
	}

	private static Command add(EditingDomain domain, EObject owner, EReference feature, EObject object, int index) {
		if (owner == null) {
			return UnexecutableCommand.INSTANCE;
		}
		return new Creation(AddCommand.create(domain, owner, feature, object, index), List.of(object));
	}
}
