// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;

/**
 * One review sheet in the form of the RS system: for each family of columns its rows. Columns are named as {@link RsFamily#column}
 * names them; a cell without an entry is not there.
 */
final class SheetRows {
	/** One row. */
	static final class Row {
		private static final Pattern NOTHING = Pattern.compile("[-‐－ー―–—]+");
		private final Map<String, String> cells = new LinkedHashMap<>();

		/** A cell without blanks around it; null for an empty one, or one with a dash. */
		String text(String column) {
			String text = cells.get(RsFamily.column(column));
			return text == null || NOTHING.matcher(text).matches() ? null : text;
		}

		/** A number; null where none is stated. */
		BigDecimal number(String column) {
			String text = text(column);
			return text == null ? null : Numbers.parse(text.replace("%", "").replace("％", "")).value().map(SheetMerge::bare).orElse(null);
		}

		/** A whole number; null where none is stated. */
		Integer integer(String column) {
			BigDecimal number = number(column);
			return number == null || number.scale() > 0 || number.precision() > 9 ? null : number.intValueExact();
		}

		/** A fiscal year; null where none is stated. */
		FiscalYear year(String column) {
			Integer number = integer(column);
			return number == null || number < FiscalYear.MIN || number > FiscalYear.MAX ? null : FiscalYear.of(number);
		}

		/** The numbers in the columns of years. */
		SortedMap<FiscalYear, BigDecimal> years() {
			SortedMap<FiscalYear, BigDecimal> years = new TreeMap<>();
			for (String column : cells.keySet()) {
				if (RsFamily.isYear(column) && number(column) != null) {
					years.put(FiscalYear.of(Integer.parseInt(column)), number(column));
				}
			}
			return years;
		}

		/** Whether something is ticked. */
		boolean is(String column) {
			String text = text(column);
			return text != null && !List.of("0", "FALSE", "false", "f", "無").contains(text);
		}

		/** Sets a cell; nothing for nothing. */
		Row put(String column, Object value) {
			String text = value instanceof BigDecimal number ? number.toPlainString() : value instanceof FiscalYear year ? String.valueOf(year.year())
					: value == null ? "" : value.toString().strip();
			if (!text.isEmpty()) {
				cells.put(RsFamily.column(column), text);
			}
			return this;
		}

		Map<String, String> cells() {
			return cells;
		}
	}

	private final Map<String, List<Row>> families = new LinkedHashMap<>();
	private final FiscalYear published;

	SheetRows(FiscalYear published) {
		this.published = published;
	}

	FiscalYear published() {
		return published;
	}

	/** The rows of a family; none where there are none. */
	List<Row> rows(String family) {
		return families.getOrDefault(family, List.of());
	}

	/** Adds a row to a family. */
	Row add(String family) {
		Row row = new Row();
		families.computeIfAbsent(family, f -> new ArrayList<>()).add(row);
		return row;
	}

	boolean isEmpty() {
		return families.isEmpty();
	}

	/** The first entry of a column; null where there is none. */
	String first(String family, String column) {
		return rows(family).stream().map(row -> row.text(column)).filter(text -> text != null).findFirst().orElse(null);
	}
}
