// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hyoka.core.text.Numbers;

/**
 * Cells as text, row by row.
 *
 * @param rows rows may differ in length
 * @param top  in which row of its sheet the first one stands, from 0
 * @param left in which column of its sheet the first cell of each row stands, from 0
 * @since 0.1
 */
public record Cells(List<List<String>> rows, int top, int left) {
	private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6}):([A-Z]{1,3})([1-9]\\d{0,6})");

	/** Copies the rows. */
	public Cells {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** A whole sheet, or cells that stand in none. */
	public Cells(List<List<String>> rows) {
		this(rows, 0, 0);
	}

	/** What spreadsheets call a row: its number in the sheet, from 1. */
	public String rowName(int row) {
		return String.valueOf(top + row + 1);
	}

	/** What spreadsheets call a column: its letters in the sheet. */
	public String columnName(int column) {
		return letters(left + column);
	}

	/** The text of a cell without blanks around it; empty where there is none. Both from 0. */
	public String at(int row, int column) {
		return row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size() ? ""
				: rows.get(row).get(column).strip();
	}

	/** Number of rows. */
	public int height() {
		return rows.size();
	}

	/** Number of cells of the longest row. */
	public int width() {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/** Whether a row has nothing in it. */
	public boolean isBlank(int row) {
		return rows.get(row).stream().allMatch(String::isBlank);
	}

	/**
	 * Part of it, as spreadsheets name it.
	 *
	 * @param range such as {@code B3:H12}, full width too
	 * @return empty if it is no range
	 */
	public Optional<Cells> part(String range) {
		Matcher m = RANGE.matcher(Numbers.toHalfWidth(range).strip().toUpperCase(java.util.Locale.ROOT).replace("$", ""));
		if (!m.matches()) {
			return Optional.empty();
		}
		int first = Math.min(column(m.group(1)), column(m.group(3)));
		int last = Math.max(column(m.group(1)), column(m.group(3)));
		int begin = Math.min(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(4))) - 1;
		int end = Math.max(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(4))) - 1;
		List<List<String>> part = new ArrayList<>();
		for (int r = begin; r <= Math.min(end, height() - 1); r++) {
			List<String> row = new ArrayList<>();
			for (int c = first; c <= Math.min(last, Math.max(first, width() - 1)); c++) {
				row.add(at(r, c));
			}
			part.add(row);
		}
		return Optional.of(new Cells(part, top + begin, left + first));
	}

	private static int column(String letters) {
		return letters.chars().reduce(0, (n, c) -> n * 26 + c - 'A' + 1) - 1;
	}

	private static String letters(int column) {
		return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
	}

	/** Reads what a spreadsheet puts on the clipboard or writes as CSV: tabs where there are any, else commas. */
	public static Cells ofText(String text) {
		return ofText(text, text.indexOf('\t') >= 0 ? '\t' : ',');
	}

	/**
	 * Reads text with a separator between cells; cells may stand in quotes. A last line end is no row. Where a quote has no
	 * end, quotes are characters as any other.
	 */
	public static Cells ofText(String text, char separator) {
		return ofText(text, separator, 0);
	}

	/** Reads at most so many rows; 0 for all. */
	static Cells ofText(String text, char separator, long most) {
		String s = text.startsWith("\uFEFF") ? text.substring(1) : text;
		CSVFormat quoting = CSVFormat.RFC4180.builder().setDelimiter(separator).setTrailingData(true).setMaxRows(most).get();
		try {
			return parsed(s, quoting);
		} catch (IOException | UncheckedIOException e) {
			try {
				return parsed(s, quoting.builder().setQuote(null).get());
			} catch (IOException | UncheckedIOException never) {
				throw new IllegalStateException("Text without quotes cannot be wrong.", never);
			}
		}
	}

	private static Cells parsed(String text, CSVFormat format) throws IOException {
		try (CSVParser parser = CSVParser.parse(text, format)) {
			return new Cells(parser.stream().map(CSVRecord::toList).toList());
		}
	}

	/**
	 * As text with a separator between cells, in quotes only where needed: it is pasted into documents and mails too, and the
	 * library puts each row's first cell in quotes that begins with a Japanese character.
	 */
	public String toText(char separator) {
		return rows.stream().map(r -> r.stream().map(c -> quote(c, separator)).collect(Collectors.joining(String.valueOf(separator))))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String quote(String cell, char separator) {
		return cell.indexOf(separator) < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && cell.indexOf('"') < 0 ? cell
				: '"' + cell.replace("\"", "\"\"") + '"';
	}
}
