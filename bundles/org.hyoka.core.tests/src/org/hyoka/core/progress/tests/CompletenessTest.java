// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState.State;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class CompletenessTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Document002 document = new Document002();

	private ChapterState state(Undertaking undertaking, Chapter chapter) {
		return Completeness.of(document.dossier).stream()
				.filter(s -> s.undertaking().orElse(null) == undertaking && s.chapter() == chapter).findFirst().orElseThrow();
	}

	private static List<String> japanese(ChapterState state) {
		return state.missing().stream().map(p -> p.in(Locale.JAPANESE)).toList();
	}

	@Test
	void aChapterIsEmptyThenBegunThenComplete() {
		assertThat(state(document.c, Chapter.POINTS).state()).isEqualTo(State.EMPTY);
		Assessment c = document.pointsOfC();
		assertThat(state(document.c, Chapter.POINTS).state()).isEqualTo(State.BEGUN);
		assertThat(japanese(state(document.c, Chapter.POINTS))).containsExactly("理由のない低い平均：2件。");
		for (int i : new int[] { 3, 4 }) {
			CriterionAssessment text = F.createCriterionAssessment();
			text.setCriterion(document.criteria.getCriteria().get(i));
			text.setLowMeanReason("件数が特定の技術に集中しているため");
			c.getCriterionAssessments().add(text);
		}
		assertThat(state(document.c, Chapter.POINTS).state()).isEqualTo(State.COMPLETE);
		assertThat(state(document.c, Chapter.POINTS).missing()).isEmpty();
	}

	@Test
	void anIndicatorThatIsNeitherOutputNorOutcomeYetBeginsBoth() {
		document.a.getIndicators().add(F.createIndicator());
		assertThat(state(document.a, Chapter.OUTPUTS).state()).isEqualTo(State.BEGUN);
		assertThat(state(document.a, Chapter.OUTCOMES).state()).isEqualTo(State.BEGUN);
	}

	@Test
	void anOutcomeWithoutActualAfterItsDateIsNotComplete() {
		assertThat(state(document.a, Chapter.OUTCOMES).state()).isEqualTo(State.EMPTY);
		document.outcomeOfA();
		assertThat(state(document.a, Chapter.OUTCOMES).state()).isEqualTo(State.COMPLETE);
		document.a.getIndicators().getFirst().getActuals().clear();
		assertThat(state(document.a, Chapter.OUTCOMES).state()).isEqualTo(State.BEGUN);
		assertThat(japanese(state(document.a, Chapter.OUTCOMES))).containsExactly("期限を過ぎて実績のない目標：2件。");
		assertThat(state(document.program, Chapter.OUTCOMES).state()).as("a view of its projects'").isEqualTo(State.COMPLETE);
	}

	@Test
	void narrativeCountsWhereverItsTextStands() {
		Section section = F.createSection();
		section.setKey("background");
		document.a.getSections().add(section);
		assertThat(state(document.a, Chapter.BACKGROUND).state()).isEqualTo(State.EMPTY);
		Section part = F.createSection();
		part.setBody("再生医療分野の研究開発が進んでいる。");
		section.getSubsections().add(part);
		assertThat(state(document.a, Chapter.BACKGROUND).state()).isEqualTo(State.COMPLETE);
	}

	@Test
	void whatWasSaidHasToBeAnswered() {
		Assessment a = document.pointsOfA();
		Opinion opinion = F.createOpinion();
		opinion.setText("集中研が有効に機能した。");
		a.getOpinions().add(opinion);
		assertThat(japanese(state(document.a, Chapter.OPINIONS))).singleElement().asString().endsWith("1件。");
		opinion.setUse(OpinionUse.SET_ASIDE);
		assertThat(state(document.a, Chapter.OPINIONS).state()).isEqualTo(State.BEGUN);
		opinion.setUseReason("他の意見と重なるため");
		assertThat(state(document.a, Chapter.OPINIONS).state()).isEqualTo(State.COMPLETE);
		Recommendation recommendation = F.createRecommendation();
		recommendation.setText("標準化を進めること。");
		a.getRecommendations().add(recommendation);
		assertThat(state(document.a, Chapter.RECOMMENDATIONS).state()).isEqualTo(State.BEGUN);
		Response response = F.createResponse();
		response.setText("標準化を進める。");
		response.setState(ResponseState.FINAL);
		recommendation.setResponse(response);
		assertThat(state(document.a, Chapter.RECOMMENDATIONS).state()).isEqualTo(State.COMPLETE);
	}

	@Test
	void chaptersThatDoNotApplyAreNotListed() {
		Assessment program = document.points(document.program, "- 3 3 3 3 3");
		program.setScored(false);
		document.a.setEvaluated(false);
		List<ChapterState> all = Completeness.of(document.dossier);
		assertThat(all).filteredOn(s -> s.undertaking().equals(Optional.of(document.a))).extracting(ChapterState::chapter)
				.containsExactly(Chapter.HEADER);
		assertThat(all).filteredOn(s -> s.undertaking().equals(Optional.of(document.program))).extracting(ChapterState::chapter)
				.doesNotContain(Chapter.POINTS, Chapter.SIMILAR_WORK).contains(Chapter.ASSESSMENT);
		assertThat(japanese(state(document.program, Chapter.ASSESSMENT))).containsExactly("評価結果の文章がない評価項目：7件。");
	}

	@Test
	void amountsBeginTheChapterOfMoneyAndNoTextDoes() {
		assertThat(state(document.b, Chapter.MONEY).state()).isEqualTo(State.EMPTY);
		document.allocationsOfB();
		assertThat(state(document.b, Chapter.MONEY).state()).isEqualTo(State.BEGUN);
		Budget budget = F.createBudget();
		budget.getEntries().add(F.createBudgetEntry());
		document.b.setBudget(budget);
		assertThat(state(document.b, Chapter.MONEY).state()).isEqualTo(State.COMPLETE);
		assertThat(state(document.b, Chapter.MANAGEMENT).state()).isEqualTo(State.EMPTY);
	}

	@Test
	void yearsThatHaveBegunAndStandInNoBudgetKeepTheChapterOpen() {
		document.allocationsOfB();
		Budget budget = F.createBudget();
		document.b.setBudget(budget);
		FiscalYear start = document.b.getPeriod().getStart();
		budget.getEntries().add(entry(start));
		document.dossier.setFiscalYear(start.plus(1));
		assertThat(state(document.b, Chapter.MONEY).state()).isEqualTo(State.BEGUN);
		assertThat(japanese(state(document.b, Chapter.MONEY))).containsExactly("予算に金額のない年度：1か年。");
		budget.getEntries().add(entry(start.plus(1)));
		assertThat(state(document.b, Chapter.MONEY).state()).as("later years are not due").isEqualTo(State.COMPLETE);
		budget.getEntries().forEach(e -> e.setKind(MoneyKind.EXECUTED));
		document.dossier.setFiscalYear(start.plus(2));
		assertThat(state(document.b, Chapter.MONEY).state()).as("this year is not over").isEqualTo(State.COMPLETE);
		document.dossier.setFiscalYear(document.b.getPeriod().getEnd().plus(3));
		assertThat(state(document.b, Chapter.MONEY).state()).isEqualTo(State.BEGUN);
		document.b.getPeriod().setEnd(start.plus(1));
		assertThat(state(document.b, Chapter.MONEY).state()).as("the period is over").isEqualTo(State.COMPLETE);
	}

	private static BudgetEntry entry(FiscalYear year) {
		BudgetEntry entry = F.createBudgetEntry();
		entry.setKind(MoneyKind.INITIAL);
		entry.setYear(year);
		return entry;
	}

	@Test
	void rightsThatAreTrackedNeedAnAgreement() {
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		ip.getInventions().add(IpFactory.eINSTANCE.createInvention());
		document.a.setIp(ip);
		assertThat(state(document.a, Chapter.IP).state()).isEqualTo(State.BEGUN);
		ip.getAgreements().add(IpFactory.eINSTANCE.createIpAgreement());
		assertThat(state(document.a, Chapter.IP).state()).isEqualTo(State.COMPLETE);
	}

	@Test
	void whatIsNotDueIsNotCounted() {
		assertThat(state(document.a, Chapter.PRIOR_FINDINGS).state()).isEqualTo(State.NOT_DUE);
		assertThat(state(document.a, Chapter.WORKING_GROUP).state()).isEqualTo(State.NOT_DUE);
		List<ChapterState> two = List.of(state(document.a, Chapter.PRIOR_FINDINGS), state(document.a, Chapter.IP));
		assertThat(ChapterCount.of(two)).isEqualTo(new ChapterCount(0, 1)).hasToString("0 / 1");
		assertThat(State.of(two)).isEqualTo(State.EMPTY);
		document.dossier.setWorkingGroup(F.createCommittee());
		assertThat(state(document.a, Chapter.WORKING_GROUP).state()).isEqualTo(State.EMPTY);
	}

	@Test
	void oneUndertakingIsJudgedLikeAmongAll() {
		document.pointsOfB();
		document.allocationsOfB();
		assertThat(Completeness.of(document.dossier, document.b)).isEqualTo(
				Completeness.of(document.dossier).stream().filter(s -> s.undertaking().equals(Optional.of(document.b))).toList());
	}

	@Test
	void anEmptyDossierLacksEverything() {
		Dossier empty = F.createDossier();
		List<ChapterState> chapters = Completeness.of(empty);
		assertThat(chapters).extracting(ChapterState::chapter).containsExactly(Chapter.FRONT, Chapter.PANEL);
		assertThat(chapters).extracting(ChapterState::state).containsOnly(State.EMPTY);
		assertThat(chapters.getFirst().missing()).hasSize(6);
		assertThat(State.EMPTY.label().in(Locale.JAPANESE)).isEqualTo("未着手");
	}

	@Test
	void everyChapterHasANameInBothLanguages() {
		for (Chapter chapter : Chapter.values()) {
			assertThat(chapter.label().in(Locale.ENGLISH)).isNotBlank();
			assertThat(chapter.label().in(Locale.JAPANESE)).isNotBlank();
		}
	}
}
