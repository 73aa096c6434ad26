// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.TextWidth;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tables that go over pages: neither their caption stands alone at the end of one, nor their source at the top of the next. How
 * high rows become is estimated, as if pages stood upright and no cell began in a row above: a wrong guess costs room only.
 */
final class LongTables {
	/** Rows that are kept on one page with what is said below their table. */
	private static final int MOST_ROWS = 6;
	/** Of a row that may break, so many lines are kept with the head. */
	private static final int LINES = 3;
	/** Tables that are no higher stay on one page. */
	private static final double WHOLE_MM = 70;
	/** Header tables are seen as a whole. */
	private static final double HEADER_MM = 170;
	/** Those whose rows all hang together, too. */
	private static final double ONE_MM = 120;
	private static final double MOST_MM = 60;
	/** A second row that is no higher stays with the first. */
	private static final double SECOND_MM = 25;
	/** A row that is no higher is not broken. */
	private static final double ROW_MM = 50;
	/** The last two rows stand on one page if they are no higher. */
	private static final double LAST_MM = 60;
	/** What is estimated is somewhat higher in truth. */
	private static final double SLACK = 1.15;
	private static final double WIDTH_MM = 160;
	private static final double LINE_MM = 4.6;
	private static final double CAPTION_MM = 7;
	private static final double PADDING_MM = 2.8;
	/** Half of a Japanese letter. */
	private static final double LETTER_MM = 1.6;

	private LongTables() {
	}

	/** Makes all of a page's tables ready that are not kept whole anyway. */
	static void prepare(Document page) {
		for (Element around : page.select(".table:not(.short)")) {
			Element table = around.selectFirst(">table");
			Element body = table == null ? null : table.selectFirst(">tbody");
			if (body == null || body.childrenSize() == 0) {
				continue;
			}
			double whole = head(table) + body.children().stream().mapToDouble(row -> height(row, table, Integer.MAX_VALUE)).sum();
			if (whole <= (around.hasClass("header") ? HEADER_MM : firstOfLast(body.children()) == 0 ? ONE_MM : WHOLE_MM)) {
				around.addClass("short");
			} else {
				if (around.closest(".landscape") == null) { // on sheets, much stands on few pages
					body.children().stream().filter(row -> height(row, table, Integer.MAX_VALUE) <= ROW_MM).forEach(row -> row.addClass("whole"));
				}
				int lines = around.hasClass("breakable") && !body.child(0).hasClass("whole") ? LINES : Integer.MAX_VALUE;
				double second = body.childrenSize() < 2 ? 0 : height(body.child(1), table, lines);
				double beginning = Math.min(MOST_MM,
						(around.closest(".landscape") == null ? SLACK : 1)
								* (head(table) + height(body.child(0), table, lines) + (second <= SECOND_MM ? second : 0)));
				around.addClass("long");
				around.attr("style", String.format(Locale.ROOT, "-fs-page-break-min-height:%.0fmm", beginning));
				below(around, table, body);
			}
		}
	}

	/** What is said below a table is its last row, and stays with the rows before that hang together, of which one alone takes others along. */
	private static void below(Element around, Element table, Element body) {
		List<Element> said = around.children().stream().filter(p -> p.is("p.note,p.source")).toList();
		List<Element> together = said.isEmpty() && table.closest(".landscape") != null ? List.of() : lastRows(body.children(), table);
		if (!together.isEmpty()) {
			Element last = table.appendElement("tbody").addClass("last");
			together.forEach(last::appendChild);
			if (said.isEmpty()) {
				return;
			}
			Element cell = last.appendElement("tr").addClass("below").appendElement("td");
			cell.attr("colspan", String.valueOf(columns(table).size()));
			said.forEach(cell::appendChild);
		}
	}

	/** The last rows that stay together; none if those are all, or too many for a page. */
	private static List<Element> lastRows(List<Element> rows, Element table) {
		int first = firstOfLast(rows);
		int before = first == rows.size() - 1 && table.closest(".landscape") == null ? firstOfLast(rows.subList(0, first)) : 0;
		if (before > 0 && rows.size() - before <= MOST_ROWS
				&& rows.subList(before, rows.size()).stream().mapToDouble(row -> height(row, table, Integer.MAX_VALUE)).sum() <= LAST_MM) {
			first = before;
		}
		return first == 0 || rows.size() - first > MOST_ROWS ? List.of() : List.copyOf(rows.subList(first, rows.size()));
	}

	/** The first of the last rows, none of which has a cell that begins above them. */
	private static int firstOfLast(List<Element> rows) {
		int first = 0;
		int covered = 0;
		for (int row = 0; row < rows.size(); row++) {
			if (covered <= row) {
				first = row;
			}
			for (Element cell : rows.get(row).children()) {
				covered = Math.max(covered, row + span(cell, "rowspan"));
			}
		}
		return first;
	}

	/** How high caption and head are, about; in mm. */
	private static double head(Element table) {
		return (table.selectFirst(">caption") == null ? 0 : CAPTION_MM)
				+ table.select(">thead>tr").stream().mapToDouble(row -> height(row, table, Integer.MAX_VALUE)).sum();
	}

	/** How high a row is, about; in mm. */
	private static double height(Element row, Element table, int mostLines) {
		List<Element> columns = columns(table);
		double lines = 1;
		int column = 0;
		for (Element cell : row.children()) {
			double percent = 0;
			for (int i = 0; i < span(cell, "colspan") && column < columns.size(); i++) {
				percent += Double.parseDouble(columns.get(column++).attr("style").replaceAll("[^\\d.]", ""));
			}
			double letters = Math.max(2, (WIDTH_MM * percent / 100 - PADDING_MM) / LETTER_MM);
			List<Element> paragraphs = cell.select("p");
			double own = (paragraphs.isEmpty() ? List.of(cell) : paragraphs).stream()
					.mapToDouble(p -> Math.ceil(Math.max(1, TextWidth.of(p.text())) / letters)).sum();
			lines = Math.max(lines, own / span(cell, "rowspan"));
		}
		return Math.min(lines, mostLines) * LINE_MM + PADDING_MM;
	}

	private static List<Element> columns(Element table) {
		return table.select(">colgroup>col");
	}

	private static int span(Element cell, String which) {
		return cell.hasAttr(which) ? Integer.parseInt(cell.attr(which)) : 1;
	}
}
