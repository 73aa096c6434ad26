// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.SheetJson;
import org.hyoka.office.sheets.SheetKeys;
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
	/** Some amounts were computed before they were published, such as 0.30000000000000004. */
	private static final MathContext CERTAIN = new MathContext(12);
	private static final String PAYMENT = "支出先";
	private static final List<String> TEXTS = List.of(SheetKeys.NAME, "事業目的", "事業概要", "定量的な目標が設定できない理由");
	private final JsonNode root;
	private final Rows rows;
	private final int published;
	private final RowPlace place;

	ReviewSheet(JsonNode root, Rows rows) {
		this.root = root;
		this.rows = rows;
		this.published = root.path(SheetKeys.PUBLISHED).asInt();
		this.place = new RowPlace(SHEET, root.path(SheetKeys.NUMBER).asText());
	}

	void fill() {
		String name = SheetJson.text(root, SheetKeys.NAME);
		rows.add(Facts.EVALUATION, place, name, null, SheetJson.year(root, SheetKeys.PUBLISHED), null, SheetJson.text(root, SheetKeys.MINISTRY),
				SheetJson.text(root, SheetKeys.NUMBER));
		rows.add(Facts.UNDERTAKING, place, 0, null, TYPE, SheetJson.text(root, SheetKeys.NUMBER), name, Names.normalise(name),
				SheetJson.text(root, SheetKeys.MINISTRY), SheetJson.year(root, SheetKeys.START), SheetJson.year(root, SheetKeys.END), null, null);
		root.path(SheetKeys.BUDGET).forEach(this::budget);
		payees();
		new SheetIndicators(root, rows, published).fill();
		for (String key : TEXTS) {
			if (root.hasNonNull(key)) {
				rows.text(place, key, root.path(key).asText());
			}
		}
	}

	private void budget(JsonNode budget) {
		FiscalYear year = SheetJson.year(budget, SheetKeys.YEAR);
		if (year != null) {
			BigDecimal carriedOut = amount(budget, SheetKeys.CARRIED_OUT); // sheets print it with either sign (rule 20)
			String at = SheetKeys.BUDGET + year.year() + SheetKeys.YEAR;
			rows.add(Facts.BUDGET_YEAR, new RowPlace(at, at), SHEET, year, "JPY",
					year.year() == published - 1, amount(budget, SheetKeys.AVAILABLE), amount(budget, SheetKeys.INITIAL),
					amount(budget, SheetKeys.SUPPLEMENTARY),
					amount(budget, SheetKeys.CARRIED_IN), carriedOut == null ? null : carriedOut.abs(), amount(budget, SheetKeys.EXECUTED),
					amount(budget, SheetKeys.REQUESTED), MoneyKind.EXECUTED);
		}
	}

	private void payees() {
		JsonNode payees = root.path(SheetKeys.PAYEES);
		Set<String> places = new HashSet<>();
		for (int i = 0; i < payees.size(); i++) {
			JsonNode payee = payees.get(i);
			String name = SheetJson.text(payee, SheetKeys.PAYEE);
			if (name != null) {
				String group = payee.path(SheetKeys.GROUP).asText("");
				String called = PAYMENT + group + payee.path(SheetKeys.ORDER).asText("");
				RowPlace at = new RowPlace(places.add(called) && called.chars().noneMatch(Character::isWhitespace) ? called
						: PAYMENT + "#" + (i + 1), called);
				rows.add(Facts.PARTICIPATION, at, SHEET, PAYMENT + group, name, Names.normalise(name),
						SheetJson.text(payee, SheetKeys.CORPORATE_NUMBER), null, null,
						SheetJson.text(payee, SheetKeys.WORK), SheetJson.year(payee, SheetKeys.YEAR), "JPY", amount(payee, SheetKeys.PAID));
			}
		}
	}

	private static BigDecimal amount(JsonNode node, String key) {
		BigDecimal number = SheetJson.number(node, key);
		return number == null ? null : number.round(CERTAIN).movePointRight(6);
	}
}
