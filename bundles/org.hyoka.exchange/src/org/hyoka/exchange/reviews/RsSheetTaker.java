// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;

/** Takes a sheet in the form of the RS system into a dossier; its amounts are in yen. */
final class RsSheetTaker {
	private static final String YEN = "円";
	private static final Pattern YEAR = Pattern.compile("^(20\\d\\d)\\D");
	private final SheetRows sheet;
	private final SheetMerge merge;
	private final String id;
	private Undertaking undertaking;

	private RsSheetTaker(Dossier dossier, SheetRows sheet, String id) {
		this.sheet = sheet;
		this.id = id;
		merge = new SheetMerge(dossier, sheet.published(), "行政事業レビューシート 予算事業ID " + id + "（" + sheet.published().year() + "年度）");
	}

	/**
	 * Takes a sheet in.
	 *
	 * @return what was not taken over
	 */
	static List<Phrase> take(Dossier dossier, SheetRows sheet, String id, String name, String ministry) {
		RsSheetTaker one = new RsSheetTaker(dossier, sheet, id);
		one.take(name, ministry);
		return one.merge.leftOut();
	}

	private void take(String name, String ministry) {
		merge.begin(name);
		SheetNumber own = SheetMerge.F.createSheetNumber();
		own.setYear(sheet.published());
		own.setSystemId(id);
		own.setMinistry(merge.ministry(ministry));
		List<SheetNumber> numbers = new ArrayList<>(List.of(own));
		for (Row row : sheet.rows("1-2")) {
			former(row.text("旧事業番号")).forEach(numbers::add);
		}
		undertaking = merge.undertaking(name, ministry, numbers);
		numbers.forEach(number -> merge.number(undertaking, number));
		merge.source(null);
		sheet.rows("1-1").forEach(this::office);
		sheet.rows("1-2").forEach(this::outline);
		sheet.rows("1-3").forEach(this::policy);
		sheet.rows("1-4").forEach(this::rate);
		sheet.rows("1-5").forEach(this::related);
		budgets();
		sheet.rows("2-2").forEach(this::line);
		sheet.rows("3-1").forEach(this::indicator);
		if (!sheet.rows("3-2").isEmpty()) {
			merge.leaveOut("leftOut.links", sheet.rows("3-2").size());
		}
		new RsReviewTaker(merge, undertaking, sheet).take();
		new RsExpenditureTaker(merge, undertaking, sheet, merge.money(YEN)).take();
		sheet.rows("6-1").forEach(row -> merge.note(undertaking, row.text("備考")));
	}

	/** Numbers of former sheets; one says its year, else it is that of the year before. */
	private List<SheetNumber> former(String text) {
		List<SheetNumber> numbers = new ArrayList<>();
		for (String number : text == null ? new String[0] : text.split("[\\s、,]+")) {
			Matcher year = YEAR.matcher(number);
			SheetNumber made = SheetMerge.F.createSheetNumber();
			made.setNumber(number);
			made.setYear(year.find() ? FiscalYear.of(Integer.parseInt(year.group(1))) : FiscalYear.of(sheet.published().year() - 1));
			numbers.add(made);
		}
		return numbers;
	}

	private void office(Row row) {
		String ministry = row.text("府省庁");
		if (undertaking.getMinistry() == null) {
			undertaking.setMinistry(merge.ministry(row.text("所管府省庁") == null ? ministry : row.text("所管府省庁")));
		}
		if (undertaking.getMinistry() != null && undertaking.getMinistry().getRank() == null) {
			undertaking.getMinistry().setRank(row.integer("建制順"));
		}
		office(row, ministry, "", row.text("作成責任者"));
		if (row.text("府省庁（その他担当組織）") != null) {
			office(row, row.text("府省庁（その他担当組織）"), "（その他担当組織）", null);
		}
	}

	private void office(Row row, String ministry, String of, String officer) {
		ResponsibleUnit unit = SheetMerge.F.createResponsibleUnit();
		unit.setMinistry(merge.ministry(ministry));
		unit.setBureau(row.text("局・庁" + of));
		unit.setDepartment(row.text("部" + of));
		unit.setDivision(row.text("課" + of));
		unit.setOffice(row.text("室" + of));
		unit.setTeam(row.text("班" + of));
		unit.setSection(row.text("係" + of));
		unit.setOfficer(officer);
		add(undertaking.getResponsibleUnits(), unit, Literals.RESPONSIBLE_UNIT__BUREAU, Literals.RESPONSIBLE_UNIT__DEPARTMENT,
				Literals.RESPONSIBLE_UNIT__DIVISION, Literals.RESPONSIBLE_UNIT__OFFICE, Literals.RESPONSIBLE_UNIT__TEAM,
				Literals.RESPONSIBLE_UNIT__SECTION, Literals.RESPONSIBLE_UNIT__OFFICER);
	}

