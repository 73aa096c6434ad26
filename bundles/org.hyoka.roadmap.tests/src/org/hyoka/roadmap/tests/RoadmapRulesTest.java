// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.GroupKind;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.check.RoadmapRules;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on roadmaps, on the program's roadmap of document 002. */
class RoadmapRulesTest {
	private static final Validator VALIDATOR = new Validator(new RoadmapRules().rules(), Set.of());
	private final Dossier dossier = sample("regenerative-2022");
	private final Roadmap roadmap = dossier.getUndertakings().getFirst().getRoadmaps().getFirst();

	private static Dossier sample(String key) {
		return Samples.all().stream().filter(sample -> sample.key().equals(key)).findFirst().orElseThrow().create();
	}

	private <T extends RoadmapNode> T node(Class<T> type, String name) {
		List<T> found = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && name.equals(((RoadmapNode) object).getName())) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	private List<String> found(String rule, Locale locale) {
		return findings(rule).stream().map(finding -> finding.sentence().in(locale)).toList();
	}

	private List<Problem> findings(String rule) {
		return VALIDATOR.validateAll(dossier, null).stream().filter(finding -> finding.ruleId().equals(rule)).toList();
	}

	@Test
	void aBarThatLeavesItsProgramIsFound() {
		assertThat(found("hyoka.roadmap.outside", Locale.JAPANESE)).isEmpty();
		Bar bar = node(Bar.class, "遺伝子治療製造技術開発");
		bar.setEnd(DatePoint.parse("FY2024-Q1"));
		assertThat(found("hyoka.roadmap.outside", Locale.JAPANESE)).singleElement().asString()
				.startsWith("「遺伝子治療製造技術開発」は 2024年度第1四半期 に終わり、").endsWith("バーか期間を直してください。");
		bar.setStart(DatePoint.parse("2017-06"));
		bar.setEnd(null);
		assertThat(found("hyoka.roadmap.outside", Locale.ENGLISH)).hasSize(2).anyMatch(s -> s.contains("begins at June 2017, before"))
				.anyMatch(s -> s.contains("has no end, but"));
	}

	@Test
	void anOutcomeTargetThatNoWorkLeadsToIsFound() {
		List<String> before = found("hyoka.roadmap.unreached", Locale.JAPANESE);
		OutcomeMark mark = node(OutcomeMark.class, "Ｃ 最終目標 10件");
		assertThat(before).noneMatch(s -> s.contains("Ｃ 最終目標"));
		roadmap.getLinks().removeIf(link -> link.getTarget() == node(OutcomeMark.class, "Ｃ 中間目標 5件"));
		assertThat(found("hyoka.roadmap.unreached", Locale.JAPANESE)).contains("目標「Ｃ 最終目標 10件」につながる取組がありません。その目標を支える項目からつないでください。");
		assertThat(found("hyoka.roadmap.unreached", Locale.ENGLISH))
				.contains("No links lead from work to the target “Ｃ 最終目標 10件”. Link what it rests on.");
		assertThat(findings("hyoka.roadmap.unreached")).anyMatch(finding -> finding.object() == mark);
	}

	@Test
	void aLinkBackwardsInTimeIsFound() {
		assertThat(found("hyoka.roadmap.backwards", Locale.JAPANESE)).isEmpty();
		Target due = node(OutcomeMark.class, "Ｃ 最終目標 10件").getTarget();
		due.setDue(DatePoint.parse("FY2021"));
		assertThat(found("hyoka.roadmap.backwards", Locale.JAPANESE)).as("on the program's roadmap and on the project's").hasSize(2)
				.contains("「Ｃ 中間目標 5件」（2024年度）から「Ｃ 最終目標 10件」（2021年度）への「終了後に開始」は時間をさかのぼっています。時期を直すか、向きを逆にしてください。");
		assertThat(found("hyoka.roadmap.backwards", Locale.ENGLISH))
				.allMatch(s -> s.endsWith("goes backwards in time. Correct the dates or turn the link round."));
		due.setDue(DatePoint.parse("FY2024"));
		assertThat(found("hyoka.roadmap.backwards", Locale.JAPANESE)).as("what a coarse date leaves open counts in favour of the link").isEmpty();
	}

