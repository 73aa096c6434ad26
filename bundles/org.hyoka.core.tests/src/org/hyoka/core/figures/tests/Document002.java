// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Tables of document 002 (再生医療・遺伝子治療の産業化に向けた基盤技術開発事業, 中間評価 2022), as they are printed. */
public final class Document002 {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	public final Dossier dossier = F.createDossier();
	public final Program program = F.createProgram();
	public final Project a = project("A", "再生医療技術を応用した創薬支援基盤技術開発", 2017, 2021, EvaluationKind.FINAL);
	public final Project b = project("B", "遺伝子治療製造技術開発", 2018, 2023, EvaluationKind.MID_TERM);
	public final Project c = project("C", "ヒト細胞加工製品製造基盤技術開発", 2020, 2024, EvaluationKind.MID_TERM);
	public final Unit million = unit("百万円", Dimension.MONEY, "1000000");
	public final Unit oku = unit("億円", Dimension.MONEY, "100000000");
	public final Unit cho = unit("兆円", Dimension.MONEY, "1000000000000");
	public final Unit percent = unit("%", Dimension.RATIO, "0.01");
	public final Unit items = unit("件", Dimension.COUNT, null);
	public final List<Member> members = new ArrayList<>();
	public final CriterionSet criteria = F.createCriterionSet();
	public final Scale midTerm = scale(EvaluationKind.MID_TERM, "極めて妥当", "妥当", "概ね妥当", "妥当でない");
	public final Scale atEnd = scale(EvaluationKind.FINAL, "極めて妥当", "妥当", "概ね妥当", "妥当でない");

	/** The dossier with its panel, criteria and units; tables are added by the methods below. */
	public Document002() {
		dossier.setTitle("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 中間評価");
		dossier.setKind(EvaluationKind.MID_TERM);
		dossier.setFiscalYear(FiscalYear.of(2022));
		program.setName("再生医療・遺伝子治療の産業化に向けた基盤技術開発事業");
		program.getProjects().addAll(List.of(a, b, c));
		dossier.getUndertakings().add(program);
		dossier.getUnits().addAll(List.of(million, oku, cho, percent, items));
		dossier.setPanel(F.createPanel());
		for (int i = 1; i <= 5; i++) {
			Member member = F.createMember();
			member.setLabel("委員" + i);
			members.add(member);
		}
		dossier.getPanel().getMembers().addAll(members);
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(b);
		recusal.setKind(RecusalKind.RECUSED);
		recusal.setReason("実施者と利害関係にあるため");
		members.get(4).getRecusals().add(recusal);
		dossier.getScales().addAll(List.of(midTerm, atEnd));
		dossier.getCriterionSets().add(criteria);
		String[] names = { "当省が実施することの必要性", "研究開発内容及び事業アウトプット", "研究開発の実施・マネジメント体制等", "事業アウトカム", "事業アウトカムに至るまでのロードマップ",
				"費用対効果", "総合評価" };
		for (int i = 0; i < names.length; i++) {
			Criterion criterion = F.createCriterion();
			criterion.setCode(Integer.toString(i + 1));
			criterion.setName(names[i]);
			criterion.setOverall(i == 6);
			criterion.getScales().addAll(List.of(midTerm, atEnd));
			criteria.getCriteria().add(criterion);
		}
		Ids.assignStable(dossier, "002");
	}

	/** A number as it is printed. */
	public static BigDecimal n(String number) {
		return new BigDecimal(number.replace(",", ""));
	}

	private static Project project(String code, String name, int start, int end, EvaluationKind kind) {
		Project project = F.createProject();
		project.setCode(code);
		project.setName(name);
		project.setEvaluationKind(kind);
		Period period = F.createPeriod();
		period.setStart(FiscalYear.of(start));
		period.setEnd(FiscalYear.of(end));
		project.setPeriod(period);
		return project;
	}

	private static Unit unit(String symbol, Dimension dimension, String factor) {
		Unit unit = F.createUnit();
		unit.setName(symbol);
		unit.setSymbol(symbol);
		unit.setDimension(dimension);
		unit.setFactor(factor == null ? null : new BigDecimal(factor));
		unit.setCurrency(dimension == Dimension.MONEY ? "JPY" : null);
		return unit;
	}

	private static Scale scale(EvaluationKind kind, String... bestFirst) {
		Scale scale = F.createScale();
		scale.setName("判定基準");
		scale.getKinds().add(kind);
		scale.setMinimum(BigDecimal.ZERO);
		scale.setMaximum(BigDecimal.valueOf(3));
		scale.setReasonBelow(BigDecimal.valueOf(2));
		for (int i = 0; i < bestFirst.length; i++) {
			ScalePoint point = F.createScalePoint();
			point.setName(bestFirst[i]);
			point.setValue(BigDecimal.valueOf(bestFirst.length - 1 - i));
			scale.getPoints().add(point);
		}
		return scale;
	}

