// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * A small dossier without any fault: a program of 2020年度～2024年度 with projects A and B, evaluated at mid-term in 2022年度
 * by three members. Tests break it in one place.
 */
final class CleanDossier {
	static final HyokaFactory F = HyokaFactory.eINSTANCE;

	final Dossier dossier = F.createDossier();
	final Unit million;
	final Unit oku;
	final Unit count;
	final Program program = F.createProgram();
	final Project a;
	final Project b;
	final Organization ministry;
	final Organization university;
	final Organization company;
	final Person leader;
	final Panel panel = F.createPanel();
	final CriterionSet criteria;
	final Assessment assessment;

	CleanDossier() {
		Templates templates = Templates.standard();
		dossier.setTitle("先端計測基盤技術開発事業 中間評価 技術評価報告書");
		dossier.setKind(EvaluationKind.MID_TERM);
		dossier.setFiscalYear(FiscalYear.of(2022));
		dossier.setPublishedOn(DatePoint.parse("2023-03"));
		million = templates.unit("百万円", dossier);
		oku = templates.unit("億円", dossier);
		count = templates.unit("件", dossier);
		ministry = organization("経済産業省");
		university = organization("大阪大学");
		company = organization("株式会社計測機器製作所");
		leader = person("計測 太郎");
		dossier.getUndertakings().add(program);
		program.setName("先端計測基盤技術開発事業");
		head(program, 2019);
		a = project("A", "微量成分計測技術の開発");
		b = project("B", "計測装置製造技術の開発");
		budget(program, "20", "30");
		budget(a, "8.0", "12.0");
		budget(b, "12.0", "18.0");
		allocations(a);
		indicator(a);
		section(a, "background", "研究の背景", "微量成分を短時間で測る技術は、品質管理の要である。国内では装置の小型化が進む一方、試料の前処理に時間がかかる。");
		section(b, "background", "研究の背景", "装置の製造には高い加工精度が求められる。部材の調達先が限られるため、安定した供給体制の構築が欠かせない。");
		dossier.setPanel(panel);
		for (int i = 1; i <= 3; i++) {
			Member member = F.createMember();
			member.setPerson(person(new String[] { "青木 一郎", "石井 次子", "上田 三枝" }[i - 1]));
			member.setRole(i == 1 ? MemberRole.CHAIR : MemberRole.MEMBER);
			panel.getMembers().add(member);
		}
		meeting(1, LocalDate.of(2022, 11, 10));
		meeting(2, LocalDate.of(2022, 12, 20));
		criteria = templates.instantiateCriterionSet("meti-project", dossier);
		assessment = assess(a);
		assess(b);
		Assessment whole = F.createAssessment();
		whole.setUndertaking(program);
		whole.setKind(EvaluationKind.MID_TERM);
		whole.setCriterionSet(templates.instantiateCriterionSet("meti-program", dossier));
		whole.setScored(false);
		dossier.getAssessments().add(whole);
	}

	Organization organization(String name) {
		Organization organization = F.createOrganization();
		organization.setName(name);
		dossier.getOrganizations().add(organization);
		return organization;
	}

	Person person(String name) {
		Person person = F.createPerson();
		person.setName(name);
		dossier.getPersons().add(person);
		return person;
	}

	private Project project(String code, String name) {
		Project project = F.createProject();
		project.setCode(code);
		project.setName(name);
		program.getProjects().add(project);
		head(project, 2019);
		RoleAssignment role = F.createRoleAssignment();
		role.setRole(RoleKind.PL);
		role.setPerson(leader);
		project.getRoles().add(role);
		ResearchItem first = item(project, "項目１", "計測手法の開発");
		theme(first, code + "計測手法の高度化");
		theme(item(project, "項目２", "装置の試作"), code + "装置の小型化");
		return project;
	}

	private void head(Undertaking undertaking, int exAnte) {
		undertaking.setMinistry(ministry);
		undertaking.setPeriod(period(2020, 2024));
		undertaking.setEvaluationKind(EvaluationKind.MID_TERM);
		evaluation(undertaking, EvaluationKind.EX_ANTE, exAnte, EvaluationState.DONE);
		evaluation(undertaking, EvaluationKind.MID_TERM, 2022, EvaluationState.CURRENT);
		evaluation(undertaking, EvaluationKind.FINAL, 2025, EvaluationState.DUE);
	}

	static Period period(int start, int end) {
		Period period = F.createPeriod();
		period.setStart(FiscalYear.of(start));
		period.setEnd(FiscalYear.of(end));
		return period;
	}

	static EvaluationEvent evaluation(Undertaking undertaking, EvaluationKind kind, int year, EvaluationState state) {
		EvaluationEvent event = F.createEvaluationEvent();
		event.setKind(kind);
		event.setAt(DatePoint.of(FiscalYear.of(year)));
		event.setState(state);
		undertaking.getEvaluations().add(event);
		return event;
	}

	static ResearchItem item(Undertaking undertaking, String code, String name) {
		ResearchItem item = F.createResearchItem();
		item.setCode(code);
		item.setName(name);
		undertaking.getResearchItems().add(item);
		return item;
	}

	Theme theme(ResearchItem item, String name) {
		Theme theme = F.createTheme();
		theme.setName(name);
		theme.getImplementers().add(university);
		theme.getImplementers().add(company);
		item.getThemes().add(theme);
		return theme;
	}

	private void budget(Undertaking undertaking, String first, String second) {
		Budget budget = F.createBudget();
		budget.setUnit(undertaking == program ? oku : oku);
		undertaking.setBudget(budget);
		entry(budget, 2020, MoneyKind.EXECUTED, first);
		entry(budget, 2021, MoneyKind.EXECUTED, second);
	}

