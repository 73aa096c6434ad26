// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.edit.Creation;
import org.hyoka.roadmap.edit.RoadmapClip;
import org.hyoka.roadmap.edit.RoadmapCreations;
import org.hyoka.roadmap.edit.RoadmapEdits;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits as commands of a real session. */
class RoadmapEditsTest {
	private static DossierSession session(String key) throws Exception {
		return DossierSession.create(Samples.all().stream().filter(sample -> sample.key().equals(key)).findFirst().orElseThrow().create(), Map.of());
	}

	private static Roadmap programRoadmap(DossierSession session) {
		return session.dossier().getUndertakings().getFirst().getRoadmaps().getFirst();
	}

	private static <T extends RoadmapNode> T node(Roadmap roadmap, Class<T> type, String name) {
		List<T> found = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && name.equals(((RoadmapNode) object).getName())) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	@Test
	void movingAnOutcomeMarkMovesItsTargetAndMovingTheTargetMovesTheMark() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			OutcomeMark mark = node(roadmap, OutcomeMark.class, "Ｂ 最終目標 5件");
			Target target = mark.getTarget();
			session.execute(RoadmapEdits.move(session.editingDomain(), List.of(mark), Shift.years(2)));
			assertThat(target.getDue()).hasToString("FY2027");
			LayoutOptions options = LayoutOptions.standard(Locale.JAPANESE);
			double before = RoadmapLayout.layout(roadmap, options).find(mark).orElseThrow().box().centreX();
			session.execute(
					RoadmapEdits.reviseTarget(session.editingDomain(), mark, DatePoint.parse("FY2028"), DatePoint.parse("2022-10"), "遅れ", "検討会"));
			RoadmapScene after = RoadmapLayout.layout(roadmap, options);
			assertThat(after.find(mark).orElseThrow().box().centreX()).isGreaterThan(before);
			assertThat(target.getRevisions().getLast().getOldDue()).hasToString("FY2027");
			session.commandStack().undo();
			session.commandStack().undo();
			assertThat(target.getDue()).hasToString("FY2025");
			assertThat(session.commandStack().canUndo()).isFalse();
		}
	}

	@Test
	void movingTwoMarksOfOneTargetMovesItOnce() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			OutcomeMark mark = node(programRoadmap(session), OutcomeMark.class, "Ｂ 最終目標 5件");
			Creation second = (Creation) RoadmapCreations.addOutcome(session.editingDomain(), (Lane) mark.eContainer(), mark.getTarget());
			session.execute(second);
			session.execute(RoadmapEdits.move(session.editingDomain(), List.of(mark, (RoadmapNode) second.created()), Shift.years(1)));
			assertThat(mark.getTarget().getDue()).hasToString("FY2026");
		}
	}

	@Test
	void aMilestoneTakesItsEvaluationAlongWhereTheTwoAgree() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Milestone milestone = node(programRoadmap(session), Milestone.class, "Ｂ 終了時評価");
			EvaluationEvent evaluation = milestone.getEvaluation();
			assertThat(evaluation.getAt()).isEqualTo(milestone.getAt());
			session.execute(RoadmapEdits.move(session.editingDomain(), List.of(milestone), Shift.years(1)));
			assertThat(evaluation.getAt()).hasToString("FY2025").isEqualTo(milestone.getAt());
			evaluation.setAt(DatePoint.parse("2026-02"));
			session.execute(RoadmapEdits.move(session.editingDomain(), List.of(milestone), Shift.years(1)));
			assertThat(evaluation.getAt()).hasToString("2026-02");
		}
	}

	@Test
	void aBarOfFiscalYearsMovedByAMonthBecomesOneOfMonthsAndKeepsItsLength() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Bar bar = node(programRoadmap(session), Bar.class, "遺伝子治療製造技術開発");
			session.execute(RoadmapEdits.move(session.editingDomain(), List.of(bar), Shift.months(1)));
			assertThat(bar.getStart()).hasToString("2018-05");
			assertThat(bar.getEnd()).hasToString("2024-04");
		}
	}

	@Test
	void anEndOfABarStopsAtItsOtherEnd() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			EditingDomain domain = session.editingDomain();
			Bar bar = node(programRoadmap(session), Bar.class, "遺伝子治療製造技術開発");
			session.execute(RoadmapEdits.resize(domain, bar, Edge.END, Shift.years(-20)));
			assertThat(bar.getEnd()).hasToString("FY2018");
			session.execute(RoadmapEdits.resize(domain, bar, Edge.START, Shift.months(30)));
			assertThat(bar.getStart()).hasToString("2019-03");
			session.execute(RoadmapEdits.resizeTo(domain, bar, Edge.END, null));
			assertThat(bar.getEnd()).isNull();
			assertThat(RoadmapEdits.resize(domain, bar, Edge.END, Shift.years(1)).canExecute()).isFalse();
		}
	}

	@Test
	void linksThatMakeNoSenseAreRefusedWithAReasonInBothLanguages() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			Bar a = node(roadmap, Bar.class, "再生医療技術を応用した創薬支援基盤技術開発");
			Bar next = node(roadmap, Bar.class, "高度創薬支援ツール基盤技術開発");
			Bar b = node(roadmap, Bar.class, "遺伝子治療製造技術開発");
			assertThat(RoadmapEdits.whyNotLink(a, a, LinkKind.SUCCESSOR).orElseThrow().in(Locale.ENGLISH))
					.isEqualTo("An item cannot be linked with itself.");
			assertThat(RoadmapEdits.whyNotLink(a, next, LinkKind.SUCCESSOR).orElseThrow().in(Locale.JAPANESE)).contains("同じ種類ですでにつながっています");
			assertThat(RoadmapEdits.whyNotLink(next, a, LinkKind.FEEDS_INTO).orElseThrow().in(Locale.JAPANESE)).contains("循環");
			assertThat(RoadmapCreations.link(session.editingDomain(), next, a, LinkKind.FEEDS_INTO).canExecute()).isFalse();
			int links = roadmap.getLinks().size();
			session.execute(RoadmapCreations.link(session.editingDomain(), a, b, LinkKind.FEEDS_INTO));
			assertThat(roadmap.getLinks()).hasSize(links + 1);
			assertThat(roadmap.getLinks().getLast().getId()).isNotNull();
		}
	}

	@Test
	void deletingANodeTakesItsLinksAlongAndUndoBringsAllBack() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			Dossier before = EcoreUtil.copy(session.dossier());
			Bar a = node(roadmap, Bar.class, "再生医療技術を応用した創薬支援基盤技術開発");
			session.execute(RoadmapEdits.delete(session.editingDomain(), List.of(a)));
			assertThat(roadmap.getLinks()).noneMatch(link -> link.getSource() == null || link.getTarget() == null).hasSize(11);
			session.execute(RoadmapEdits.delete(session.editingDomain(), List.of(roadmap.getLanes().get(2), roadmap.getGroups().getFirst())));
			session.commandStack().undo();
			session.commandStack().undo();
			assertThat(EcoreUtil.equals(session.dossier(), before)).isTrue();
		}
	}

	@Test
	void copiesGetIdsAndLinksOfTheirOwn() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			Bar a = node(roadmap, Bar.class, "再生医療技術を応用した創薬支援基盤技術開発");
			Bar next = node(roadmap, Bar.class, "高度創薬支援ツール基盤技術開発");
			Creation copies = (Creation) RoadmapCreations.duplicate(session.editingDomain(), List.of(a, next));
			session.execute(copies);
			assertThat(copies.all()).hasSize(3);
			RoadmapLink link = (RoadmapLink) copies.all().getLast();
			assertThat(link.getSource()).isSameAs(copies.created());
			assertThat(((Bar) copies.created()).getId()).isNotNull().isNotEqualTo(a.getId());
			assertThat(((Lane) a.eContainer()).getNodes()).startsWith(a, (Bar) copies.created());
		}
	}

	@Test
	void whatIsCopiedIsPastedWithItsLinksInTheLanesBelowAndUndone() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			Dossier before = EcoreUtil.copy(session.dossier());
			Bar a = node(roadmap, Bar.class, "再生医療技術を応用した創薬支援基盤技術開発");
			Bar next = node(roadmap, Bar.class, "高度創薬支援ツール基盤技術開発");
			RoadmapClip clip = RoadmapClip.of(List.of(next, a), Locale.JAPANESE);
			assertThat(clip.text().lines()).first().isEqualTo(a.getName() + "\t2017年度\t2021年度");
			Lane to = roadmap.getLanes().getLast();
			Creation pasted = (Creation) clip.paste(session.editingDomain(), to);
			session.execute(pasted);
			assertThat(pasted.all()).hasSize(3);
			assertThat(((Bar) pasted.created()).getName()).isEqualTo(a.getName());
			assertThat(((Bar) pasted.created()).getId()).isNotNull().isNotEqualTo(a.getId());
			assertThat(pasted.created().eContainer()).isSameAs(to);
			assertThat(((RoadmapLink) pasted.all().getLast()).getSource()).isSameAs(pasted.created());
			Creation again = (Creation) clip.paste(session.editingDomain(), to);
			session.execute(again);
			assertThat(again.created()).isNotSameAs(pasted.created());
			session.commandStack().undo();
			session.commandStack().undo();
			assertThat(EcoreUtil.equals(session.dossier(), before)).isTrue();
		}
	}

	@Test
	void inAnotherDossierNothingPointsBack() throws Exception {
		try (DossierSession from = session("regenerative-2022"); DossierSession to = session("drugdiscovery-2021")) {
			List<RoadmapNode> all = new ArrayList<>();
			programRoadmap(from).eAllContents().forEachRemaining(o -> {
				if (o instanceof RoadmapNode n) {
					all.add(n);
				}
			});
			RoadmapClip clip = RoadmapClip.of(all, Locale.JAPANESE);
			Roadmap roadmap = programRoadmap(to);
			Creation pasted = (Creation) clip.paste(to.editingDomain(), roadmap.getLanes().getFirst());
			to.execute(pasted);
			assertThat(pasted.all()).noneMatch(OutcomeMark.class::isInstance).anyMatch(RoadmapLink.class::isInstance);
			for (EObject made : pasted.all()) {
				assertThat(made.eCrossReferences()).allMatch(o -> EcoreUtil.getRootContainer(o) == to.dossier());
			}
			assertThat(EcoreUtil.ExternalCrossReferencer.find(to.dossier())).isEmpty();
		}
	}

	@Test
	void aTableOfNamesAndDatesIsPastedAsBars() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Lane lane = programRoadmap(session).getLanes().getFirst();
			RoadmapClip clip = RoadmapClip.read("名称\t開始\t終了\r\n細胞の評価\t2020年度\tR4年度\r\n逆の期間\t2022年度\t2020年度\r\n市販\t2025年4月\t\r\n");
			session.execute(clip.paste(session.editingDomain(), lane));
			List<RoadmapNode> made = lane.getNodes().subList(lane.getNodes().size() - 2, lane.getNodes().size());
			assertThat(made).extracting(RoadmapNode::getName).containsExactly("細胞の評価", "市販");
			assertThat(((Bar) made.getFirst()).getEnd()).isEqualTo(DatePoint.parse("FY2022"));
			assertThat(((Bar) made.getLast()).getEnd()).isNull();
			assertThat(RoadmapClip.read("ただの文").paste(session.editingDomain(), lane).canExecute()).isFalse();
		}
	}

	@Test
	void nodesMoveBetweenLanesAndBack() throws Exception {
		try (DossierSession session = session("regenerative-2022")) {
			Roadmap roadmap = programRoadmap(session);
			Dossier before = EcoreUtil.copy(session.dossier());
			Lane from = roadmap.getLanes().get(1);
			Lane to = roadmap.getLanes().get(2);
			List<RoadmapNode> moved = List.copyOf(from.getNodes().subList(1, 3));
			List<String> ids = moved.stream().map(RoadmapNode::getId).toList();
			session.execute(RoadmapEdits.moveToLane(session.editingDomain(), moved, to, 1));
			assertThat(to.getNodes().subList(1, 3)).isEqualTo(moved);
			assertThat(moved).extracting(RoadmapNode::getId).isEqualTo(ids);
			session.commandStack().undo();
			assertThat(EcoreUtil.equals(session.dossier(), before)).isTrue();
			session.execute(RoadmapEdits.moveToLane(session.editingDomain(), List.of(from.getNodes().getFirst()), from, 2));
			session.execute(RoadmapEdits.moveLane(session.editingDomain(), from, 3));
			assertThat(roadmap.getLanes().indexOf(from)).isEqualTo(4);
			session.commandStack().undo();
			session.commandStack().undo();
			assertThat(EcoreUtil.equals(session.dossier(), before)).isTrue();
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anySequenceOfEditsIsUndoneToTheFirstStateAndRedoneToTheLast(long seed) throws Exception {
		Roadmap roadmap = RandomRoadmaps.of(seed);
		try (DossierSession session = DossierSession.create((Dossier) EcoreUtil.getRootContainer(roadmap), Map.of())) {
			Dossier first = EcoreUtil.copy(session.dossier());
			Random random = new Random(seed);
			int executed = 0;
			for (int i = 0; i < 40; i++) {
				Command command = edit(session.editingDomain(), roadmap, random);
				if (command.canExecute()) {
					session.execute(command);
					executed++;
				}
				RoadmapLayout.layout(roadmap, LayoutOptions.standard(Locale.JAPANESE));
				assertThat(roadmap.getLinks()).allMatch(link -> link.getSource() != null && link.getTarget() != null);
				allNodes(roadmap).stream().filter(Bar.class::isInstance).map(Bar.class::cast)
						.filter(bar -> bar.getStart() != null && bar.getEnd() != null)
						.forEach(bar -> assertThat(bar.getEnd().lastDay()).isAfterOrEqualTo(bar.getStart().firstDay()));
			}
			assertThat(executed).isPositive();
			Dossier last = EcoreUtil.copy(session.dossier());
			while (session.commandStack().canUndo()) {
				session.commandStack().undo();
			}
			assertThat(EcoreUtil.equals(session.dossier(), first)).isTrue();
			while (session.commandStack().canRedo()) {
				session.commandStack().redo();
			}
			assertThat(EcoreUtil.equals(session.dossier(), last)).isTrue();
		}
	}

	private static List<RoadmapNode> allNodes(Roadmap roadmap) {
		List<RoadmapNode> nodes = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (object instanceof RoadmapNode node) {
				nodes.add(node);
			}
		});
		return nodes;
	}

	private static List<Lane> allLanes(Roadmap roadmap) {
		List<Lane> lanes = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (object instanceof Lane lane) {
				lanes.add(lane);
			}
		});
		return lanes;
	}

	private static Command edit(EditingDomain domain, Roadmap roadmap, Random random) {
		List<RoadmapNode> nodes = allNodes(roadmap);
		List<Lane> lanes = allLanes(roadmap);
		if (lanes.isEmpty()) {
			return RoadmapCreations.addLane(domain, roadmap, "L", null, 0);
		}
		Lane lane = lanes.get(random.nextInt(lanes.size()));
		if (nodes.size() < 2) {
			return RoadmapCreations.addBar(domain, lane, "B", DatePoint.parse("FY2020"), DatePoint.parse("FY2021"));
		}
		RoadmapNode one = nodes.get(random.nextInt(nodes.size()));
		RoadmapNode other = nodes.get(random.nextInt(nodes.size()));
		Shift shift = new Shift(random.nextInt(9) - 4, Precision.values()[random.nextInt(4)]);
		List<Bar> bars = nodes.stream().filter(Bar.class::isInstance).map(Bar.class::cast).toList();
		return switch (random.nextInt(14)) {
		case 0, 1, 2 -> RoadmapEdits.move(domain, List.of(one, other), shift);
		case 3 -> one instanceof Bar bar ? RoadmapEdits.resize(domain, bar, random.nextBoolean() ? Edge.START : Edge.END, shift)
				: RoadmapEdits.rename(domain, one, "N");
		case 4 -> RoadmapCreations.link(domain, one, other, LinkKind.values()[random.nextInt(3)]);
		case 5 -> RoadmapEdits.delete(domain, List.of(one));
		case 6 ->
			random.nextInt(4) == 0 ? RoadmapEdits.delete(domain, List.<EObject>of(lane, one)) : RoadmapEdits.fold(domain, lane, random.nextBoolean());
		case 7 -> RoadmapEdits.moveToLane(domain, List.of(one, other), lane, random.nextInt(5));
		case 8 -> RoadmapCreations.duplicate(domain, List.of(one, other));
		case 9 -> RoadmapCreations.addMilestone(domain, lane, "M", MilestoneKind.APPROVAL, DatePoint.parse("2021-06"));
		case 10 -> RoadmapEdits.setState(domain, bars, BarState.values()[random.nextInt(4)]);
		case 11 -> RoadmapEdits.moveTo(domain, one, DatePoint.parse("FY2021-Q2"));
		case 12 -> RoadmapEdits.setActual(domain, one, Edge.END, DatePoint.parse("2022-03-15"));
		default -> RoadmapCreations.addLane(domain, lane, "inner", null, random.nextInt(2) - 1);
		};
	}
}
