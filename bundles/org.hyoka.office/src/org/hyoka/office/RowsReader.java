// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.office.WorkbookReader.Limits;
import org.hyoka.office.WorkbookReader.TooLarge;

/** Reads the cells of one sheet. */
final class RowsReader {
	private static final String CELL = "c";
	private final PartEvents part;
	private final List<String> texts;
	private final Limits limits;
	private final Room room;
	private final List<List<String>> rows = new ArrayList<>();
	private int row = -1;
	private int column;

	RowsReader(PartEvents part, List<String> texts, Limits limits, Room room) {
		this.part = part;
		this.texts = texts;
		this.limits = limits;
		this.room = room;
	}

	List<List<String>> read() throws IOException {
		while (part.next()) {
			if (part.starts("row")) {
				String number = part.attribute("r");
				row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
				column = -1;
			} else if (part.starts(CELL)) {
				String place = part.attribute("r");
				column = place.isEmpty() ? column + 1 : column(place);
				put(cell(part.attribute("t")));
			}
		}
		return rows;
	}

	/** The column of a place such as B3, from 0. */
	private static int column(String place) throws IOException {
		int column = 0;
		for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 4; i++) {
			column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
		}
		if (column < 1) {
			throw new IOException(place + " is no place of a cell.");
		}
		return column - 1;
	}

	private String cell(String type) throws IOException {
		StringBuilder value = new StringBuilder();
		String inline = "";
		boolean inValue = false;
		while (part.next() && !part.ends(CELL)) {
			if (part.starts("is")) {
				inline = SharedTexts.text(part, "is");
			} else if (part.starts("v")) {
				inValue = true;
			} else if (part.ends("v")) {
				inValue = false;
			} else if (inValue) {
				SharedTexts.add(value, part.text());
			}
		}
		return type.equals("inlineStr") ? inline : of(type, value.toString());
	}

	private String of(String type, String value) {
		if (value.isEmpty()) {
			return "";
		}
		return switch (type) {
		case "s" -> {
			int at = Integer.parseInt(value.strip());
			yield at >= 0 && at < texts.size() ? texts.get(at) : "";
		}
		case "str", "d" -> SharedTexts.plain(value);
		case "b" -> String.valueOf(value.strip().equals("1") || value.strip().equals("true"));
		case "e" -> "";
		default -> number(Double.parseDouble(value.strip()));
		};
	}

	private static String number(double number) {
		BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
		return (exact.scale() < 0 && exact.precision() - exact.scale() < 20 ? exact.setScale(0) : exact).toString();
	}

	private void put(String text) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		if (row < 0) {
			throw new IOException("A cell stands in no row.");
		}
		if (row >= limits.rows() || column >= limits.columns()) {
			throw new TooLarge("rows or columns");
		}
		while (rows.size() <= row) {
			rows.add(new ArrayList<>(0));
		}
		List<String> cells = rows.get(row);
		room.cells(Math.max(1, column + 1 - cells.size()));
		while (cells.size() <= column) {
			cells.add("");
		}
		cells.set(column, text);
	}
}
