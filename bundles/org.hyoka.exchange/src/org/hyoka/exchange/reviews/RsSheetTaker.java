// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.LegalBasis;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.SubsidyRate;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Takes a sheet in the form of the RS system into a dossier; its amounts are in yen. */
final class RsSheetTaker {
	static final String YEN = "円";
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
		new RsBudgetTaker(merge, undertaking, sheet).take();
		new RsIndicatorTaker(merge, undertaking, sheet).take();
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
		SheetMerge.add(undertaking.getResponsibleUnits(), unit, Literals.RESPONSIBLE_UNIT__BUREAU, Literals.RESPONSIBLE_UNIT__DEPARTMENT,
				Literals.RESPONSIBLE_UNIT__DIVISION, Literals.RESPONSIBLE_UNIT__OFFICE, Literals.RESPONSIBLE_UNIT__TEAM,
				Literals.RESPONSIBLE_UNIT__SECTION, Literals.RESPONSIBLE_UNIT__OFFICER);
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
		Policy above = merge.policy(undertaking, row.text("政策"), row.text("政策所管府省庁_P"), null, row.text("施策") == null ? row.text("政策・施策URL") : null);
		merge.policy(undertaking, row.text("施策"), null, above, row.text("政策・施策URL"));
		merge.policy(undertaking, row.text("計画通知名"), null, null, row.text("計画通知等URL"));
		if (row.text("法令名") != null) {
			LegalBasis law = SheetMerge.F.createLegalBasis();
			law.setName(row.text("法令名"));
			law.setLawNumber(row.text("法令番号"));
			law.setLawId(row.text("法令ID"));
			law.setArticle(row.text("条"));
			law.setParagraph(row.text("項"));
			law.setItem(row.text("号・号の細分"));
			SheetMerge.add(undertaking.getLegalBases(), law, Literals.NAMED_ELEMENT__NAME, Literals.LEGAL_BASIS__LAW_NUMBER,
					Literals.LEGAL_BASIS__ARTICLE,
					Literals.LEGAL_BASIS__PARAGRAPH, Literals.LEGAL_BASIS__ITEM);
		}
	}

	private void rate(Row row) {
		SubsidyRate rate = SheetMerge.F.createSubsidyRate();
		rate.setSubject(row.text("補助対象"));
		rate.setRate(row.text("補助率") == null ? null : row.text("補助率").replaceFirst("^'", "")); // a spreadsheet's mark of text
		rate.setCeiling(row.text("補助上限等"));
		rate.setUrl(row.text("補助率URL"));
		SheetMerge.add(undertaking.getSubsidyRates(), rate, Literals.SUBSIDY_RATE__SUBJECT, Literals.SUBSIDY_RATE__RATE,
				Literals.SUBSIDY_RATE__CEILING,
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
		RelatedProgram related = SheetMerge.add(merge.dossier().getRelatedPrograms(), made, Literals.NAMED_ELEMENT__NAME,
				Literals.PROGRAM_NODE__CODE);
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
}