	/** Adds what says something, unless the same is there. */
	static <T extends org.eclipse.emf.ecore.EObject> T add(List<T> list, T made, EAttribute... attributes) {
		boolean empty = java.util.Arrays.stream(attributes).allMatch(a -> made.eGet(a) == null);
		if (empty) {
			return made;
		}
		for (T there : list) {
			if (java.util.Arrays.stream(attributes).allMatch(a -> Objects.equals(there.eGet(a), made.eGet(a)))) {
				return there;
			}
		}
		list.add(made);
		return made;
	}

	private void outline(Row row) {
		merge.text(undertaking, Literals.UNDERTAKING__PURPOSE, row.text("事業の目的"));
		merge.section(undertaking, "background", row.text("現状・課題"));
		merge.section(undertaking, "content", row.text("事業の概要"));
		merge.text(undertaking, Literals.UNDERTAKING__URL, row.text("事業概要URL"));
		merge.text(undertaking, Literals.UNDERTAKING__CATEGORY, row.text("事業区分"));
		if (undertaking.getPeriod() == null) {
			Period period = SheetMerge.F.createPeriod();
			period.setStart(row.year("事業開始年度"));
			period.setEnd(row.year("事業終了（予定）年度"));
			undertaking.setPeriod(period);
		}
		String expenses = row.text("主要経費");
		if (expenses != null && !undertaking.getMajorExpenses().contains(expenses)) {
			undertaking.getMajorExpenses().add(expenses);
		}
		merge.note(undertaking, row.text("備考"));
		RsColumns.METHODS.forEach((column, method) -> {
			if (row.is(column) && !undertaking.getMethods().contains(method)) {
				undertaking.getMethods().add(method);
			}
		});
		if (undertaking.getDisplayOrder() == null) {
			undertaking.setDisplayOrder(row.integer("整理表表示順"));
		}
	}

	private void policy(Row row) {
		Policy above = policy(row.text("政策"), row.text("政策所管府省庁_P"), null, row.text("施策") == null ? row.text("政策・施策URL") : null);
		policy(row.text("施策"), null, above, row.text("政策・施策URL"));
		policy(row.text("計画通知名"), null, null, row.text("計画通知等URL"));
		if (row.text("法令名") != null) {
			LegalBasis law = SheetMerge.F.createLegalBasis();
			law.setName(row.text("法令名"));
			law.setLawNumber(row.text("法令番号"));
			law.setLawId(row.text("法令ID"));
			law.setArticle(row.text("条"));
			law.setParagraph(row.text("項"));
			law.setItem(row.text("号・号の細分"));
			add(undertaking.getLegalBases(), law, Literals.NAMED_ELEMENT__NAME, Literals.LEGAL_BASIS__LAW_NUMBER, Literals.LEGAL_BASIS__ARTICLE,
					Literals.LEGAL_BASIS__PARAGRAPH, Literals.LEGAL_BASIS__ITEM);
		}
	}

	private Policy policy(String name, String by, Policy above, String url) {
		if (name == null) {
			return null;
		}
		Policy policy = merge.dossier().getPolicies().stream().filter(p -> p.getName() != null && Names.equal(p.getName(), name)).findFirst()
				.orElseGet(() -> {
					Policy made = SheetMerge.F.createPolicy();
					made.setName(name);
					merge.dossier().getPolicies().add(made);
					return made;
				});
		merge.text(policy, Literals.POLICY__DECIDED_BY, by);
		merge.text(policy, Literals.POLICY__URL, url);
		if (policy.getParent() == null) {
			policy.setParent(above);
		}
		if (!undertaking.getPolicies().contains(policy)) {
			undertaking.getPolicies().add(policy);
		}
		return policy;
	}

	private void rate(Row row) {
		SubsidyRate rate = SheetMerge.F.createSubsidyRate();
		rate.setSubject(row.text("補助対象"));
		rate.setRate(row.text("補助率"));
		rate.setCeiling(row.text("補助上限等"));
		rate.setUrl(row.text("補助率URL"));
		add(undertaking.getSubsidyRates(), rate, Literals.SUBSIDY_RATE__SUBJECT, Literals.SUBSIDY_RATE__RATE, Literals.SUBSIDY_RATE__CEILING,
				Literals.SUBSIDY_RATE__URL);
	}

