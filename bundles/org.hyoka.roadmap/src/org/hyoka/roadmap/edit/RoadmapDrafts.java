// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.MilestoneKinds;

/** Commands that begin a roadmap. Each is a {@link Creation}; its first object is the roadmap, or the lane where there was one. */
public final class RoadmapDrafts {
	private static final PhraseBook BOOK = PhraseBook.of(RoadmapDrafts.class);
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;

	private RoadmapDrafts() {
	}

	/** A lane on the undertaking's first roadmap; where it has none, with a new one. The last object created is the lane. */
	public static Command lane(EditingDomain domain, Undertaking undertaking, String name) {
		if (!undertaking.getRoadmaps().isEmpty()) {
			return RoadmapCreations.addLane(domain, undertaking.getRoadmaps().getFirst(), name, null, -1);
		}
		Roadmap roadmap = F.createRoadmap();
		Lane lane = F.createLane();
		lane.setName(name);
		roadmap.getLanes().add(lane);
		return add(domain, undertaking, roadmap, List.of(roadmap, lane));
	}

	/**
	 * A roadmap from what the dossier says of an undertaking: a lane for each of its projects or, if it has none, research
	 * items, with a bar over its period; the evaluations that have a date; the targets of its outcomes, each reached from
	 * the one before it of the same indicator, the first from the bars. To be gone over by a person.
	 *
	 * @return cannot be executed where the dossier says nothing of the kind
	 */
	public static Command draft(EditingDomain domain, Undertaking undertaking) {
		Roadmap roadmap = F.createRoadmap();
		RoadmapGroup research = group(roadmap, GroupKind.RESEARCH);
		List<Bar> bars = new ArrayList<>();
		if (undertaking instanceof Program program && !program.getProjects().isEmpty()) {
			program.getProjects()
					.forEach(project -> bars.add(bar(project(roadmap, research, project), project.getPeriod(), undertaking.getPeriod())));
		} else {
			undertaking.getResearchItems()
					.forEach(item -> bars.add(bar(item(roadmap, research, item), item.eContainer() == undertaking ? undertaking.getPeriod() : null,
							undertaking.getPeriod())));
		}
		evaluations(roadmap, research, undertaking);
		outcomes(roadmap, undertaking, bars);
		if (roadmap.getLanes().isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		List<EObject> all = new ArrayList<>(List.of(roadmap));
		all.addAll(roadmap.getLanes());
		return add(domain, undertaking, roadmap, all);
	}

	private static Creation add(EditingDomain domain, Undertaking undertaking, Roadmap roadmap, List<EObject> all) {
		return new Creation(AddCommand.create(domain, undertaking, HyokaPackage.Literals.UNDERTAKING__ROADMAPS, roadmap), all);
	}

	private static RoadmapGroup group(Roadmap roadmap, GroupKind kind) {
		RoadmapGroup group = F.createRoadmapGroup();
		group.setKind(kind);
		group.setName(Naming.label(kind, Locale.JAPANESE));
		roadmap.getGroups().add(group);
		return group;
	}

	private static Lane project(Roadmap roadmap, RoadmapGroup group, Project project) {
		Lane lane = lane(roadmap, group, null);
		lane.setUndertaking(project);
		return lane;
	}

	private static Lane item(Roadmap roadmap, RoadmapGroup group, ResearchItem item) {
		Lane lane = lane(roadmap, group, null);
		lane.setItem(item);
		return lane;
	}

	private static Lane lane(Roadmap roadmap, RoadmapGroup group, String name) {
		Lane lane = F.createLane();
		lane.setGroup(group);
		lane.setName(name);
		roadmap.getLanes().add(lane);
		return lane;
	}

	private static Bar bar(Lane lane, Period own, Period fallback) {
		Period period = own != null ? own : fallback;
		Bar bar = F.createBar();
		bar.setName(BOOK.phrase("draft.research").in(Locale.JAPANESE));
		if (period != null) {
			bar.setStart(period.getStart() == null ? null : DatePoint.of(period.getStart()));
			bar.setEnd(period.getEnd() == null ? null : DatePoint.of(period.getEnd()));
		}
		lane.getNodes().add(bar);
		return bar;
	}

	private static void evaluations(Roadmap roadmap, RoadmapGroup group, Undertaking undertaking) {
		List<EvaluationEvent> dated = undertaking.getEvaluations().stream().filter(e -> e.getAt() != null).toList();
		if (dated.isEmpty()) {
			return;
		}
		Lane lane = lane(roadmap, group, BOOK.phrase("draft.evaluations").in(Locale.JAPANESE));
		for (EvaluationEvent event : dated) {
			Milestone milestone = F.createMilestone();
			milestone.setEvaluation(event);
			milestone.setAt(event.getAt());
			milestone.setKind(MilestoneKinds.of(event));
			lane.getNodes().add(milestone);
		}
	}

	private static void outcomes(Roadmap roadmap, Undertaking undertaking, List<Bar> bars) {
		List<Target> targets = undertaking.getIndicators().stream().filter(i -> i.getKind() == IndicatorKind.OUTCOME)
				.map(Indicator::getTargets).flatMap(List::stream).filter(t -> t.getDue() != null)
				.sorted(Comparator.comparing((Target t) -> t.getDue().lastDay())).toList();
		if (targets.isEmpty()) {
			return;
		}
		Lane lane = lane(roadmap, group(roadmap, GroupKind.OUTCOME), BOOK.phrase("draft.outcomes").in(Locale.JAPANESE));
		Map<EObject, RoadmapNode> before = new HashMap<>();
		Map<Indicator, OutcomeMark> first = new LinkedHashMap<>();
		Map<Indicator, OutcomeMark> last = new LinkedHashMap<>();
		for (Target target : targets) {
			OutcomeMark mark = F.createOutcomeMark();
			mark.setTarget(target);
			lane.getNodes().add(mark);
			Indicator indicator = (Indicator) target.eContainer();
			first.putIfAbsent(indicator, mark);
			last.put(indicator, mark);
			RoadmapNode earlier = before.put(indicator, mark);
			if (earlier != null) {
				link(roadmap, earlier, mark); // of the same indicator: others say nothing of each other, unless the logic model does
			}
		}
		follow(roadmap, bars, first, last);
	}

	/** The arrows of the logic model between the outcomes; what follows from none of them follows from the work. */
	private static void follow(Roadmap roadmap, List<Bar> bars, Map<Indicator, OutcomeMark> first, Map<Indicator, OutcomeMark> last) {
		Set<OutcomeMark> reached = new HashSet<>();
		for (Map.Entry<Indicator, OutcomeMark> from : last.entrySet()) {
			for (IndicatorLink arrow : from.getKey().getLeadsTo()) {
				OutcomeMark to = first.get(arrow.getTarget());
				if (to != null && arrow.getTarget() != from.getKey()) {
					link(roadmap, from.getValue(), to);
					reached.add(to);
				}
			}
		}
		first.values().stream().filter(mark -> !reached.contains(mark)).forEach(mark -> bars.forEach(bar -> link(roadmap, bar, mark)));
	}

	private static void link(Roadmap roadmap, RoadmapNode source, RoadmapNode target) {
		RoadmapLink link = F.createRoadmapLink();
		link.setSource(source);
		link.setTarget(target);
		link.setKind(LinkKind.FEEDS_INTO);
		roadmap.getLinks().add(link);
	}
}
