// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.Problem;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();
	private final Recommendation recommendation = d.assessment.getRecommendations().getFirst();

	private Problem only(String rule, Object object) {
		Problem finding = Checks.only(d.dossier, rule);
		assertThat(finding.object()).isSameAs(object);
		return finding;
	}

	@Test
	void everyRecommendationOfThePanelHasAResponse() {
		recommendation.getResponse().setText(" ");
		assertThat(only("hyoka.recommendation.no-response", recommendation).fixes()).isEmpty();
		recommendation.setResponse(null);
		Problem finding = only("hyoka.recommendation.no-response", recommendation);
		EditingDomain domain = Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(recommendation.getResponse()).isNotNull();
		domain.getCommandStack().undo();
		assertThat(recommendation.getResponse()).isNull();
		recommendation.setOrigin(RecommendationOrigin.MEMBER);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void findingsOfTheWorkingGroupAreAwaitedThenAnswered() {
		WorkingGroupFinding finding = F.createWorkingGroupFinding();
		finding.setSession(64);
		finding.setKind(EvaluationKind.MID_TERM);
		finding.setYear(FiscalYear.of(2022));
		d.a.getWorkingGroupFindings().add(finding);
		assertThat(only("hyoka.wgfinding.awaited", finding).sentence().in(Locale.JAPANESE)).contains("第64回");
		finding.setText("国際標準化を急ぐべきである。");
		only("hyoka.wgfinding.no-response", finding);
	}

	@Test
	void aPriorFindingIsOpenUntilItIsReportedOn() {
		PriorFinding finding = F.createPriorFinding();
		finding.setBody("評価検討会");
		finding.setKind(EvaluationKind.EX_ANTE);
		finding.setYear(FiscalYear.of(2019));
		finding.setText("目標を定量的にすること。");
		d.a.getPriorFindings().add(finding);
		only("hyoka.prior.no-response", finding);
		Response response = F.createResponse();
		response.setText("目標を件数で設定した。");
		response.setState(ResponseState.DRAFT);
		finding.setResponse(response);
		only("hyoka.prior.open", response);
		response.setState(ResponseState.FINAL);
		assertThat(Checks.all(d.dossier)).isEmpty();
		finding.setKind(EvaluationKind.MID_TERM);
		only("hyoka.prior.evaluation", finding);
	}

	@Test
	void aDraftResponseCanBeMadeFinal() {
		recommendation.getResponse().setState(ResponseState.DRAFT);
		Problem finding = only("hyoka.response.draft", recommendation.getResponse());
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aResponseThatWasDueIsFoundUntilItIsDone() {
		Response response = recommendation.getResponse();
		response.setDue(DatePoint.parse("2022-12"));
		only("hyoka.response.overdue", response);
		response.setState(ResponseState.DONE);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void everyOpinionIsUsedAnsweredOrSetAsideWithAReason() {
		Opinion opinion = d.assessment.getOpinions().getFirst();
		opinion.setUse(OpinionUse.OPEN);
		only("hyoka.opinion.open", d.assessment);
		Opinion used = F.createOpinion();
		used.setText("体制がよく整っている。");
		used.setUse(OpinionUse.USED);
		d.assessment.getOpinions().add(used);
		only("hyoka.opinion.open", opinion);
		opinion.setUse(OpinionUse.SET_ASIDE);
		only("hyoka.opinion.reason", opinion);
		opinion.setUseReason("本評価の対象外である。");
		assertThat(Checks.all(d.dossier)).isEmpty();
		opinion.setUse(OpinionUse.ANSWERED);
		opinion.setUseReason(null);
		only("hyoka.opinion.reason", opinion);
	}

	@Test
	void anEvaluatedUndertakingHasOneAssessment() {
		Assessment second = d.dossier.getAssessments().get(1);
		d.dossier.getAssessments().remove(second);
		only("hyoka.assessment.missing", d.b);
		second.setUndertaking(d.a);
		d.dossier.getAssessments().add(second);
		assertThat(Checks.of(d.dossier, "hyoka.assessment.doubled")).singleElement()
				.satisfies(f -> assertThat(f.object()).isSameAs(second));
	}

	@Test
	void boxesHaveTextOnce() {
		CriterionAssessment box = d.assessment.getCriterionAssessments().getFirst();
		CriterionAssessment again = F.createCriterionAssessment();
		again.setCriterion(box.getCriterion());
		again.setText("着実に進んでいる。");
		d.assessment.getCriterionAssessments().add(again);
		only("hyoka.assessment.doubled-text", again);
		again.setCriterion(d.criteria.getCriteria().getFirst());
		again.setText(null);
		only("hyoka.assessment.no-text", again);
		again.setText("必要性は高い。");
		d.assessment.getCriterionAssessments().remove(box);
		assertThat(only("hyoka.assessment.no-text", d.assessment).sentence().in(Locale.JAPANESE)).contains("総合評価");
	}

	@Test
	void theAssessmentIsTheEvaluationThatTheHeaderSays() {
		d.assessment.setKind(EvaluationKind.FINAL);
		assertThat(only("hyoka.assessment.kind", d.assessment).sentence().in(Locale.JAPANESE)).contains("終了時評価", "中間評価");
	}
}