	private void related(Row row) {
		String name = row.text("関連事業の事業名");
		String code = row.text("関連事業の事業ID");
		if (name == null && code == null) {
			return;
		}
		RelatedProgram made = SheetMerge.F.createRelatedProgram();
		made.setName(name);
		made.setCode(code);
		RelatedProgram related = add(merge.dossier().getRelatedPrograms(), made, Literals.NAMED_ELEMENT__NAME, Literals.PROGRAM_NODE__CODE);
		ProgramRelation relation = merge.dossier().getProgramRelations().stream()
				.filter(r -> r.getSource() == undertaking && r.getTarget() == related).findFirst().orElseGet(() -> {
					ProgramRelation one = SheetMerge.F.createProgramRelation();
					one.setSource(undertaking);
					one.setTarget(related);
					one.setKind(ProgramRelationKind.SISTER);
					merge.dossier().getProgramRelations().add(one);
					return one;
				});
		if (relation.getText() == null) {
			relation.setText(row.text("関連性"));
		}
	}

	/**
	 * Rows of single accounts are the amounts, and the totals beside them are held as printed; without such rows the totals are. A sheet
	 * has rows of several budget years: only those before it are over, so that the 0 that later ones print as executed is none.
	 */
	private void budgets() {
		BudgetMerge budget = new BudgetMerge(merge, undertaking, merge.money(YEN));
		for (Row row : sheet.rows("2-1")) {
			FiscalYear year = row.year("予算年度");
			boolean account = row.text("会計区分") != null;
			boolean accounts = sheet.rows("2-1").stream().anyMatch(r -> r.text("会計区分") != null && Objects.equals(year, r.year("予算年度")));
			if (account) {
				account(budget, row, year);
			}
			RsColumns.TOTALS.forEach((column, kind) -> {
				FiscalYear of = of(year, kind);
				BigDecimal amount = stated(row, column, year, kind);
				if (amount != null && (!accounts || kind == MoneyKind.CARRIED_OUT)) {
					budget.entry(of, BudgetMerge.Which.of(kind, Account.UNSPECIFIED), amount,
							kind == MoneyKind.REQUESTED ? row.text("主な増減理由") : null);
				} else if (amount != null && of != null) {
					total(budget, of, kind, amount);
				}
			});
			BigDecimal rate = row.number("執行率");
			if (rate != null && isOver(year)) {
				StatedFigure stated = merge.state(budget.budget(), StatedMeasure.RATE,
						row.text("執行率").endsWith("%") || rate.compareTo(BigDecimal.TWO) > 0 ? rate : SheetMerge.bare(rate.movePointRight(2)), null);
				stated.setYear(year);
			}
			merge.note(budget.budget(), row.text("その他特記事項"));
		}
	}

	private boolean isOver(FiscalYear year) {
		return year != null && year.compareTo(sheet.published()) < 0;
	}

	private static FiscalYear of(FiscalYear year, MoneyKind kind) {
		boolean next = kind == MoneyKind.REQUESTED || kind == MoneyKind.ADDITIONAL_REQUEST;
		return year == null || !next ? year : year.plus(1);
	}

	private BigDecimal stated(Row row, String column, FiscalYear year, MoneyKind kind) {
		boolean later = (kind == MoneyKind.EXECUTED || kind == MoneyKind.CARRIED_OUT) && !isOver(year);
		return later ? null : row.number(column);
	}

	private void total(BudgetMerge budget, FiscalYear year, MoneyKind kind, BigDecimal amount) {
		BigDecimal value = budget.inUnit(amount);
		boolean held = budget.budget().getStated().stream().anyMatch(s -> s.getMoneyKind() == kind && year.equals(s.getYear())
				&& merge.place().equals(s.getPlace()));
		if (!held) {
			StatedFigure stated = SheetMerge.F.createStatedFigure();
			stated.setMeasure(StatedMeasure.YEAR_TOTAL);
			stated.setYear(year);
			stated.setMoneyKind(kind);
			stated.setValue(value);
			stated.setUnit(budget.budget().getUnit());
			stated.setPlace(merge.place());
			stated.setSource(merge.source(null));
			stated.setPrinted(true);
			stated.setPreliminary(!isOver(year));
			budget.budget().getStated().add(stated);
		}
	}