	@Test
	void aMilestoneOfAnEvaluationThatTheHeaderDoesNotListIsFound() throws Exception {
		assertThat(found("hyoka.roadmap.evaluation", Locale.JAPANESE)).isEmpty();
		Milestone milestone = node(Milestone.class, "Ｂ 終了時評価");
		EvaluationEvent evaluation = milestone.getEvaluation();
		milestone.setAt(DatePoint.parse("FY2026"));
		assertThat(found("hyoka.roadmap.evaluation", Locale.JAPANESE)).containsExactly("「Ｂ 終了時評価」は 2026年度 にありますが、概要表では 2024年度 です。どちらかを直してください。");
		milestone.setEvaluation(null);
		assertThat(found("hyoka.roadmap.evaluation", Locale.ENGLISH)).singleElement().asString()
				.contains("lists no evaluation at the time of “Ｂ 終了時評価” (FY2026)");
		milestone.setEvaluation(evaluation);
		milestone.setAt(evaluation.getAt());
		milestone.setKind(MilestoneKind.EVALUATION_DONE);
		assertThat(found("hyoka.roadmap.evaluation", Locale.JAPANESE)).singleElement().asString().contains("「評価（実施済）」として描かれていますが、概要表では「予定」です");
	}

	@Test
	void theMilestoneIsMovedToItsEvaluationByTheQuickFix() throws Exception {
		try (DossierSession session = DossierSession.create(dossier, Map.of())) {
			Milestone milestone = node(Milestone.class, "Ｂ 終了時評価");
			milestone.setAt(DatePoint.parse("FY2026"));
			Problem finding = findings("hyoka.roadmap.evaluation").getFirst();
			assertThat(finding.fixes().getFirst().label().in(Locale.JAPANESE)).isEqualTo("マイルストーンを 2024年度 に移す");
			session.execute(finding.fixes().getFirst().create(session.editingDomain()));
			assertThat(findings("hyoka.roadmap.evaluation")).isEmpty();
		}
	}

	@Test
	void aPhaseThatOverlapsItsSuccessorIsFoundAndTheQuickFixLetsTheLaterOneWait() throws Exception {
		assertThat(found("hyoka.roadmap.overlap", Locale.JAPANESE)).isEmpty();
		try (DossierSession session = DossierSession.create(dossier, Map.of())) {
			Bar next = node(Bar.class, "高度創薬支援ツール基盤技術開発");
			next.setStart(DatePoint.parse("2022-02"));
			assertThat(found("hyoka.roadmap.overlap", Locale.JAPANESE)).containsExactly(
					"「再生医療技術を応用した創薬支援基盤技術開発」は 2021年度 まで続きますが、その後に続く「高度創薬支援ツール基盤技術開発」は 2022年2月 に始まります。重ならないようにしてください。");
			assertThat(found("hyoka.roadmap.overlap", Locale.ENGLISH)).singleElement().asString().contains("runs until FY2021");
			session.execute(findings("hyoka.roadmap.overlap").getFirst().fixes().getFirst().create(session.editingDomain()));
			assertThat(next.getStart()).hasToString("2022-04");
			assertThat(found("hyoka.roadmap.overlap", Locale.JAPANESE)).isEmpty();
		}
	}

	@Test
	void workThatEndsAfterTheTargetItLeadsToIsFound() {
		assertThat(found("hyoka.roadmap.slipped", Locale.JAPANESE)).isEmpty();
		Bar bar = node(Bar.class, "遺伝子治療製造技術開発");
		bar.setActualEnd(DatePoint.parse("2026-06"));
		assertThat(found("hyoka.roadmap.slipped", Locale.JAPANESE))
				.containsExactly("「遺伝子治療製造技術開発」は 2026年6月 に終わり、それに支えられる目標「Ｂ 最終目標 5件」の期限（2025年度）より後です。計画か目標を見直してください。");
		assertThat(found("hyoka.roadmap.slipped", Locale.ENGLISH)).singleElement().asString()
				.contains("after the target “Ｂ 最終目標 5件” that rests on it is due (FY2025)");
		bar.setState(BarState.STOPPED);
		assertThat(found("hyoka.roadmap.slipped", Locale.JAPANESE)).isEmpty();
	}

