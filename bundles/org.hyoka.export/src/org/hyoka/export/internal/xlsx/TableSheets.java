// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hyoka.core.text.Numbers;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.xlsx.data.DataTable;
import org.hyoka.office.CellStyles;
import org.hyoka.office.RowHeight;
import org.hyoka.report.PageMarks;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Style;

/** The sheets of the workbook: one for each table, and in front a list of them. */
final class TableSheets {
	private static final int TITLE_ROWS = 2;
	private static final int CHARACTER = 256;
	private static final int WIDEST = 80;
	/** A single column that is wider than paper is cut off by programs that make only several columns small. */
	private static final int ALONE = 64;
	/** Lines down the page, then letters of 130 points in light grey: what stands in a header may reach across the page. */
	private static final String DRAFT = "\n\n\n\n\n\n\n\n&KD9D9D9&\"-,Bold\"&130";
	private final GrowingWorkbook workbook;
	private final CellStyles looks;
	private final Locale locale;
	private final Sheet list;
	private final List<String[]> lines = new ArrayList<>();
	private final String title;
	private final PageMarks marks;
	private int unnumbered;
	private int tables;

	TableSheets(GrowingWorkbook workbook, ReportBook book) {
		this.workbook = workbook;
		this.looks = new CellStyles(workbook.workbook(), GrowingWorkbook::text);
		this.locale = book.options().language();
		this.list = workbook.front();
		this.title = book.title().replace('\n', ' ');
		this.marks = book.marks();
	}

	/** Writes a sheet for a table that stands below that heading. */
	void add(ReportTable table, String heading) throws IOException {
		if (table.style() == Style.PLAIN || table.body().isEmpty()) {
			return;
		}
		String label = table.caption().map(Caption::label).filter(s -> !s.isEmpty()).map(Numbers::toHalfWidth)
				.orElseGet(() -> ExportMessages.text(locale, "xlsx.sheet", ++unnumbered));
		String caption = table.caption().map(Caption::plain).filter(s -> !s.isEmpty()).orElse(heading);
		Sheet sheet = workbook.begin(label);
		TableGrid grid = TableGrid.of(table);
		for (int column = 0; column < grid.columns(); column++) {
			int share = (int) (table.columns().get(column).weight() * 110 / weights(table));
			sheet.setColumnWidth(column,
					Math.min(grid.columns() == 1 ? ALONE : WIDEST, Math.max(Math.max(8, share), grid.numberWidth(column) + 3)) * CHARACTER);
		}
		across(sheet, 0, grid.columns(), caption, true);
		mark(sheet, grid.columns());
		int below = new GridWriter(sheet, looks).write(grid, TITLE_ROWS);
		int head = grid.headRows();
		sheet.createFreezePane(0, TITLE_ROWS + head);
		if (head > 0 && grid.rows() > head) {
			sheet.setAutoFilter(new CellRangeAddress(TITLE_ROWS + head - 1, TITLE_ROWS + grid.rows() - 1, 0, grid.columns() - 1));
		}
		List<String> notes = new ArrayList<>(table.notes().stream().map(InlineText::plain).toList());
		if (!table.source().isEmpty()) {
			notes.add(ExportMessages.text(locale, "source.of", InlineText.plain(table.source())));
		}
		for (String note : notes) {
			across(sheet, below++, grid.columns(), note, false);
		}
		print(sheet, grid.columns() > 5, TITLE_ROWS, head);
		lines.add(new String[] { sheet.getSheetName(), caption, heading });
		workbook.end();
	}

	/** Writes a sheet for a table of data; its heads are the same in every language, its title is in the report's. */
	void add(DataTable data) throws IOException {
		XSSFSheet sheet = workbook.begin(data.name());
		String caption = ExportMessages.text(locale, "xlsx.data." + data.name());
		int columns = data.columns().size();
		across(sheet, 0, columns, caption, true);
		mark(sheet, columns);
		data(sheet, data);
		print(sheet, true, TITLE_ROWS, 1);
		lines.add(new String[] { sheet.getSheetName(), caption, ExportMessages.text(locale, "xlsx.data") });
		workbook.end();
	}

	private void data(XSSFSheet sheet, DataTable data) {
		tables++;
		new DataSheets(workbook, looks).write(sheet, data, tables, TITLE_ROWS);
		sheet.createFreezePane(0, TITLE_ROWS + 1);
	}

	/** Words that are as wide as the table: what reaches beyond it would make the table small on paper. */
	private void across(Sheet sheet, int line, int columns, String text, boolean head) {
		Row row = sheet.createRow(line);
		looks.text(row.createCell(0), text, head ? looks.wideTitle() : looks.note());
		if (columns > 1) {
			sheet.addMergedRegion(new CellRangeAddress(line, line, 0, columns - 1));
		}
		RowHeight.fit(row, text, columns, head ? CellStyles.TITLE : CellStyles.NOTE);
	}

	/** What each page says of the whole: on the screen below the title, on paper at its edge and across it. */
	private void mark(Sheet sheet, int columns) {
		if (!marks.isEmpty()) {
			across(sheet, 1, columns, Stream.of(marks.handling(), marks.draft()).flatMap(Optional::stream).collect(Collectors.joining("　")), false);
			marks.handling().ifPresent(text -> sheet.getHeader().setRight("&8" + text));
			marks.draft().ifPresent(text -> sheet.getHeader().setCenter(DRAFT + text));
		}
	}

	/** On paper, A4, a sheet is as wide as the page and as many pages high as it takes, each with the head and its number. */
	private static void print(Sheet sheet, boolean landscape, int first, int head) {
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getPrintSetup().setLandscape(landscape);
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setRight("&P / &N");
		if (head > 0) {
			sheet.setRepeatingRows(new CellRangeAddress(first, first + head - 1, -1, -1));
		}
	}

	private static double weights(ReportTable table) {
		return Math.max(0.01, table.columns().stream().mapToDouble(ReportTable.Column::weight).sum());
	}

	/** Writes the list in front. */
	void finish() throws IOException {
		Row head = list.createRow(TITLE_ROWS);
		String[] words = { "xlsx.sheetHead", "xlsx.table", "xlsx.chapter" };
		for (int i = 0; i < words.length; i++) {
			looks.text(head.createCell(i), ExportMessages.text(locale, words[i]), looks.head());
			list.setColumnWidth(i, (i == 0 ? 14 : 60) * CHARACTER);
		}
		for (int i = 0; i < lines.size(); i++) {
			Row row = list.createRow(TITLE_ROWS + 1 + i);
			for (int j = 0; j < words.length; j++) {
				looks.text(row.createCell(j), lines.get(i)[j], looks.text(j == 0));
			}
			Hyperlink link = workbook.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress("'" + lines.get(i)[0] + "'!A1");
			row.getCell(0).setHyperlink(link);
			RowHeight.fit(row, column -> 1);
		}
		across(list, 0, words.length, title, true);
		mark(list, words.length);
		print(list, true, TITLE_ROWS, 1);
		list.createFreezePane(0, TITLE_ROWS + 1);
		if (!lines.isEmpty()) {
			list.setAutoFilter(new CellRangeAddress(TITLE_ROWS, TITLE_ROWS + lines.size(), 0, words.length - 1));
		}
		workbook.finish();
	}
}