	private void account(BudgetMerge budget, Row row, FiscalYear year) {
		Account account = SheetMerge.account(row.text("会計区分"));
		String name = row.text("会計");
		String subaccount = row.text("勘定");
		if (name != null && name.startsWith("エネルギー対策特別会計")) {
			account = Account.ENERGY_SPECIAL;
		}
		if (!undertaking.getAccounts().contains(account)) {
			undertaking.getAccounts().add(account);
		}
		for (var column : RsColumns.BY_ACCOUNT.entrySet()) {
			MoneyKind kind = column.getValue();
			BudgetEntry entry = budget.entry(of(year, kind), new BudgetMerge.Which(kind, null, account, name, subaccount),
					stated(row, column.getKey(), year, kind), kind == MoneyKind.REQUESTED ? row.text("主な増減理由") : null);
			if (entry != null && kind == MoneyKind.INITIAL) {
				merge.note(entry, row.text("備考"));
			}
		}
		for (int i = 1; i <= RsColumns.SUPPLEMENTARY; i++) {
			budget.entry(year, new BudgetMerge.Which(MoneyKind.SUPPLEMENTARY, i, account, name, subaccount), row.number(RsColumns.supplementary(i)),
					null);
		}
		for (int i = 1; i <= RsColumns.RESERVES; i++) {
			budget.entry(year, new BudgetMerge.Which(MoneyKind.RESERVE, i, account, name, subaccount), row.number(RsColumns.reserve(i)), null);
		}
	}

	private void line(Row row) {
		BudgetMerge budget = new BudgetMerge(merge, undertaking, merge.money(YEN));
		BudgetLine line = SheetMerge.F.createBudgetLine();
		line.setYear(row.year("予算年度"));
		String kind = row.text("予算種別");
		line.setKind(kind == null ? MoneyKind.UNSPECIFIED : kind.contains("補正") ? MoneyKind.SUPPLEMENTARY : kind.contains("予備費") ? MoneyKind.RESERVE
				: kind.contains("当初") ? MoneyKind.INITIAL : MoneyKind.UNSPECIFIED);
		Matcher number = Pattern.compile("\\d+").matcher(kind == null ? "" : org.hyoka.core.text.Numbers.toHalfWidth(kind));
		line.setNumber(number.find() ? Integer.valueOf(number.group()) : null);
		line.setAccount(SheetMerge.account(row.text("会計区分")));
		line.setAccountName(row.text("会計"));
		line.setSubaccount(row.text("勘定"));
		line.setJurisdiction(row.text("所管"));
		line.setOrganization(row.text("組織・勘定"));
		line.setItem(row.text("項"));
		line.setSubitem(row.text("目"));
		line.setDetail(row.text("歳出予算項目の補足情報"));
		line.setAmount(budget.inUnit(row.number("予算額（歳出予算項目ごと）")));
		line.setRequested(budget.inUnit(row.number("翌年度要求額（歳出予算項目ごと）")));
		line.setRemark(row.text("備考（歳出予算項目ごと）"));
		add(budget.budget().getLines(), line, Literals.BUDGET_LINE__YEAR, Literals.BUDGET_LINE__KIND, Literals.BUDGET_LINE__NUMBER,
				Literals.BUDGET_LINE__ITEM, Literals.BUDGET_LINE__SUBITEM, Literals.BUDGET_LINE__DETAIL, Literals.BUDGET_LINE__AMOUNT,
				Literals.BUDGET_LINE__REQUESTED);
	}

	private void indicator(Row row) {
		String kind = row.text("種別（アクティビティ・アウトプット・アウトカム）");
		String goal = row.text("アクティビティ／活動目標／成果目標");
		String measure = row.text("活動指標／成果指標");
		if (!"アウトプット".equals(kind) && !"アウトカム".equals(kind)) {
			merge.note(undertaking, goal);
			return;
		}
		IndicatorMerge indicators = new IndicatorMerge(merge, undertaking);
		Indicator indicator = indicators.indicator("アウトカム".equals(kind) ? IndicatorKind.OUTCOME : IndicatorKind.OUTPUT,
				measure == null || measure.equals("-") ? goal : measure, goal, row.text("単位"));
		String direction = row.text("改善の上向き／下向き");
		if (direction != null && direction.contains("下")) {
			indicator.setDirection(Direction.LOWER_IS_BETTER);
		}
		merge.text(indicator, Literals.INDICATOR__RATIONALE, row.text("定性的なアウトカム目標を設定している理由"));
		for (String column : List.of("成果実績及び目標値の根拠として用いた統計・データ名（出典）", "定性的なアウトカムに関する成果実績", "事業に関連するKPIが定められている閣議決定等の名称")) {
			merge.note(indicator, row.text(column) == null ? null : column + "：" + row.text(column));
		}
		String what = String.valueOf(row.text("目標年度／目標値／実績値／達成率"));
		for (String column : row.cells().keySet()) {
			if (RsFamily.isYear(column) && row.number(column) != null) {
				FiscalYear year = FiscalYear.of(Integer.parseInt(column));
				if (what.contains("目標値")) {
					indicators.target(indicator, year, row.number(column), TargetKind.INTERIM);
				} else if (what.contains("実績値")) {
					indicators.actual(indicator, year, row.number(column));
				}
			}
		}
	}
}
