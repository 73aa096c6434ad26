// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One review sheet. Its amounts are in million yen. A sheet published in a year has the budgets of five years: the three before, its
 * own, and the request for the next. Only the year before is at its end and in no other sheet as such, so that is the one that totals
 * count.
 */
final class ReviewSheet {
	static final String SHEET = "sheet";
	/** What kind of thing a sheet is about. */
	static final String TYPE = "ReviewSheet";
	private static final String PAYMENT = "支出先";
	private static final List<String> TEXTS = List.of(Keys.NAME, "事業目的", "事業概要", "定量的な目標が設定できない理由");
	private final JsonNode root;
	private final Rows rows;
	private final int published;
	private final RowPlace place;

	ReviewSheet(JsonNode root, Rows rows) {
		this.root = root;
		this.rows = rows;
		this.published = root.path(Keys.PUBLISHED).asInt();
		this.place = new RowPlace(SHEET, root.path(Keys.NUMBER).asText());
	}

	void fill() {
		String name = text(root, Keys.NAME);
		rows.add(Facts.EVALUATION, place, name, null, year(root, Keys.PUBLISHED), null, text(root, Keys.MINISTRY), text(root, Keys.NUMBER));
		rows.add(Facts.UNDERTAKING, place, 0, null, TYPE, text(root, Keys.NUMBER), name, Names.normalise(name),
				text(root, Keys.MINISTRY), year(root, Keys.START), year(root, Keys.END), null, null);
		root.path(Keys.BUDGET).forEach(this::budget);
		payees();
		new SheetIndicators(root, rows, published).fill();
		for (String key : TEXTS) {
			if (root.hasNonNull(key)) {
				rows.text(place, key, root.path(key).asText());
			}
		}
	}

	private void budget(JsonNode budget) {
		FiscalYear year = year(budget, Keys.YEAR);
		if (year != null) {
			BigDecimal carriedOut = amount(budget, Keys.CARRIED_OUT); // sheets print it with either sign (rule 20)
			rows.add(Facts.BUDGET_YEAR, new RowPlace(Keys.BUDGET + year.year(), Keys.BUDGET + " " + year.year() + Keys.YEAR), SHEET, year, "JPY",
					year.year() == published - 1, amount(budget, Keys.AVAILABLE), amount(budget, Keys.INITIAL), amount(budget, Keys.SUPPLEMENTARY),
					amount(budget, Keys.CARRIED_IN), carriedOut == null ? null : carriedOut.abs(), amount(budget, Keys.EXECUTED),
					amount(budget, Keys.REQUESTED), MoneyKind.EXECUTED);
		}
	}

	private void payees() {
		JsonNode payees = root.path(Keys.PAYEES);
		for (int i = 0; i < payees.size(); i++) {
			JsonNode payee = payees.get(i);
			String name = text(payee, Keys.PAYEE);
			if (name != null) {
				String group = payee.path(Keys.GROUP).asText("");
				RowPlace at = new RowPlace(PAYMENT + (i + 1), PAYMENT + " " + group + payee.path("番号").asText(""));
				rows.add(Facts.PARTICIPATION, at, SHEET, PAYMENT + group, name, Names.normalise(name), text(payee, Keys.CORPORATE_NUMBER), null, null,
						text(payee, Keys.WORK), year(payee, Keys.YEAR), "JPY", amount(payee, Keys.PAID));
			}
		}
	}

	static String text(JsonNode node, String key) {
		String text = node.hasNonNull(key) ? node.path(key).asText().strip() : "";
		return text.isEmpty() ? null : text;
	}

	static FiscalYear year(JsonNode node, String key) {
		int year = node.path(key).canConvertToInt() ? node.path(key).asInt() : 0;
		return year < FiscalYear.MIN || year > FiscalYear.MAX ? null : FiscalYear.of(year);
	}

	private static BigDecimal amount(JsonNode node, String key) {
		return node.path(key).isNumber() ? node.path(key).decimalValue().movePointRight(6) : null;
	}
}
