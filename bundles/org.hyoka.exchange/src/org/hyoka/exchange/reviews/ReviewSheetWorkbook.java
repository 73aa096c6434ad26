// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.report.ReportExporter;
import org.osgi.service.component.annotations.Component;

/** Review sheets as a workbook: a sheet for each family of columns, with all its columns. Numbers are numbers, but for those that name something. */
@Component(service = ReportExporter.class)
public final class ReviewSheetWorkbook extends ReviewSheetExporter {
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}(?:\\.\\d{1,6})?");
	private static final Pattern NAMES = Pattern.compile("番号|ID|旧事業|URL");
	private static final int WIDTH = 22 * 256;

	/** For OSGi. */
	public ReviewSheetWorkbook() {
		super("review-sheet-xlsx", "review-sheet.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	}

	@Override
	void write(List<SheetRows> sheets, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			for (RsFamily family : RsFamily.all()) {
				family(workbook.createSheet(family.number() + " " + family.name()), family, sheets);
			}
			workbook.write(out);
		}
	}

	private static void family(XSSFSheet sheet, RsFamily family, List<SheetRows> sheets) {
		List<Row> rows = sheets.stream().flatMap(s -> s.rows(family.number()).stream()).toList();
		List<String> columns = new ArrayList<>(family.columns());
		TreeSet<String> years = new TreeSet<>();
		rows.forEach(row -> row.cells().keySet().stream().filter(RsFamily::isYear).forEach(years::add));
		columns.addAll(years);
		XSSFRow head = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			head.createCell(i).setCellValue(columns.get(i));
			sheet.setColumnWidth(i, WIDTH);
		}
		sheet.createFreezePane(0, 1);
		int at = 1;
		for (Row row : rows) {
			XSSFRow line = sheet.createRow(at++);
			for (int i = 0; i < columns.size(); i++) {
				String text = row.text(columns.get(i));
				if (text != null) {
					set(line.createCell(i), columns.get(i), text);
				}
			}
		}
	}

	private static void set(Cell cell, String column, String text) {
		if (NUMBER.matcher(text).matches() && !NAMES.matcher(column).find()) {
			cell.setCellValue(Double.parseDouble(text));
		} else {
			cell.setCellValue(text);
		}
	}
}
