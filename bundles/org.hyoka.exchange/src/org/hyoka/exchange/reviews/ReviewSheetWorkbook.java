// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.office.CellStyles;
import org.hyoka.office.RowHeight;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.report.ReportExporter;
import org.osgi.service.component.annotations.Component;

/**
 * Review sheets as a workbook: a sheet for each family of columns, with all its columns. Numbers are numbers, but for those that name something.
 * Each sheet is printed as wide as a page, A3 lying, its head on each page.
 */
@Component(service = ReportExporter.class)
public final class ReviewSheetWorkbook extends ReviewSheetExporter {
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}(?:\\.\\d{1,6})?");
	private static final Pattern NAMES = Pattern.compile("番号|ID|旧事業|URL");
	private static final int CHARACTER = 256;
	private static final int NARROWEST = 7;
	private static final int WIDEST = 44;
	/** Lines that the head of a column may take. */
	private static final double HEAD_LINES = 4;

	/** For OSGi. */
	public ReviewSheetWorkbook() {
		super("review-sheet-xlsx", "review-sheet.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	}

	@Override
	void write(List<SheetRows> sheets, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			CellStyles styles = new CellStyles(workbook, Cell::setCellValue);
			for (RsFamily family : RsFamily.all()) {
				family(workbook.createSheet(family.number() + " " + family.name()), family, sheets, styles);
			}
			workbook.write(out);
		}
	}

	private static void family(XSSFSheet sheet, RsFamily family, List<SheetRows> sheets, CellStyles styles) {
		List<Row> rows = sheets.stream().flatMap(s -> s.rows(family.number()).stream()).toList();
		List<String> columns = new ArrayList<>(family.columns());
		TreeSet<String> years = new TreeSet<>();
		rows.forEach(row -> row.cells().keySet().stream().filter(RsFamily::isYear).forEach(years::add));
		columns.addAll(years);
		XSSFRow head = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			styles.text(head.createCell(i), columns.get(i), styles.head());
			sheet.setColumnWidth(i, CHARACTER * width(columns.get(i), rows));
		}
		RowHeight.fit(head, column -> 1);
		int at = 1;
		for (Row row : rows) {
			XSSFRow line = sheet.createRow(at++);
			for (int i = 0; i < columns.size(); i++) {
				set(line.createCell(i), columns.get(i), Objects.requireNonNullElse(row.text(columns.get(i)), ""), styles);
			}
			RowHeight.fit(line, column -> 1);
		}
		print(sheet, columns.size());
	}

	/** In narrow letters: of what stands in the column, and room for its head. */
	private static int width(String column, List<Row> rows) {
		int longest = rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).flatMap(String::lines).mapToInt(ReviewSheetWorkbook::narrow)
				.max().orElse(0);
		return Math.clamp(Math.max(longest, (int) Math.ceil(narrow(column) / HEAD_LINES)) + 2L, NARROWEST, WIDEST);
	}

	private static int narrow(String text) {
		return RowHeight.lines(text, 1);
	}

	private static void print(XSSFSheet sheet, int columns) {
		sheet.createFreezePane(0, 1);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, sheet.getLastRowNum());
		sheet.getHeader().setLeft("&A");
		sheet.getFooter().setRight("&P / &N");
	}

	private static void set(Cell cell, String column, String text, CellStyles styles) {
		if (NUMBER.matcher(text).matches() && !NAMES.matcher(column).find()) {
			cell.setCellValue(Double.parseDouble(text));
			cell.setCellStyle(styles.text(false));
		} else {
			styles.text(cell, text, styles.text(false));
		}
	}
}
