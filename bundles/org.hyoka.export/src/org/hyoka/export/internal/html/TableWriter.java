// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;

/** Writes tables. */
final class TableWriter {
	private static final int SHORT = 12;
	/** Signs of a cell that take no more than a third of a page. */
	private static final int FEW = 240;
	private final HtmlOutput out;
	private final InlineWriter inlines;
	private final BlockWriter blocks;
	private final Locale locale;

	TableWriter(HtmlOutput out, InlineWriter inlines, BlockWriter blocks, Locale locale) {
		this.out = out;
		this.inlines = inlines;
		this.blocks = blocks;
		this.locale = locale;
	}

	void table(ReportTable table) throws IOException {
		String style = table.style().name().toLowerCase(Locale.ROOT);
		out.raw("<div class=\"table " + style + (table.breakable() ? " breakable" : table.body().size() <= SHORT ? " short" : "")
				+ (table.columns().size() > 4 ? " many" : "")
				+ "\">\n<div class=\"scroll\"");
		if (table.columns().size() > 2) {
			out.raw(" tabindex=\"0\" role=\"group\"").attribute("aria-label",
					table.caption().map(Caption::plain).filter(s -> !s.isEmpty()).orElse(ExportMessages.text(locale, "tables")));
		}
		out.raw("><table");
		table.caption().ifPresent(caption -> out.attribute("id", caption.id()));
		out.raw(">\n");
		table.caption().ifPresent(this::caption);
		columns(table.columns());
		if (!table.head().isEmpty()) {
			out.raw("<thead>\n");
			rows(table.head(), table);
			out.raw("</thead>\n");
		}
		out.raw("<tbody>\n");
		rows(table.body(), table);
		out.raw("</tbody></table></div>\n");
		blocks.notes(table.notes());
		source(table.source());
		out.raw("</div>\n");
	}

	private void caption(Caption caption) {
		out.raw("<caption");
		blocks.language(caption.text());
		out.raw(">");
		label(caption);
		inlines.runs(caption.text());
		out.raw("</caption>\n");
	}

	void label(Caption caption) {
		if (!caption.label().isEmpty()) {
			out.raw("<span class=\"label\">").text(caption.label()).raw("</span>");
			out.text(caption.text().isEmpty() ? "" : "\u3000");
		}
	}

	void source(List<Inline> source) {
		if (!source.isEmpty()) {
			out.raw("<p class=\"source\"");
			blocks.language(source);
			out.raw(">").text(ExportMessages.text(locale, "source") + (locale.getLanguage().equals("ja") ? "" : " "));
			inlines.runs(source);
			out.raw("</p>\n");
		}
	}

	private void columns(List<Column> columns) {
		double sum = columns.stream().mapToDouble(column -> Math.max(0.01, column.weight())).sum();
		out.raw("<colgroup>");
		for (Column column : columns) {
			BigDecimal percent = BigDecimal.valueOf(100 * Math.max(0.01, column.weight()) / sum).setScale(2, RoundingMode.HALF_UP);
			out.raw("<col style=\"width:" + percent.toPlainString() + "%\">");
		}
		out.raw("</colgroup>\n");
	}

	private void rows(List<Row> rows, ReportTable table) throws IOException {
		int[] covered = new int[table.columns().size()];
		for (Row row : rows) {
			out.raw(table.breakable() && isShort(row) ? "<tr class=\"whole\">" : "<tr>");
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < covered.length && covered[column] > 0) {
					column++;
				}
				cell(cell, column < table.columns().size() ? table.columns().get(column).align() : Align.START);
				for (int i = 0; i < cell.colspan() && column < covered.length; i++) {
					covered[column++] = cell.rowspan();
				}
			}
			for (int i = 0; i < covered.length; i++) {
				covered[i] = Math.max(0, covered[i] - 1);
			}
			out.raw("</tr>\n");
		}
	}

	/** Whether a row takes so few lines that on paper it stays on one page. */
	private static boolean isShort(Row row) {
		return row.cells().stream().allMatch(cell -> cell.content().stream().mapToInt(TableWriter::length).sum() <= FEW);
	}

	private static int length(Block block) {
		return switch (block) {
		case Paragraph paragraph -> InlineText.plain(paragraph.content()).length() + 20;
		case ItemList list -> list.items().stream().flatMap(List::stream).mapToInt(TableWriter::length).sum();
		default -> FEW;
		};
	}

	private void cell(Cell cell, Align column) throws IOException {
		boolean shaded = cell.role() == Role.COLUMN_HEAD || cell.role() == Role.ROW_HEAD;
		// Nothing is headed by a head without words.
		boolean head = shaded && !cell.content().isEmpty();
		out.raw(head ? "<th" : "<td");
		if (head) {
			boolean over = cell.role() == Role.COLUMN_HEAD ? cell.colspan() > 1 : cell.rowspan() > 1;
			out.attribute("scope", (cell.role() == Role.COLUMN_HEAD ? "col" : "row") + (over ? "group" : ""));
		}
		if (cell.colspan() > 1) {
			out.attribute("colspan", Integer.toString(cell.colspan()));
		}
		if (cell.rowspan() > 1) {
			out.attribute("rowspan", Integer.toString(cell.rowspan()));
		}
		String align = classOf(cell.align().orElse(shaded ? Align.START : column));
		String classes = cell.role() == Role.TOTAL ? "total " + align : shaded && !head ? "blank" : align;
		if (!classes.isBlank()) {
			out.attribute("class", classes.strip());
		}
		proseLanguage(cell).ifPresent(blocks::language);
		out.raw(">");
		blocks.content(cell.content());
		out.raw(head ? "</th>" : "</td>");
	}

	private static Optional<List<Inline>> proseLanguage(Cell cell) {
		return cell.content().size() == 1 && cell.content().getFirst() instanceof Paragraph paragraph
				? Optional.of(paragraph.content())
				: Optional.empty();
	}

	private static String classOf(Align align) {
		return switch (align) {
		case START -> "";
		case CENTER -> "c";
		case END -> "n";
		};
	}
}
