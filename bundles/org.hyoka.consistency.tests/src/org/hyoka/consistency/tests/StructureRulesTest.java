// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.FundingCall;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingScheme;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class StructureRulesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();

	private Problem only(String rule, Object object) {
		Problem finding = Checks.only(d.dossier, rule);
		assertThat(finding.object()).isSameAs(object);
		return finding;
	}

	@Test
	void whatTheMetamodelRequiresHasToBeThere() {
		Section section = d.a.getSections().getFirst();
		section.setKey(null);
		assertThat(only("hyoka.required", section).sentence().in(Locale.JAPANESE)).contains("研究の背景", "キー");
	}

	@Test
	void aDossierSaysWhichEvaluationItIs() {
		d.dossier.setKind(EvaluationKind.UNSPECIFIED);
		only("hyoka.dossier.basics", d.dossier);
		d.dossier.setKind(EvaluationKind.MID_TERM);
		d.dossier.setPublishedOn(DatePoint.parse("2021-03"));
		only("hyoka.dossier.basics", d.dossier);
		d.dossier.setFiscalYear(null);
		assertThat(Checks.of(d.dossier, "hyoka.dossier.basics")).hasSize(1);
	}

	@Test
	void periodsRunForwardAndHoldTheEvaluatedYears() {
		d.program.setEvaluatedPeriod(CleanDossier.period(2020, 2022));
		assertThat(Checks.all(d.dossier)).isEmpty();
		d.program.getEvaluatedPeriod().setStart(FiscalYear.of(2019));
		only("hyoka.period", d.program.getEvaluatedPeriod());
		d.program.setEvaluatedPeriod(null);
		d.b.getPeriod().setEnd(FiscalYear.of(2018));
		assertThat(Checks.of(d.dossier, "hyoka.period")).singleElement()
				.satisfies(f -> assertThat(f.sentence().in(Locale.JAPANESE)).contains("プロジェクトB", "2018年度"));
		d.b.setPeriod(null);
		assertThat(Checks.of(d.dossier, "hyoka.period")).singleElement()
				.satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
	}

	@Test
	void aPrintedDurationIsComputedFromThePeriod() {
		CleanDossier.stated(d.program, StatedMeasure.DURATION, "5");
		assertThat(Checks.all(d.dossier)).isEmpty();
		StatedFigure other = CleanDossier.stated(d.program, StatedMeasure.DURATION, "9");
		assertThat(only("hyoka.header.figure", other).sentence().in(Locale.JAPANESE)).contains("9年", "5年");
	}

	@Test
	void anEvaluationHasOneYearEverywhere() {
		StatedFigure stated = CleanDossier.stated(d.a, StatedMeasure.DUE, null);
		stated.setAbout(d.a.getEvaluations().getFirst());
		stated.setDate(DatePoint.parse("FY2018"));
		assertThat(only("hyoka.header.figure", stated).sentence().in(Locale.JAPANESE)).contains("事前評価", "2018年度", "2019年度");
	}

	@Test
	void aLetterStandsForOneProject() {
		d.b.setCode("Ａ");
		only("hyoka.undertaking.code", d.b);
	}

	@Test
	void projectsRunWithinTheirProgram() {
		d.a.getPeriod().setEnd(FiscalYear.of(2025));
		only("hyoka.undertaking.outside-program", d.a);
	}

	@Test
	void evaluationsAreInStepWithTheirStateAndThePeriod() {
		EvaluationEvent last = d.a.getEvaluations().get(2);
		last.setState(EvaluationState.DONE);
		only("hyoka.evaluation.year", last);
		last.setState(EvaluationState.DUE);
		last.setAt(DatePoint.parse("FY2023"));
		assertThat(only("hyoka.evaluation.year", last).sentence().in(Locale.JAPANESE)).contains("最終年度より前");
		last.setAt(DatePoint.parse("FY2021"));
		assertThat(Checks.all(d.dossier)).hasSize(2).allMatch(f -> f.ruleId().equals("hyoka.evaluation.year"));
		last.setAt(DatePoint.parse("FY2025"));
		EvaluationEvent before = d.a.getEvaluations().getFirst();
		before.setAt(DatePoint.parse("FY2021"));
		assertThat(only("hyoka.evaluation.year", before).sentence().in(Locale.JAPANESE)).contains("開始より後");
	}

	@Test
	void thePresentEvaluationIsMarkedOnceAndIsTheOneOfTheDossier() {
		EvaluationEvent now = d.a.getEvaluations().get(1);
		now.setKind(EvaluationKind.FINAL);
		assertThat(Checks.of(d.dossier, "hyoka.evaluation.current")).singleElement().satisfies(f -> assertThat(f.object()).isSameAs(now));
		now.setKind(EvaluationKind.MID_TERM);
		now.setAt(DatePoint.parse("FY2021"));
		only("hyoka.evaluation.current", now);
		now.setState(EvaluationState.DONE);
		only("hyoka.evaluation.current", d.a);
	}

	@Test
	void aFindingOfTheWorkingGroupIsOnAnEvaluationThatTookPlace() {
		WorkingGroupFinding finding = F.createWorkingGroupFinding();
		finding.setText("着実に進めること。");
		finding.setKind(EvaluationKind.EX_ANTE);
		finding.setYear(FiscalYear.of(2018));
		finding.setResponse(F.createResponse());
		finding.getResponse().setText("進める。");
		d.a.getWorkingGroupFindings().add(finding);
		only("hyoka.wgfinding.evaluation", finding);
		StatedFigure stated = CleanDossier.stated(d.a, StatedMeasure.DUE, null);
		stated.setAbout(d.a.getEvaluations().getFirst());
		stated.setDate(DatePoint.parse("FY2018"));
		only("hyoka.header.figure", stated);
	}

	@Test
	void aProjectHasALeaderAndRolesNameSomebodyOnce() {
		RoleAssignment again = F.createRoleAssignment();
		again.setRole(RoleKind.PL);
		again.setPerson(d.leader);
		d.a.getRoles().add(again);
		only("hyoka.role.doubled", again);
		again.setPerson(null);
		only("hyoka.role.missing", again);
		d.a.getRoles().clear();
		only("hyoka.role.missing", d.a);
	}

	@Test
	void themesHaveImplementersAndAreListedOnce() {
		ResearchItem item = d.a.getResearchItems().getFirst();
		Theme again = d.theme(item, item.getThemes().getFirst().getName());
		only("hyoka.theme.doubled", again);
		again.setName("新しいテーマ");
		again.getImplementers().clear();
		only("hyoka.theme.no-implementer", again);
	}

	@Test
	void researchItemsGoByOneWordAndHaveTheirOwnNumbers() {
		d.a.getResearchItems().get(0).setCode("課題１");
		assertThat(only("hyoka.item.code-style", d.a).sentence().in(Locale.JAPANESE)).contains("課題１、項目２");
		d.a.getResearchItems().get(0).setCode("項目2");
		only("hyoka.item.code", d.a.getResearchItems().get(1));
	}

	@Test
	void namesAndFundingFlowsPrintedOtherwiseAreFound() {
		FundingFlow flow = F.createFundingFlow();
		step(flow, "国", ContractForm.NONE);
		step(flow, "AMED", ContractForm.FIXED_SUBSIDY);
		d.a.setFundingFlow(flow);
		StatedFigure stated = CleanDossier.stated(d.a, StatedMeasure.TEXT, null);
		stated.setAbout(flow);
		stated.setText("国 → AMED（定額補助）");
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setText("国 → AMED（委託）");
		only("hyoka.name.figure", stated);
		stated.setAbout(null);
		stated.setText("微量成分計測基盤技術の開発");
		assertThat(only("hyoka.name.figure", stated).sentence().in(Locale.JAPANESE)).contains("微量成分計測基盤技術の開発", "微量成分計測技術の開発");
	}

	private static void step(FundingFlow flow, String label, ContractForm form) {
		FundingStep step = F.createFundingStep();
		step.setLabel(label);
		step.setForm(form);
		flow.getSteps().add(step);
	}

	@Test
	void noMoreProposalsAreAdoptedThanReceived() {
		FundingScheme scheme = F.createFundingScheme();
		scheme.setName("若手研究助成制度");
		scheme.setEvaluated(false);
		FundingCall call = F.createFundingCall();
		call.setYear(FiscalYear.of(2021));
		call.setApplications(10);
		call.setAdopted(11);
		scheme.getCalls().add(call);
		d.dossier.getUndertakings().add(scheme);
		only("hyoka.call.counts", call);
	}

	@Test
	void aPredecessorBeginsFirst() {
		RelatedProgram other = F.createRelatedProgram();
		other.setName("次世代顕微鏡整備事業");
		other.setPeriod(CleanDossier.period(2021, 2025));
		d.dossier.getRelatedPrograms().add(other);
		ProgramRelation relation = F.createProgramRelation();
		relation.setSource(other);
		relation.setTarget(d.program);
		d.dossier.getProgramRelations().add(relation);
		only("hyoka.program.link", relation);
		relation.setSource(d.program);
		only("hyoka.program.link", relation);
	}

	@Test
	void aPolicyIsDecidedBeforeItIsChanged() {
		Policy policy = F.createPolicy();
		policy.setName("健康・医療戦略");
		policy.setDecidedOn(LocalDate.of(2020, 3, 27));
		d.dossier.getPolicies().add(policy);
		PolicyAmendment amendment = F.createPolicyAmendment();
		amendment.setDecidedOn(LocalDate.of(2019, 4, 9));
		policy.getAmendments().add(amendment);
		only("hyoka.policy.date", amendment);
		policy.getAmendments().clear();
		policy.setDecidedOn(LocalDate.of(2024, 3, 27));
		only("hyoka.policy.date", policy);
	}

	@Test
	void sectionsFiguresAndTablesAreWhole() {
		Section section = CleanDossier.section(d.a, "plan", "研究開発計画", " ");
		only("hyoka.section.empty", section);
		Figure figure = F.createFigure();
		figure.setPrintedNumber("図１");
		figure.setEntry("figures/plan.png");
		section.getFigures().add(figure);
		assertThat(Checks.all(d.dossier)).hasSize(3).allMatch(f -> f.ruleId().equals("hyoka.figure.caption"));
		figure.setName("全体計画");
		figure.setSourceText("事務局作成");
		figure.setAltText("三年間の線表");
		assertThat(Checks.all(d.dossier)).isEmpty();
		DataTable table = F.createDataTable();
		table.setName("工程");
		table.setSourceText("事務局作成");
		table.setPrintedNumber("図1");
		table.getColumns().add(F.createTableColumn());
		TableRow row = F.createTableRow();
		row.getCells().addAll(List.of("設計", "試作"));
		table.getRows().add(row);
		section.getTables().add(table);
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsExactlyInAnyOrder("hyoka.table.shape", "hyoka.figure.number");
		TableColumn second = F.createTableColumn();
		table.getColumns().add(second);
		table.setPrintedNumber("表１");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void cellsOfACrossTableLieInItAndAddUp() {
		CrossTable table = F.createCrossTable();
		table.setName("モダリティ別の件数");
		table.getRows().add("低分子");
		table.getColumns().add("がん");
		d.dossier.getCrossTables().add(table);
		CrossCell cell = F.createCrossCell();
		cell.setRow(0);
		cell.setColumn(0);
		cell.setCount(153);
		cell.setOfWhich(6);
		table.getCells().add(cell);
		CleanDossier.stated(table, StatedMeasure.GRAND_TOTAL, "153");
		assertThat(Checks.all(d.dossier)).isEmpty();
		cell.setOfWhich(154);
		only("hyoka.crosstable.cell", cell);
		cell.setOfWhich(null);
		cell.setCount(150);
		assertThat(Checks.only(d.dossier, "hyoka.crosstable.cell").sentence().in(Locale.JAPANESE)).contains("153", "150");
		cell.setCount(153);
		cell.setColumn(1);
		only("hyoka.crosstable.cell", cell);
	}

	@Test
	void fiftyTimesIsComputedAgain() {
		Derivation derivation = F.createDerivation();
		derivation.setName("市場の倍率");
		derivation.setExpression("market / cost");
		d.a.getDerivations().add(derivation);
		Assumption market = assumption(derivation, "market", "10440");
		assumption(derivation, "cost", "248");
		StatedFigure stated = CleanDossier.stated(derivation, StatedMeasure.DERIVED, "42");
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setValue(new BigDecimal("50"));
		assertThat(only("hyoka.derivation.figure", stated).sentence().in(Locale.JAPANESE)).contains("50", "42.1");
		derivation.getStated().clear();
		Assumption unused = assumption(derivation, "share", "9");
		only("hyoka.derivation.unused", unused);
		derivation.setExpression("market / price");
		assertThat(Checks.of(d.dossier, "hyoka.derivation.formula")).singleElement()
				.satisfies(f -> assertThat(f.sentence().in(Locale.ENGLISH)).contains("price"));
		derivation.setExpression("market / (share - share) + cost");
		assertThat(only("hyoka.derivation.formula", derivation).sentence().in(Locale.ENGLISH)).contains("cannot be computed");
		derivation.setExpression("market / share + cost");
		market.setPlace(null);
		only("hyoka.derivation.uncited", market);
	}

	private static Assumption assumption(Derivation derivation, String symbol, String value) {
		Assumption assumption = F.createAssumption();
		assumption.setName("前提 " + symbol);
		assumption.setSymbol(symbol);
		assumption.setValue(new BigDecimal(value));
		assumption.setPlace("第１部");
		derivation.getAssumptions().add(assumption);
		return assumption;
	}

	@Test
	void aChapterAsksForASectionThatIsInstalled() {
		ReportOutline outline = F.createReportOutline();
		outline.setName("構成");
		OutlineChapter chapter = F.createOutlineChapter();
		chapter.setName("背景");
		chapter.setSection("narrative:background ip-register");
		outline.getChapters().add(chapter);
		d.dossier.getOutlines().add(outline);
		d.dossier.setOutline(outline);
		assertThat(Checks.all(d.dossier)).as("nothing is known of the sections").isEmpty();
		List<Problem> found = new Validator(new Rules().rules(), Set.of("narrative")).validateAll(d.dossier, null);
		assertThat(found).singleElement().satisfies(f -> {
			assertThat(f.ruleId()).isEqualTo("hyoka.outline.section");
			assertThat(f.sentence().in(Locale.JAPANESE)).contains("ip-register");
		});
	}

	@Test
	void idsAndFilesBelongToOneObject() {
		d.a.setId("x");
		d.b.setId("x");
		only("hyoka.id", d.b);
		d.b.setId("y");
		for (int i = 1; i <= 2; i++) {
			var document = F.createAttachedDocument();
			document.setName("資料" + i);
			document.setEntry("documents/a.pdf");
			d.dossier.getDocuments().add(document);
		}
		only("hyoka.document.entry", d.dossier.getDocuments().get(1));
	}
}
