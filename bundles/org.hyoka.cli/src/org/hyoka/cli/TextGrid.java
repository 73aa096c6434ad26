// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TextWidth;

/**
 * A table for the terminal: columns as wide as their widest cell, full-width characters counted as two; long cells take several lines.
 *
 * @since 0.1
 */
public final class TextGrid {
	private static final int WIDEST = 48;
	private int widest = WIDEST;
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

	/** Sets how wide a column may become before its cells are broken into lines. */
	public TextGrid widest(int columns) {
		widest = columns;
		return this;
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
			int needed = rows.stream().mapToInt(r -> column < r.size() ? TextWidth.of(r.get(column)) : 0).max().orElse(0);
			widths[i] = Math.min(widest, Math.max(TextWidth.of(heads.get(i)), needed));
		}
		print(heads, widths, out);
		StringBuilder rule = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			rule.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
		}
		out.println(rule);
		rows.forEach(r -> print(r, widths, out));
	}

	private void print(List<String> cells, int[] widths, PrintWriter out) {
		List<List<String>> columns = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < widths.length; i++) {
			String cell = i < cells.size() ? cells.get(i) : "";
			List<String> lines = TextWidth.of(cell) <= widths[i] ? List.of(cell) : LineBreaking.lines(cell, widths[i], TextWidth::of);
			columns.add(lines);
			height = Math.max(height, lines.size());
		}
		for (int row = 0; row < height; row++) {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
				line.append(i == 0 ? "" : "  ")
						.append(numeric[i] ? TextWidth.padLeft(cell, widths[i]) : TextWidth.padRight(cell, widths[i]));
			}
			out.println(line.toString().stripTrailing());
		}
	}
}
