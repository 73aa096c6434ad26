// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.SheetJson;
import org.hyoka.office.sheets.SheetKeys;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Outcomes and outputs of a review sheet, judged as those of a dossier are: each year's target by the actual of that very year, as of
 * the first day of the year of the sheet, when the year before is over. A sheet does not say whether less is better; so it is taken
 * that more is, as the form does with its achievement rate.
 */
final class SheetIndicators {
	private final JsonNode root;
	private final Rows rows;
	private final LocalDate day;

	SheetIndicators(JsonNode root, Rows rows, int published) {
		this.root = root;
		this.rows = rows;
		this.day = FiscalYear.of(published).firstDay();
	}

	void fill() {
		JsonNode outcomes = root.path(SheetKeys.OUTCOMES);
		for (int i = 0; i < outcomes.size(); i++) {
			outcome(outcomes.get(i), SheetKeys.OUTCOMES + (i + 1));
		}
		JsonNode outputs = root.path(SheetKeys.OUTPUTS);
		for (int i = 0; i < outputs.size(); i++) {
			output(outputs.get(i), SheetKeys.OUTPUTS + (i + 1));
		}
	}

	private void outcome(JsonNode outcome, String element) {
		String name = SheetJson.text(outcome, SheetKeys.MEASURE);
		String goal = SheetJson.text(outcome, SheetKeys.GOAL);
		Indicator indicator = indicator(outcome, SheetKeys.RESULTS, SheetKeys.TARGET, SheetKeys.RESULTS);
		FiscalYear last = SheetJson.year(outcome, SheetKeys.TARGET_YEAR);
		Numbers.parse(outcome.path(SheetKeys.TARGET).asText("")).value().filter(v -> last != null)
				.ifPresent(value -> indicator.getTargets().add(target(value, last, TargetKind.FINAL)));
		add(element, name == null ? goal : name, IndicatorKind.OUTCOME, outcome, indicator);
		if (goal != null) {
			rows.text(new RowPlace(element, element), SheetKeys.GOAL, goal);
		}
	}

	private void output(JsonNode output, String element) {
		add(element, SheetJson.text(output, SheetKeys.ACTIVITY), IndicatorKind.OUTPUT, output,
				indicator(output, SheetKeys.ACTIVITIES, SheetKeys.EXPECTED, SheetKeys.ACTIVITIES));
	}

	/** An indicator that is judged year by year. */
	static Indicator indicator() {
		Indicator indicator = HyokaFactory.eINSTANCE.createIndicator();
		indicator.setAccumulation(Accumulation.ANNUAL);
		return indicator;
	}

	private static Indicator indicator(JsonNode node, String years, String target, String actual) {
		Indicator indicator = indicator();
		for (JsonNode one : node.path(years)) {
			FiscalYear year = SheetJson.year(one, SheetKeys.YEAR);
			if (year != null && one.path(target).isNumber()) {
				indicator.getTargets().add(target(one.path(target).decimalValue(), year, TargetKind.INTERIM));
			}
			if (year != null && one.path(actual).isNumber()) {
				indicator.getActuals().add(actual(one.path(actual).decimalValue(), year));
			}
		}
		return indicator;
	}

	/** What is to be reached until the end of a year. */
	static Target target(BigDecimal value, FiscalYear year, TargetKind kind) {
		Target target = HyokaFactory.eINSTANCE.createTarget();
		target.setValue(value);
		target.setDue(DatePoint.endOf(year));
		target.setKind(kind);
		return target;
	}

	/** What was reached at the end of a year. */
	static Actual actual(BigDecimal value, FiscalYear year) {
		Actual actual = HyokaFactory.eINSTANCE.createActual();
		actual.setValue(value);
		actual.setAsOf(DatePoint.endOf(year));
		return actual;
	}

	private void add(String element, String name, IndicatorKind kind, JsonNode node, Indicator indicator) {
		add(rows, ReviewSheet.SHEET, new RowPlace(element, name == null ? element : name), name, kind, SheetJson.text(node, SheetKeys.UNIT),
				indicator,
				day);
	}

	/** Adds an indicator of a sheet with its targets, judged as of a day. */
	static void add(Rows rows, String sheet, RowPlace place, String name, IndicatorKind kind, String unit, Indicator indicator, LocalDate day) {
		rows.add(Facts.INDICATOR, place, sheet, name, kind, unit, null,
				indicator.getDirection() == Direction.LOWER_IS_BETTER ? Direction.LOWER_IS_BETTER : null);
		int number = 0;
		Set<String> years = new HashSet<>();
		for (Achievement one : Achievements.of(indicator, day)) {
			Target target = one.target();
			Actual actual = one.actual().orElse(null);
			String year = target.getDue().fiscalYear().year() + SheetKeys.YEAR;
			number++;
			String again = years.add(year) ? "" : "#" + number;
			RowPlace at = new RowPlace(place.element() + "/" + year + again, place.name() + " " + year);
			rows.add(Facts.TARGET, at, sheet, place.element(), target.getValue(), target.getDue(), target.getDue().lastDay(),
					target.getDue().fiscalYear(), target.getKind(), one.status().name(), one.rate().orElse(null),
					actual == null ? null : actual.getValue(), actual == null ? null : actual.getAsOf(), day);
		}
	}
}
