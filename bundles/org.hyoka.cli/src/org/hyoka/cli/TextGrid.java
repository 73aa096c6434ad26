// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.text.TextWidth;

/** A table for the terminal: columns as wide as their widest cell, full-width characters counted as two. */
public final class TextGrid {
	private static final int WIDEST = 48;
	private final List<String> heads;
	private final boolean[] numeric;
	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * A table without rows.
	 *
	 * @param heads heads of the columns; one that ends in {@code >} is set flush right
	 */
	public TextGrid(List<String> heads) {
		this.heads = heads.stream().map(h -> h.endsWith(">") ? h.substring(0, h.length() - 1) : h).toList();
		this.numeric = new boolean[heads.size()];
		for (int i = 0; i < numeric.length; i++) {
			numeric[i] = heads.get(i).endsWith(">");
		}
	}

	/** Adds a row; cells that are missing are empty. */
	public TextGrid row(List<String> cells) {
		rows.add(cells.stream().map(c -> c == null ? "" : c.replace('\n', ' ').replace('\t', ' ')).toList());
		return this;
	}

	/** Whether no row was added yet. */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Prints it, the head ruled off. */
	public void print(PrintWriter out) {
		int[] widths = new int[heads.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			int widest = rows.stream().mapToInt(r -> column < r.size() ? TextWidth.of(r.get(column)) : 0).max().orElse(0);
			widths[i] = Math.min(WIDEST, Math.max(TextWidth.of(heads.get(i)), widest));
		}
		out.println(line(heads, widths));
		StringBuilder rule = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			rule.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
		}
		out.println(rule);
		rows.forEach(r -> out.println(line(r, widths)));
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String cell = TextWidth.truncate(i < cells.size() ? cells.get(i) : "", widths[i]);
			line.append(i == 0 ? "" : "  ")
					.append(numeric[i] ? TextWidth.padLeft(cell, widths[i]) : TextWidth.padRight(cell, widths[i]));
		}
		return line.toString().stripTrailing();
	}
}
