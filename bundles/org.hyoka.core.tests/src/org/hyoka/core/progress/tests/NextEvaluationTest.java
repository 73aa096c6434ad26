// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.progress.NextEvaluation.Carried;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class NextEvaluationTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Document002 document = new Document002();
	private final Organization ministry = F.createOrganization();
	private Recommendation recommendation;
	private WorkingGroupFinding said;

	private Dossier last() {
		ministry.setName("経済産業省");
		document.dossier.getOrganizations().add(ministry);
		document.outcomeOfA();
		document.allocationsOfB();
		document.pointsOfA();
		Assessment b = document.pointsOfB();
		evaluation(document.b, EvaluationKind.EX_ANTE, 2017, EvaluationState.DONE);
		evaluation(document.b, EvaluationKind.MID_TERM, 2022, EvaluationState.CURRENT);
		evaluation(document.b, EvaluationKind.FINAL, 2024, EvaluationState.DUE);
		evaluation(document.a, EvaluationKind.FINAL, 2022, EvaluationState.CURRENT);
		recommendation = F.createRecommendation();
		recommendation.setText("全身投与に必要な大量製造の実証を進められたい。");
		recommendation.setOrigin(RecommendationOrigin.PANEL);
		recommendation.setCriterion(document.criteria.getCriteria().get(3));
		recommendation.setResponse(response("拠点と連携して治験薬の製造を実証する。", ResponseState.FINAL));
		recommendation.getResponse().setOwner(ministry);
		Recommendation single = F.createRecommendation();
		single.setText("人材育成も計画に含めてほしい。");
		single.setOrigin(RecommendationOrigin.MEMBER);
		single.setAuthor(document.members.getFirst());
		b.getRecommendations().addAll(List.of(recommendation, single));
		said = F.createWorkingGroupFinding();
		said.setSession(64);
		said.setKind(EvaluationKind.MID_TERM);
		said.setYear(FiscalYear.of(2022));
		said.setText("国際競争力の観点から目標を見直すこと。");
		said.setResponse(response("目標を見直す。", ResponseState.FINAL));
		WorkingGroupFinding before = F.createWorkingGroupFinding();
		before.setYear(FiscalYear.of(2017));
		before.setText("アウトプット指標を具体化すること。");
		before.setResponse(response("目標を設定し直した。", ResponseState.DONE));
		document.b.getWorkingGroupFindings().addAll(List.of(said, before));
		prior(document.b, "アウトプット指標を 具体化すること。", ResponseState.FINAL);
		prior(document.b, "費用対効果を示すこと。", ResponseState.DRAFT);
		Ids.assignStable(document.dossier, "002");
		return document.dossier;
	}

	private static void evaluation(Undertaking undertaking, EvaluationKind kind, int year, EvaluationState state) {
		EvaluationEvent event = F.createEvaluationEvent();
		event.setKind(kind);
		event.setAt(DatePoint.of(FiscalYear.of(year)));
		event.setState(state);
		undertaking.getEvaluations().add(event);
	}

	private static Response response(String text, ResponseState state) {
		Response response = F.createResponse();
		response.setText(text);
		response.setState(state);
		return response;
	}

	private static void prior(Undertaking undertaking, String text, ResponseState state) {
		PriorFinding finding = F.createPriorFinding();
		finding.setText(text);
		finding.setResponse(response("対応中。", state));
		undertaking.getPriorFindings().add(finding);
	}

	private static Project project(Dossier dossier, String code) {
		return ((Program) dossier.getUndertakings().getFirst()).getProjects().stream().filter(p -> code.equals(p.getCode()))
				.findFirst().orElseThrow();
	}

	private static List<Element> all(Dossier dossier) {
		List<Element> all = new ArrayList<>(List.of(dossier));
		EcoreUtil.getAllContents(dossier, false).forEachRemaining(o -> {
			if (o instanceof Element element) {
				all.add(element);
			}
		});
		return all;
	}

	@Test
	void whatTheLastEvaluationSaidIsOpenUntilItIsReportedOn() {
		Dossier next = NextEvaluation.from(last(), EvaluationKind.FINAL, FiscalYear.of(2024));
		List<PriorFinding> findings = project(next, "B").getPriorFindings();
		assertThat(findings).extracting(PriorFinding::getText).containsExactly("費用対効果を示すこと。", "全身投与に必要な大量製造の実証を進められたい。",
				"人材育成も計画に含めてほしい。", "国際競争力の観点から目標を見直すこと。");
		PriorFinding first = findings.get(1);
		assertThat(first.getBody()).isEqualTo("評価検討会");
		assertThat(first.getHeading()).isEqualTo("事業アウトカム");
		assertThat(first.getKind()).isEqualTo(EvaluationKind.MID_TERM);
		assertThat(first.getYear()).isEqualTo(FiscalYear.of(2022));
		assertThat(first.getOriginId()).isEqualTo(recommendation.getId());
		assertThat(first.getResponse().getText()).isEqualTo("拠点と連携して治験薬の製造を実証する。");
		assertThat(first.getResponse().getOwner()).isSameAs(next.getOrganizations().getFirst()).isNotSameAs(ministry);
		assertThat(findings.get(2).getBody()).isEqualTo("評価検討会（各委員）");
		assertThat(findings.get(3).getOriginId()).isEqualTo(said.getId());
		assertThat(PriorFindings.open(next)).containsExactlyElementsOf(findings);
		first.getResponse().setState(ResponseState.FINAL);
		assertThat(PriorFindings.open(next)).doesNotContain(first);
	}

	@Test
	void theLastDossierIsLeftAsItWas() {
		Dossier last = last();
		Dossier before = EcoreUtil.copy(last);
		NextEvaluation.from(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		assertThat(EcoreUtil.equals(before, last)).isTrue();
	}

	@Test
	void registriesProjectsMoneyAndIndicatorsAreCarriedOver() {
		Dossier last = last();
		Dossier next = NextEvaluation.from(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		assertThat(next.getOrganizations()).hasSize(1);
		assertThat(next.getUnits()).hasSize(5);
		assertThat(next.getCriterionSets().getFirst().getCriteria()).hasSize(7);
		assertThat(project(next, "A").getIndicators().getFirst().getActuals()).hasSize(3);
		assertThat(project(next, "A").getIndicators().getFirst().getUnit()).isSameAs(next.getUnits().get(4));
		assertThat(project(next, "B").getAllocations().getFirst().getAllocations()).hasSize(15)
				.allSatisfy(a -> assertThat(EcoreUtil.isAncestor(next, a.getItem())).isTrue());
		assertThat(next.getPreviousDossierId()).isEqualTo(last.getId());
		assertThat(next.getTitle()).isEqualTo("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 終了時評価");
	}

	@Test
	void pointsOpinionsAndThePanelStayBehind() {
		Dossier next = NextEvaluation.from(last(), EvaluationKind.FINAL, FiscalYear.of(2024));
		assertThat(next.getScoreSheets()).isEmpty();
		assertThat(next.getAssessments()).isEmpty();
		assertThat(next.getRounds()).isEmpty();
		assertThat(next.getPanel()).isNotNull();
		assertThat(next.getPanel().getMembers()).isEmpty();
	}

	@Test
	void noReferenceLeadsBackIntoTheLastDossier() {
		Dossier last = last();
		Milestone milestone = RoadmapFactory.eINSTANCE.createMilestone();
		milestone.setEvaluation(document.b.getEvaluations().getLast());
		var lane = RoadmapFactory.eINSTANCE.createLane();
		lane.getNodes().add(milestone);
		var roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		roadmap.getLanes().add(lane);
		document.b.getRoadmaps().add(roadmap);
		document.b.getNotes().add(F.createNote());
		Carried carried = NextEvaluation.carry(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		Dossier next = carried.dossier();
		for (Element element : all(next)) {
			for (EObject target : element.eCrossReferences()) {
				assertThat(EcoreUtil.isAncestor(next, target)).as("%s refers to %s", element, target).isTrue();
			}
		}
		Milestone copy = (Milestone) project(next, "B").getRoadmaps().getFirst().getLanes().getFirst().getNodes().getFirst();
		assertThat(copy.getEvaluation()).isSameAs(project(next, "B").getEvaluations().getLast());
		assertThat(next.eResource()).isNull();
	}

	@Test
	void everyElementHasAnIdOfItsOwn() {
		Dossier last = last();
		Carried carried = NextEvaluation.carry(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		Set<String> old = new HashSet<>();
		all(last).forEach(e -> old.add(e.getId()));
		List<String> ids = all(carried.dossier()).stream().map(Element::getId).toList();
		assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().doesNotContainAnyElementsOf(old);
		assertThat(carried.newIds()).containsEntry(document.b.getId(), project(carried.dossier(), "B").getId());
		assertThat(carried.newIds()).doesNotContainKey(document.members.getFirst().getId());
	}

	@Test
	void textsPointToTheNewFigures() {
		Dossier last = last();
		Section section = F.createSection();
		section.setKey("background");
		Figure figure = F.createFigure();
		figure.setName("製品化が進むデバイス事例");
		figure.setEntry("figures/devices.png");
		section.getFigures().add(figure);
		document.a.getSections().add(section);
		AttachedDocument paper = F.createAttachedDocument();
		paper.setEntry("documents/plan.pdf");
		last.getDocuments().add(paper);
		Ids.assignStable(last, "002");
		section.setBody("下図のとおり。\n\n![](" + figure.getId() + ")");
		Carried carried = NextEvaluation.carry(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		Section copy = project(carried.dossier(), "A").getSections().getFirst();
		assertThat(copy.getBody()).isEqualTo("下図のとおり。\n\n![](" + copy.getFigures().getFirst().getId() + ")");
		assertThat(carried.entries()).containsExactlyInAnyOrder("figures/devices.png", "documents/plan.pdf");
	}

	@Test
	void whatWasDueIsCurrentAndWhatIsNotDueIsNotEvaluated() {
		Dossier next = NextEvaluation.from(last(), EvaluationKind.MID_TERM, FiscalYear.of(2024));
		Project b = project(next, "B");
		assertThat(b.getEvaluations()).extracting(EvaluationEvent::getState).containsExactly(EvaluationState.DONE,
				EvaluationState.DONE, EvaluationState.CURRENT);
		assertThat(b.isEvaluated()).isTrue();
		assertThat(b.getEvaluationKind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(project(next, "A").isEvaluated()).isFalse();
		assertThat(project(next, "C").isEvaluated()).as("nothing is known of its evaluations").isTrue();
		Undertaking program = next.getUndertakings().getFirst();
		assertThat(program.getEvaluations()).singleElement().satisfies(e -> {
			assertThat(e.getState()).isEqualTo(EvaluationState.CURRENT);
			assertThat(e.getAt()).isEqualTo(DatePoint.parse("FY2024"));
		});
		assertThat(next.getKind()).isEqualTo(EvaluationKind.MID_TERM);
		assertThat(next.getFiscalYear()).isEqualTo(FiscalYear.of(2024));
	}

	@Test
	void whatOtherBundlesWroteIsCarriedOver() {
		Dossier last = last();
		var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource("https://example.org/extension");
		annotation.getReferences().add(document.a);
		last.getExtensions().add(annotation);
		Dossier next = NextEvaluation.from(last, EvaluationKind.FINAL, FiscalYear.of(2024));
		assertThat(next.getExtensions()).singleElement().satisfies(e -> assertThat(
				((org.eclipse.emf.ecore.EAnnotation) e).getReferences()).containsExactly(project(next, "A")));
	}

	@Test
	void findingsLiveOnOverSeveralEvaluations() {
		Dossier second = NextEvaluation.from(last(), EvaluationKind.FINAL, FiscalYear.of(2024));
		Dossier third = NextEvaluation.from(second, EvaluationKind.FOLLOW_UP, FiscalYear.of(2027));
		assertThat(project(third, "B").getPriorFindings()).extracting(PriorFinding::getText)
				.containsExactlyElementsOf(project(second, "B").getPriorFindings().stream().map(PriorFinding::getText).toList());
		assertThat(third.getTitle()).endsWith("追跡評価");
	}

	@Test
	void anEmptyDossierCanBeCarriedOver() {
		Dossier next = NextEvaluation.from(F.createDossier(), EvaluationKind.MID_TERM, FiscalYear.of(2024));
		assertThat(next.getId()).isNotNull();
		assertThat(next.getPanel()).isNotNull();
		assertThat(PriorFindings.open(next)).isEmpty();
	}
}
