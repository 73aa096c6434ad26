// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.office.sheets.RsTable;
import org.hyoka.office.sheets.SheetKeys;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

/**
 * Outputs and outcomes (効果発現経路_目標・実績): of each indicator a row of its targets and one of its actuals, a column a year. They
 * are judged as those of other sheets are; here the sheet says whether less is better.
 */
final class RsIndicators extends RsSheets {
	static final String FAMILY = "3-1";
	private static final String KIND = "種別（アクティビティ・アウトプット・アウトカム）";
	private static final String MEASURE = "活動指標／成果指標";
	private static final String GOAL = "アクティビティ／活動目標／成果目標";
	private static final List<String> KEY = List.of("アクティビティ・アウトプット・アウトカムの番号", KIND, "アウトカムの期間", GOAL, MEASURE);
	private static final Map<String, IndicatorKind> KINDS = Map.of(SheetKeys.OUTCOMES, IndicatorKind.OUTCOME, SheetKeys.OUTPUTS,
			IndicatorKind.OUTPUT, "アクティビティ", IndicatorKind.ACTIVITY);

	/** An indicator whose rows are being read. */
	private record Open(String sheet, RowPlace place, String name, IndicatorKind kind, String unit, FiscalYear published, Indicator indicator) {
	}

	private final List<String> years;
	private final Map<List<String>, Open> open = new LinkedHashMap<>();

	RsIndicators(RsTable table, Rows rows) {
		super(table, rows, FAMILY, true);
		years = table.columns().stream().filter(RsFamily::isYear).toList();
	}

	@Override
	void row(FiscalYear published) throws IOException {
		String before = code;
		super.row(published);
		if (!code.equals(before)) {
			end();
		}
		IndicatorKind kind = KINDS.get(String.valueOf(table.text(KIND)));
		if (kind != null) {
			values(open.computeIfAbsent(KEY.stream().map(column -> String.valueOf(table.text(column))).toList(), key -> open(kind, published)));
		}
	}

	private Open open(IndicatorKind kind, FiscalYear published) {
		String measure = table.text(MEASURE);
		String name = measure == null || measure.equals("-") ? table.text(GOAL) : measure;
		RowPlace place = place(code + "/" + table.line(), name == null ? table.text(KIND) : name);
		Indicator indicator = SheetIndicators.indicator();
		String direction = table.text("改善の上向き／下向き");
		if (direction != null && direction.contains("下")) {
			indicator.setDirection(Direction.LOWER_IS_BETTER);
		}
		return new Open(code, place, name, kind, table.text("単位"), published, indicator);
	}

	private void values(Open one) {
		String what = String.valueOf(table.text("目標年度／目標値／実績値／達成率"));
		for (String column : years) {
			BigDecimal value = table.number(column);
			if (value != null && what.contains("目標値")) {
				one.indicator.getTargets().add(SheetIndicators.target(value, FiscalYear.of(Integer.parseInt(column)), TargetKind.INTERIM));
			} else if (value != null && what.contains("実績値")) {
				one.indicator.getActuals().add(SheetIndicators.actual(value, FiscalYear.of(Integer.parseInt(column))));
			}
		}
	}

	@Override
	void end() {
		for (Open one : open.values()) {
			SheetIndicators.add(rows, one.sheet, one.place, one.name, one.kind, one.unit, one.indicator, one.published.firstDay());
		}
		open.clear();
	}
}