	/**
	 * Adds an assessment with one received sheet per column.
	 *
	 * @param rows one per criterion: the printed mean ("-" for none), then the printed points
	 */
	public Assessment points(Undertaking undertaking, String... rows) {
		Assessment assessment = F.createAssessment();
		assessment.setUndertaking(undertaking);
		assessment.setCriterionSet(criteria);
		dossier.getAssessments().add(assessment);
		List<ScoreSheet> sheets = new ArrayList<>();
		for (int i = 0; i < rows.length; i++) {
			String[] cells = rows[i].split(" ");
			if (!cells[0].equals("-")) {
				stated(assessment, StatedMeasure.MEAN, cells[0], "評点法による評点結果").setAbout(criteria.getCriteria().get(i));
			}
			for (int j = 1; j < cells.length; j++) {
				if (sheets.size() < j) {
					sheets.add(sheet(members.get(j - 1), undertaking));
				}
				score(sheets.get(j - 1), i, cells[j]);
			}
		}
		dossier.getScoreSheets().addAll(sheets);
		Ids.assignStable(dossier, "002");
		return assessment;
	}

	/** A received sheet that is not in the dossier yet. */
	public ScoreSheet sheet(Member member, Undertaking undertaking) {
		ScoreSheet sheet = F.createScoreSheet();
		sheet.setMember(member);
		sheet.setUndertaking(undertaking);
		sheet.setState(SheetState.RECEIVED);
		return sheet;
	}

	/** Adds a point to a sheet; "-" gives none. */
	public Score score(ScoreSheet sheet, int criterion, String point) {
		Score score = F.createScore();
		score.setCriterion(criteria.getCriteria().get(criterion));
		score.setValue(point.equals("-") ? null : new BigDecimal(point));
		sheet.getScores().add(score);
		return score;
	}

	/** The printed points of project A. */
	public Assessment pointsOfA() {
		return points(a, "3.0 3 3 3 3 3", "2.6 3 3 2 2 3", "2.2 2 2 2 2 3", "2.0 1 2 2 2 3", "2.6 2 3 2 3 3", "2.6 2 3 2 3 3",
				"2.6 2 3 2 3 3");
	}

	/** The printed points of project B; one member does not judge it. */
	public Assessment pointsOfB() {
		return points(b, "3.0 3 3 3 3", "2.5 2 3 2 3", "2.5 2 3 2 3", "3.0 3 3 3 3", "2.0 1 2 2 3", "2.3 1 3 2 3", "2.5 2 3 2 3");
	}

	/** The printed points of project C. */
	public Assessment pointsOfC() {
		return points(c, "3.0 3 3 3 3 3", "2.2 2 3 1 2 3", "2.2 2 3 1 2 3", "1.8 1 2 1 2 3", "1.8 2 2 1 1 3", "2.0 1 3 2 1 3",
				"2.2 2 2 2 2 3");
	}

	/** Adds a printed figure. */
	public static StatedFigure stated(Fact fact, StatedMeasure measure, String value, String place) {
		StatedFigure stated = F.createStatedFigure();
		stated.setMeasure(measure);
		stated.setValue(value == null ? null : n(value));
		stated.setPlace(place);
		fact.getStated().add(stated);
		return stated;
	}

	/**
	 * Adds a table of allocations in million yen.
	 *
	 * @param rows one per research item: amounts per year ("-" for not stated), then the printed total ("-" for none); the
	 *             last row holds the printed sums
	 */
	public AllocationTable allocations(Undertaking undertaking, int firstYear, String footnote, String... rows) {
		AllocationTable table = F.createAllocationTable();
		table.setUnit(million);
		table.setFootnote(footnote);
		for (int i = 0; i < rows.length - 1; i++) {
			ResearchItem item = F.createResearchItem();
			item.setCode("項目" + (i + 1));
			undertaking.getResearchItems().add(item);
			String[] cells = rows[i].split(" ");
			for (int j = 0; j < cells.length - 1; j++) {
				Allocation allocation = F.createAllocation();
				allocation.setItem(item);
				allocation.setYear(FiscalYear.of(firstYear + j));
				allocation.setAmount(cells[j].equals("-") ? null : n(cells[j]));
				allocation.setForm(ContractForm.COMMISSION);
				allocation.setState(firstYear + j < 2022 ? MoneyState.EXECUTED : MoneyState.PLANNED);
				table.getAllocations().add(allocation);
			}
			stated(table, StatedMeasure.ITEM_TOTAL, cells[cells.length - 1], item);
		}
		String[] sums = rows[rows.length - 1].split(" ");
		for (int j = 0; j < sums.length - 1; j++) {
			StatedFigure sum = stated(table, StatedMeasure.YEAR_TOTAL, sums[j], (Element) null);
			if (sum != null) {
				sum.setYear(FiscalYear.of(firstYear + j));
			}
		}
		stated(table, StatedMeasure.GRAND_TOTAL, sums[sums.length - 1], (Element) null);
		undertaking.getAllocations().add(table);
		return table;
	}

