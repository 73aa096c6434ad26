// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
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

/**
 * A roadmap out of text tables: first its groups and lanes, then what stands on them, then the links. Nodes are found
 * again by their label, which is unique in a roadmap.
 */
public final class Roadmaps {
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;
	private final Roadmap roadmap = F.createRoadmap();
	private final Map<String, Lane> lanes = new HashMap<>();
	private final Map<String, RoadmapGroup> groups = new HashMap<>();
	private final Map<String, RoadmapNode> nodes = new HashMap<>();
	private final Map<String, Target> targets = new HashMap<>();
	private final Map<String, ProgramNode> programs = new HashMap<>();
	private final Map<String, EvaluationEvent> evaluations = new HashMap<>();

	/**
	 * Adds a roadmap to an undertaking.
	 *
	 * @param reconstructed whether it is put together from the text because the picture is not at hand
	 */
	public Roadmaps(Undertaking owner, String name, String from, String to, boolean reconstructed, String summary) {
		roadmap.setName(name);
		roadmap.setFrom(Values.point(from));
		roadmap.setTo(Values.point(to));
		roadmap.setReconstructed(reconstructed);
		roadmap.setSummary(Prose.of(summary));
		owner.getRoadmaps().add(roadmap);
		evaluations(owner, "");
	}

	/** The roadmap. */
	public Roadmap roadmap() {
		return roadmap;
	}

	/** Makes a target known, so that a row of kind 目標 can name it. */
	public Roadmaps target(String key, Target target) {
		targets.put(key, target);
		return this;
	}

	/** Makes a program or project known, so that a lane or bar can name it; its evaluations become known as {@code key 中間評価 2022}. */
	public Roadmaps program(String key, ProgramNode program) {
		programs.put(key, program);
		if (program instanceof Undertaking undertaking) {
			evaluations(undertaking, key + " ");
		}
		return this;
	}

	private void evaluations(Undertaking undertaking, String prefix) {
		for (EvaluationEvent e : undertaking.getEvaluations()) {
			if (e.getAt() != null) {
				evaluations.put(prefix + kindName(e.getKind()) + " " + e.getAt().fiscalYear().year(), e);
			}
		}
	}

	private static String kindName(EvaluationKind kind) {
		return switch (kind) {
		case EX_ANTE -> "事前評価";
		case MID_TERM -> "中間評価";
		case FINAL -> "終了時評価";
		case FOLLOW_UP -> "追跡評価";
		case UNSPECIFIED -> "評価";
		};
	}

	/**
	 * Adds lanes.
	 *
	 * @param block columns 区分 (its name; 種別 is needed where it comes first), 種別 (研究, 実用化, アウトカム, 波及, 便益, 系譜), レーン;
	 *              optional 上位 (a lane), 項目 (code of a research item of {@code owner}), 事業 (known program key)
	 */
	public Roadmaps lanes(Undertaking owner, String block) {
		for (TextTable.Row row : TextTable.parse(roadmap.getName() + " lanes", block).rows()) {
			Lane lane = F.createLane();
			lane.setName(row.read("レーン", s -> s));
			lane.setGroup(groups.computeIfAbsent(row.read("区分", s -> s), name -> group(name, row)));
			row.readOptional("項目", code -> MoneyTables.item(owner, code)).ifPresent(lane::setItem);
			row.readOptional("事業", this::undertaking).ifPresent(lane::setUndertaking);
			EList<Lane> parent = row.optional("上位").isPresent() ? row.read("上位", name -> find(lanes, name, "lane")).getLanes()
					: roadmap.getLanes();
			parent.add(lane);
			unique(lanes, lane.getName(), lane);
		}
		return this;
	}

	private RoadmapGroup group(String name, TextTable.Row row) {
		RoadmapGroup group = F.createRoadmapGroup();
		group.setName(name);
		group.setKind(row.read("種別", s -> switch (s) {
		case "研究" -> GroupKind.RESEARCH;
		case "実用化" -> GroupKind.APPLICATION;
		case "アウトカム" -> GroupKind.OUTCOME;
		case "波及" -> GroupKind.RIPPLE;
		case "便益" -> GroupKind.BENEFIT;
		case "系譜" -> GroupKind.GENEALOGY;
		default -> throw new SampleDataException("“" + s + "” is no kind of group.");
		}));
		roadmap.getGroups().add(group);
		return group;
	}

	private Undertaking undertaking(String key) {
		if (find(programs, key, "program") instanceof Undertaking undertaking) {
			return undertaking;
		}
		throw new SampleDataException("“" + key + "” is no undertaking of the dossier.");
	}

