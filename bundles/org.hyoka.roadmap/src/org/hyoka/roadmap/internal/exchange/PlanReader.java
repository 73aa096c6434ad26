// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.exchange.Imported;
import org.hyoka.roadmap.internal.exchange.PlanRow.Kind;
import org.hyoka.roadmap.internal.exchange.PlanRow.Link;

/** Makes roadmaps of lines of a plan. What it is about is found in the dossier by its id. */
public final class PlanReader {
	/** Sentences about plans. */
	public static final PhraseBook BOOK = PhraseBook.of(PlanReader.class);
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;
	private static final int DEEPEST = 50;
	private final Map<String, EObject> known = new HashMap<>();
	private final Map<String, RoadmapNode> nodes = new HashMap<>();
	private final Map<String, RoadmapGroup> groups = new HashMap<>();
	private final List<Phrase> remarks;
	private final List<Roadmap> roadmaps = new ArrayList<>();
	/** The lanes that the next line may stand in, the innermost first; their depths beside them. */
	private final Deque<Lane> lanes = new ArrayDeque<>();
	private final Deque<Integer> depths = new ArrayDeque<>();
	private Roadmap roadmap;

	private PlanReader(Undertaking owner, List<Phrase> remarks) {
		this.remarks = new ArrayList<>(remarks);
		EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && element.getId() != null) {
				known.put(element.getId(), element);
			}
		});
	}

	/**
	 * Makes roadmaps.
	 *
	 * @param rows    the lines
	 * @param owner   the undertaking they are read for; what they refer to is looked for in its dossier
	 * @param name    name of a roadmap where the lines do not begin with one
	 * @param remarks what was noticed while the lines were read
	 */
	public static Imported read(List<PlanRow> rows, Undertaking owner, String name, List<Phrase> remarks) {
		PlanReader reader = new PlanReader(owner, remarks);
		rows.forEach(row -> reader.row(row, name));
		rows.forEach(reader::links);
		return new Imported(reader.roadmaps, reader.remarks);
	}

	private void row(PlanRow row, String name) {
		if (row.kind() == Kind.ROADMAP) {
			begin(row.name().isEmpty() ? name : row.name());
			roadmap.setFrom(row.start());
			roadmap.setTo(row.end());
			roadmap.setSummary(row.note().isEmpty() ? null : row.note());
			return;
		}
		if (roadmap == null) {
			begin(name);
		}
		while (!depths.isEmpty() && depths.peek() >= row.depth()) {
			depths.pop();
			lanes.pop();
		}
		if (row.kind() == Kind.LANE) {
			lane(row);
		} else {
			node(row);
		}
	}

	private void begin(String name) {
		roadmap = F.createRoadmap();
		roadmap.setName(name.isBlank() ? null : name);
		roadmaps.add(roadmap);
		groups.clear();
		lanes.clear();
		depths.clear();
	}

	private void lane(PlanRow row) {
		Lane lane = F.createLane();
		lane.setName(row.name().isEmpty() ? null : row.name());
		if (!row.group().isEmpty()) {
			lane.setGroup(groups.computeIfAbsent(row.group(), name -> group(name, row.detail())));
		}
		for (String id : row.references()) {
			switch (known.get(id)) {
			case Undertaking undertaking -> lane.setUndertaking(undertaking);
			case ResearchItem item -> lane.setItem(item);
			case null, default -> remarks.add(BOOK.phrase("reference", row.name(), id));
			}
		}
		if (lanes.size() >= DEEPEST || lanes.isEmpty()) {
			roadmap.getLanes().add(lane);
		} else {
			lanes.peek().getLanes().add(lane);
		}
		lanes.push(lane);
		depths.push(row.depth());
	}

	private RoadmapGroup group(String name, String kind) {
		RoadmapGroup group = F.createRoadmapGroup();
		group.setName(name);
		GroupKind known = GroupKind.getByName(kind);
		group.setKind(known == null ? GroupKind.RESEARCH : known);
		roadmap.getGroups().add(group);
		return group;
	}

	private void node(PlanRow row) {
		RoadmapNode node = switch (row.kind()) {
		case BAR -> bar(row);
		case MILESTONE -> milestone(row);
		case OUTCOME -> outcome(row);
		default -> effect(row);
		};
		node.setName(row.name().isEmpty() ? null : row.name());
		node.setDescription(row.note().isEmpty() ? null : row.note());
		node.setConfidential(row.confidential());
		if (lanes.isEmpty()) {
			Lane lane = F.createLane();
			roadmap.getLanes().add(lane);
			lanes.push(lane);
			depths.push(0);
		}
		lanes.peek().getNodes().add(node);
		if (nodes.putIfAbsent(row.id(), node) != null) {
			remarks.add(BOOK.phrase("id.twice", row.id(), row.name()));
		}
	}

	private RoadmapNode bar(PlanRow row) {
		Bar bar = F.createBar();
		boolean reversed = row.start() != null && row.end() != null && row.end().lastDay().isBefore(row.start().firstDay());
		if (reversed) {
			remarks.add(BOOK.phrase("reversed", row.name(), row.start(), row.end()));
		}
		bar.setStart(reversed ? row.end() : row.start());
		bar.setEnd(reversed ? row.start() : row.end());
		bar.setActualStart(row.actualStart());
		bar.setActualEnd(row.actualEnd());
		BarState state = BarState.getByName(row.detail());
		bar.setState(state == null ? BarState.PLANNED : state);
		about(row, ProgramNode.class).ifPresent(bar::setProgram);
		return bar;
	}

	private RoadmapNode milestone(PlanRow row) {
		Milestone milestone = F.createMilestone();
		milestone.setAt(row.start());
		milestone.setActualAt(row.actualStart());
		MilestoneKind kind = MilestoneKind.getByName(row.detail());
		milestone.setKind(kind == null ? MilestoneKind.OTHER : kind);
		about(row, EvaluationEvent.class).ifPresent(milestone::setEvaluation);
		return milestone;
	}

	/** The mark of a target; where the dossier does not have that target, a milestone at its time. */
	private RoadmapNode outcome(PlanRow row) {
		Optional<Target> target = about(row, Target.class);
		if (target.isEmpty()) {
			return row.start() == null ? effect(row) : milestone(row);
		}
		OutcomeMark mark = F.createOutcomeMark();
		mark.setTarget(target.get());
		if (row.start() != null && !row.start().equals(target.get().getDue())) {
			remarks.add(BOOK.phrase("target", row.name(), row.start(), String.valueOf(target.get().getDue())));
		}
		return mark;
	}

	private static RoadmapNode effect(PlanRow row) {
		Effect effect = F.createEffect();
		effect.setAt(row.start());
		return effect;
	}

	private <T> Optional<T> about(PlanRow row, Class<T> type) {
		for (String id : row.references()) {
			if (type.isInstance(known.get(id))) {
				return Optional.of(type.cast(known.get(id)));
			}
			remarks.add(BOOK.phrase("reference", row.name(), id));
		}
		return Optional.empty();
	}

	private void links(PlanRow row) {
		RoadmapNode target = nodes.get(row.id());
		for (Link link : row.links()) {
			RoadmapNode source = nodes.get(link.source());
			Roadmap owner = target == null ? null : (Roadmap) roadmapOf(target);
			if (source == null || target == null || source == target || roadmapOf(source) != owner) {
				remarks.add(BOOK.phrase("link", row.name(), link.source()));
				continue;
			}
			RoadmapLink made = F.createRoadmapLink();
			made.setSource(source);
			made.setTarget(target);
			made.setKind(link.kind());
			made.setLabel(link.label().isEmpty() ? null : link.label());
			owner.getLinks().add(made);
		}
	}

	private static EObject roadmapOf(RoadmapNode node) {
		EObject up = node;
		while (up != null && !(up instanceof Roadmap)) {
			up = up.eContainer();
		}
		return up;
	}
}