	private static StatedFigure stated(AllocationTable table, StatedMeasure measure, String cell, Element about) {
		if (cell.equals("-")) {
			return null;
		}
		StatedFigure stated = stated(table, measure, cell, "（２）資金配分");
		stated.setAbout(about);
		return stated;
	}

	/** Project A's table of allocations. */
	public AllocationTable allocationsOfA() {
		return allocations(a, 2017, null, "297 406 409 411 390 1,913", "312 427 380 504 459 2,082", "101 183 141 0 0 425",
				"40 78 276 160 160 714", "- - 75 138 62 275", "750 1,094 1,281 1,213 1,071 5,409");
	}

	/** Project B's table of allocations. */
	public AllocationTable allocationsOfB() {
		return allocations(b, 2018, "※調整費を除く", "845 827 866 884 1415 4836", "396 383 443 494 320 2036", "58 59 64 - - 181",
				"1300 1269 1372 1377 1735 7053");
	}

	/** Project C's table of allocations. */
	public AllocationTable allocationsOfC() {
		return allocations(c, 2020, "※調整費を除く", "98 179 200 - - -", "164 384 446 - - -", "22 43 49 - - -", "15 14 14 - - -",
				"300 620 710 - - -");
	}

	/** Adds a budget of amounts contracted or executed. */
	public Budget budget(Undertaking undertaking, Unit unit, MoneyKind kind, int firstYear, String amounts,
			String totalSpent, String totalBudget) {
		Budget budget = F.createBudget();
		budget.setUnit(unit);
		String[] cells = amounts.split(" ");
		for (int i = 0; i < cells.length; i++) {
			BudgetEntry entry = F.createBudgetEntry();
			entry.setYear(FiscalYear.of(firstYear + i));
			entry.setKind(kind);
			entry.setAmount(cells[i].equals("-") ? null : n(cells[i]));
			entry.setState(MoneyState.EXECUTED);
			budget.getEntries().add(entry);
		}
		if (totalSpent != null) {
			stated(budget, StatedMeasure.TOTAL_EXECUTED, totalSpent, "概要表");
		}
		if (totalBudget != null) {
			stated(budget, StatedMeasure.TOTAL_BUDGET, totalBudget, "概要表");
		}
		undertaking.setBudget(budget);
		return budget;
	}

	/** Adds an indicator counted in 件. */
	public Indicator indicator(Undertaking undertaking, IndicatorKind kind, String name) {
		Indicator indicator = F.createIndicator();
		indicator.setKind(kind);
		indicator.setName(name);
		indicator.setUnit(items);
		indicator.setAccumulation(Accumulation.CUMULATIVE);
		undertaking.getIndicators().add(indicator);
		return indicator;
	}

	/** Adds a target. */
	public static Target target(Indicator indicator, String due, String value, TargetKind kind) {
		Target target = F.createTarget();
		target.setDue(DatePoint.parse(due));
		target.setValue(n(value));
		target.setKind(kind);
		indicator.getTargets().add(target);
		return target;
	}

	/** Adds an actual. */
	public static Actual actual(Indicator indicator, String asOf, String value) {
		Actual actual = F.createActual();
		actual.setAsOf(DatePoint.parse(asOf));
		actual.setValue(n(value));
		indicator.getActuals().add(actual);
		return actual;
	}

	/** Adds a forecast of so many more a year. */
	public static Projection projection(Indicator indicator, String perYear) {
		Projection projection = F.createProjection();
		projection.setRatePerYear(n(perYear));
		indicator.getProjections().add(projection);
		return projection;
	}

	/** Project A's outcome: 製薬企業内でのマッチング研究の実施件数. */
	public Indicator outcomeOfA() {
		Indicator indicator = indicator(a, IndicatorKind.OUTCOME, "製薬企業内でのマッチング研究の実施件数");
		target(indicator, "FY2019", "5", TargetKind.INTERIM);
		target(indicator, "FY2021", "15", TargetKind.INTERIM);
		target(indicator, "FY2023", "30", TargetKind.FINAL);
		actual(indicator, "FY2019-end", "0");
		actual(indicator, "FY2021-end", "16");
		actual(indicator, "2022-end", "20");
		return indicator;
	}
}