	/**
	 * Adds what stands on the lanes.
	 *
	 * @param block columns レーン, 種類, 名称, 始, 終; optional 状態 (予定, 実施中, 完了, 中止), 参照, 説明. 種類 is バー (始 and 終 may be empty:
	 *              open; 参照: a known program), 目標 (参照: a known target; 始 and 終 empty), 評価 (参照: {@code 中間評価 2022} or
	 *              {@code A 中間評価 2019}; 始 as printed), 効果 (始 may be empty), or a milestone: ステージゲート, 終了, 承認, 製品化, 節目 (始)
	 */
	public Roadmaps nodes(String block) {
		for (TextTable.Row row : TextTable.parse(roadmap.getName() + " nodes", block).rows()) {
			RoadmapNode node = switch (row.cell("種類")) {
			case "バー" -> bar(row);
			case "目標" -> outcome(row);
			case "効果" -> effect(row);
			default -> milestone(row);
			};
			node.setName(row.read("名称", s -> s));
			row.optional("説明").ifPresent(node::setDescription);
			row.read("レーン", name -> find(lanes, name, "lane")).getNodes().add(node);
			unique(nodes, node.getName(), node);
		}
		return this;
	}

	private Bar bar(TextTable.Row row) {
		Bar bar = F.createBar();
		row.readOptional("始", Values::point).ifPresent(bar::setStart);
		row.readOptional("終", Values::point).ifPresent(bar::setEnd);
		row.readOptional("参照", key -> find(programs, key, "program")).ifPresent(bar::setProgram);
		bar.setState(row.readOptional("状態", s -> switch (s) {
		case "予定" -> BarState.PLANNED;
		case "実施中" -> BarState.RUNNING;
		case "完了" -> BarState.DONE;
		case "中止" -> BarState.STOPPED;
		default -> throw new SampleDataException("“" + s + "” is no state of a bar.");
		}).orElse(BarState.PLANNED));
		return bar;
	}

	private OutcomeMark outcome(TextTable.Row row) {
		OutcomeMark mark = F.createOutcomeMark();
		mark.setTarget(row.read("参照", key -> find(targets, key, "target")));
		return mark;
	}

	private static Effect effect(TextTable.Row row) {
		Effect effect = F.createEffect();
		row.readOptional("始", Values::point).ifPresent(effect::setAt);
		return effect;
	}

	private Milestone milestone(TextTable.Row row) {
		Milestone m = F.createMilestone();
		m.setAt(row.read("始", Values::point));
		row.readOptional("終", Values::point).ifPresent(m::setActualAt);
		m.setKind(switch (row.cell("種類")) {
		case "評価" -> {
			EvaluationEvent e = row.read("参照", key -> find(evaluations, key, "evaluation"));
			m.setEvaluation(e);
			yield e.getState() == org.hyoka.model.hyoka.EvaluationState.DONE ? MilestoneKind.EVALUATION_DONE
					: MilestoneKind.EVALUATION_DUE;
		}
		case "ステージゲート" -> MilestoneKind.STAGE_GATE;
		case "終了" -> MilestoneKind.PROGRAM_END;
		case "承認" -> MilestoneKind.APPROVAL;
		case "製品化" -> MilestoneKind.PRODUCT;
		case "節目" -> MilestoneKind.OTHER;
		default -> throw row.error("種類", "is no kind of node");
		});
		return m;
	}

	/**
	 * Adds links between nodes.
	 *
	 * @param block columns 元, 先, 種類 (終了後, 活用, 後継); optional 説明
	 */
	public Roadmaps links(String block) {
		for (TextTable.Row row : TextTable.parse(roadmap.getName() + " links", block).rows()) {
			RoadmapLink link = F.createRoadmapLink();
			link.setSource(row.read("元", name -> find(nodes, name, "node")));
			link.setTarget(row.read("先", name -> find(nodes, name, "node")));
			link.setKind(row.read("種類", s -> switch (s) {
			case "終了後" -> LinkKind.FINISH_START;
			case "活用" -> LinkKind.FEEDS_INTO;
			case "後継" -> LinkKind.SUCCESSOR;
			default -> throw new SampleDataException("“" + s + "” is no kind of link.");
			}));
			row.optional("説明").ifPresent(link::setLabel);
			roadmap.getLinks().add(link);
		}
		return this;
	}

	private <T> void unique(Map<String, T> map, String name, T value) {
		if (map.putIfAbsent(name, value) != null) {
			throw new SampleDataException("Roadmap “" + roadmap.getName() + "” has “" + name + "” twice.");
		}
	}

	private <T> T find(Map<String, T> map, String name, String what) {
		T value = map.get(name);
		if (value == null) {
			throw new SampleDataException("Roadmap “" + roadmap.getName() + "” knows no " + what + " “" + name + "”; it knows "
					+ map.keySet().stream().sorted().toList() + ".");
		}
		return value;
	}
}