	static BudgetEntry entry(Budget budget, int year, MoneyKind kind, String amount) {
		BudgetEntry entry = F.createBudgetEntry();
		entry.setYear(FiscalYear.of(year));
		entry.setKind(kind);
		entry.setAmount(amount == null ? null : new BigDecimal(amount));
		entry.setState(MoneyState.EXECUTED);
		budget.getEntries().add(entry);
		return entry;
	}

	private void allocations(Project project) {
		AllocationTable table = F.createAllocationTable();
		table.setName("資金配分");
		table.setUnit(million);
		project.getAllocations().add(table);
		allocation(table, project.getResearchItems().get(0), 2020, "500");
		allocation(table, project.getResearchItems().get(1), 2020, "300");
		allocation(table, project.getResearchItems().get(0), 2021, "700");
		allocation(table, project.getResearchItems().get(1), 2021, "500");
		stated(table, StatedMeasure.GRAND_TOTAL, "2000");
	}

	static Allocation allocation(AllocationTable table, ResearchItem item, int year, String amount) {
		Allocation allocation = F.createAllocation();
		allocation.setItem(item);
		allocation.setYear(FiscalYear.of(year));
		allocation.setAmount(amount == null ? null : new BigDecimal(amount));
		allocation.setState(MoneyState.EXECUTED);
		table.getAllocations().add(allocation);
		return allocation;
	}

	static StatedFigure stated(Fact fact, StatedMeasure measure, String value) {
		StatedFigure stated = F.createStatedFigure();
		stated.setMeasure(measure);
		stated.setValue(value == null ? null : new BigDecimal(value));
		stated.setPlace("第１部 第１章");
		fact.getStated().add(stated);
		return stated;
	}

	private void indicator(Project project) {
		Indicator indicator = F.createIndicator();
		indicator.setName("計測手法の確立数");
		indicator.setKind(IndicatorKind.OUTPUT);
		indicator.setUnit(count);
		indicator.setAccumulation(Accumulation.CUMULATIVE);
		indicator.setOutlook("最終年度までに目標を達成する見込みである。");
		project.getIndicators().add(indicator);
		target(indicator, "5", "FY2021-end", TargetKind.INTERIM);
		target(indicator, "12", "FY2024-end", TargetKind.FINAL);
		actual(indicator, "6", "FY2021-end");
	}

	static Target target(Indicator indicator, String value, String due, TargetKind kind) {
		Target target = F.createTarget();
		target.setValue(new BigDecimal(value));
		target.setDue(DatePoint.parse(due));
		target.setKind(kind);
		indicator.getTargets().add(target);
		return target;
	}

	static Actual actual(Indicator indicator, String value, String asOf) {
		Actual actual = F.createActual();
		actual.setValue(new BigDecimal(value));
		actual.setAsOf(DatePoint.parse(asOf));
		indicator.getActuals().add(actual);
		return actual;
	}

	static Section section(Undertaking undertaking, String key, String name, String body) {
		Section section = F.createSection();
		section.setKey(key);
		section.setName(name);
		section.setBody(body);
		undertaking.getSections().add(section);
		return section;
	}

	Meeting meeting(int number, LocalDate day) {
		Meeting meeting = F.createMeeting();
		meeting.setName("第" + number + "回 評価検討会");
		meeting.setNumber(number);
		meeting.setStart(LocalDateTime.of(day, java.time.LocalTime.of(13, 0)));
		meeting.setEnd(LocalDateTime.of(day, java.time.LocalTime.of(15, 0)));
		panel.getMeetings().add(meeting);
		return meeting;
	}

	private Assessment assess(Project project) {
		Assessment assessment = F.createAssessment();
		assessment.setUndertaking(project);
		assessment.setKind(EvaluationKind.MID_TERM);
		assessment.setCriterionSet(criteria);
		dossier.getAssessments().add(assessment);
		CriterionAssessment box = F.createCriterionAssessment();
		box.setCriterion(criteria.getCriteria().getLast());
		box.setText("計測技術の開発は着実に進んでいる。今後は利用者の拡大が望まれる。");
		assessment.getCriterionAssessments().add(box);
		Opinion opinion = F.createOpinion();
		opinion.setText("計画どおりに成果が出ている。");
		opinion.setUse(OpinionUse.USED);
		assessment.getOpinions().add(opinion);
		Recommendation recommendation = F.createRecommendation();
		recommendation.setText("利用者との対話の場を設けてほしい。");
		Response response = F.createResponse();
		response.setText("利用者との会合を年２回開く。");
		response.setState(org.hyoka.model.hyoka.ResponseState.FINAL);
		recommendation.setResponse(response);
		assessment.getRecommendations().add(recommendation);
		for (Member member : panel.getMembers()) {
			sheet(member, project, "2");
		}
		return assessment;
	}

	ScoreSheet sheet(Member member, Undertaking undertaking, String points) {
		ScoreSheet sheet = F.createScoreSheet();
		sheet.setMember(member);
		sheet.setUndertaking(undertaking);
		sheet.setState(SheetState.RECEIVED);
		for (Criterion criterion : criteria.getCriteria()) {
			Score score = F.createScore();
			score.setCriterion(criterion);
			score.setValue(new BigDecimal(points));
			sheet.getScores().add(score);
		}
		dossier.getScoreSheets().add(sheet);
		return sheet;
	}

	Unit unit(String symbol, Dimension dimension) {
		Unit unit = F.createUnit();
		unit.setName(symbol);
		unit.setSymbol(symbol);
		unit.setDimension(dimension);
		dossier.getUnits().add(unit);
		return unit;
	}

	AllocationTable table() {
		return a.getAllocations().getFirst();
	}

	Indicator indicator() {
		return a.getIndicators().getFirst();
	}

	ScoreSheet sheet(int index) {
		return dossier.getScoreSheets().get(index);
	}
}