	@Test
	void everyRuleHasATitleInBothLanguagesAndAnIdOfItsOwn() {
		List<ConsistencyRule> rules = new RoadmapRules().rules();
		assertThat(rules).extracting(ConsistencyRule::id).hasSize(6).doesNotHaveDuplicates().allMatch(id -> id.startsWith("hyoka.roadmap."));
		assertThat(rules).allMatch(rule -> !rule.title().in(Locale.ENGLISH).equals(rule.title().in(Locale.JAPANESE)));
	}

	@Test
	void theRoadmapsOfTheSamplesHaveOnlyTheGapsOfTheirSources() {
		for (var sample : Samples.all()) {
			List<Problem> found = VALIDATOR.validateAll(sample.create(), null);
			assertThat(found).as(sample.key()).extracting(Problem::ruleId).allMatch("hyoka.roadmap.unreached"::equals);
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void afterAnyEditTheFindingsAreThoseOfAWholeLook(long seed) {
		Random random = new Random(seed);
		try (LiveValidator live = LiveValidator.attach(dossier, VALIDATOR)) {
			live.update();
			for (int i = 0; i < 60; i++) {
				edit(random);
				live.update();
				assertThat(set(live.problems())).as("edit %d", i).isEqualTo(set(VALIDATOR.validateAll(dossier, null)));
			}
		}
	}

	private static Set<Problem> set(Iterable<Problem> findings) {
		Set<Problem> all = new HashSet<>();
		findings.forEach(all::add);
		return all;
	}

	private <T> T any(Random random, Class<T> type, Predicate<T> which) {
		List<T> all = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && which.test(type.cast(object))) {
				all.add(type.cast(object));
			}
		});
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private static DatePoint point(Random random) {
		return Precision.values()[random.nextInt(4)].at(LocalDate.of(2014, 4, 1).plusDays(random.nextInt(5000)));
	}

	private void edit(Random random) {
		switch (random.nextInt(12)) {
		case 0 -> any(random, Bar.class, b -> true).setStart(point(random));
		case 1 -> any(random, Bar.class, b -> true).setEnd(random.nextInt(4) == 0 ? null : point(random));
		case 2 -> any(random, Target.class, t -> true).setDue(point(random));
		case 3 -> any(random, RoadmapLink.class, l -> true).setKind(LinkKind.values()[random.nextInt(3)]);
		case 4 -> any(random, RoadmapLink.class, l -> true).setTarget(any(random, RoadmapNode.class, n -> true));
		case 5 -> {
			Undertaking undertaking = any(random, Undertaking.class, u -> u.getPeriod() != null);
			undertaking.getPeriod().setEnd(random.nextInt(3) == 0 ? null : FiscalYear.of(2019 + random.nextInt(9)));
		}
		case 6 -> any(random, Period.class, p -> p.eContainer() instanceof ProgramNode).setStart(FiscalYear.of(2014 + random.nextInt(6)));
		case 7 -> any(random, Lane.class, l -> true).setUndertaking(random.nextInt(3) == 0 ? null : any(random, Undertaking.class, u -> true));
		case 8 -> any(random, RoadmapGroup.class, g -> true).setKind(GroupKind.values()[random.nextInt(GroupKind.values().length)]);
		case 9 -> {
			EvaluationEvent evaluation = any(random, EvaluationEvent.class, e -> true);
			evaluation.setAt(random.nextInt(4) == 0 ? null : point(random));
			evaluation.setState(EvaluationState.values()[random.nextInt(3)]);
		}
		case 10 -> {
			Milestone milestone = any(random, Milestone.class, m -> true);
			milestone.setKind(MilestoneKind.values()[random.nextInt(3)]);
			milestone.setAt(point(random));
			milestone.setEvaluation(random.nextBoolean() ? null : any(random, EvaluationEvent.class, e -> true));
		}
		default -> {
			EObject gone = random.nextBoolean() ? any(random, RoadmapLink.class, l -> true) : any(random, EvaluationEvent.class, e -> true);
			if (gone != null) {
				EcoreUtil.delete(gone, true);
			}
		}
		}
	}

	@Test
	void namesInFindingsAreReadWhenTheyAreRead() {
		Bar bar = node(Bar.class, "遺伝子治療製造技術開発");
		bar.setActualEnd(DatePoint.parse("2026-06"));
		List<Problem> findings = findings("hyoka.roadmap.slipped");
		bar.setName("製造技術");
		assertThat(findings.stream().map(f -> f.sentence().in(Locale.JAPANESE)).collect(Collectors.joining())).startsWith("「製造技術」は");
	}
}
