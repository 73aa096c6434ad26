// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ranges of cells as spreadsheets put them on the clipboard: tabs between cells, a line per row, quotes where needed. */
public final class Tsv {
	private Tsv() {
	}

	/** The text of a range. */
	public static String write(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(Tsv::quote).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String quote(String cell) {
		return cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 && !cell.startsWith("\"") ? cell
				: '"' + cell.replace("\"", "\"\"") + '"';
	}

	/** The cells of a text; rows may differ in length. A last line end is no row. */
	public static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		boolean begun = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c != '"') {
					cell.append(c);
				} else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				} else {
					quoted = false;
				}
			} else if (c == '"' && cell.isEmpty() && closes(text, i)) {
				quoted = true;
				begun = true;
			} else if (c == '\t') {
				row.add(cell.toString());
				cell.setLength(0);
				begun = true;
			} else if (c == '\n' || c == '\r') {
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				row.add(cell.toString());
				rows.add(List.copyOf(row));
				row.clear();
				cell.setLength(0);
				begun = false;
			} else {
				cell.append(c);
				begun = true;
			}
		}
		if (begun) {
			row.add(cell.toString());
			rows.add(List.copyOf(row));
		}
		return List.copyOf(rows);
	}

	/** Whether a quote at the begin of a cell has its partner; else it is a letter like any other. */
	private static boolean closes(String text, int start) {
		return text.indexOf('"', start + 1) > 0;
	}
}
