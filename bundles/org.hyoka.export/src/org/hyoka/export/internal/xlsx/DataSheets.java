// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.hyoka.drawing.TextWidth;
import org.hyoka.export.internal.xlsx.data.DataTable;
import org.hyoka.export.internal.xlsx.data.DataTable.Column;
import org.hyoka.export.internal.xlsx.data.DataTable.Type;
import org.hyoka.office.CellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes tables of data as named tables of the program, with filters: numbers are numbers and days are days. */
final class DataSheets {
	private static final int CHARACTER = 256;
	private static final int WIDEST = 60;
	private static final int NARROWEST = 9;
	private static final String STYLE = "TableStyleLight1";
	private final CellStyles looks;
	private final CellStyle number;
	private final CellStyle plain;
	private final CellStyle date;

	DataSheets(GrowingWorkbook workbook, CellStyles looks) {
		this.looks = looks;
		number = workbook.workbook().createCellStyle();
		number.setDataFormat(workbook.workbook().createDataFormat().getFormat("#,##0.##########"));
		plain = workbook.workbook().createCellStyle();
		plain.setDataFormat((short) 1);
		date = workbook.workbook().createCellStyle();
		date.setDataFormat(workbook.workbook().createDataFormat().getFormat("yyyy-mm-dd"));
	}

	/**
	 * Fills a sheet with a table.
	 *
	 * @param id  of the table, unlike any other's in the workbook
	 * @param top the row of its heads
	 */
	void write(XSSFSheet sheet, DataTable data, long id, int top) {
		int columns = data.columns().size();
		Row heads = sheet.createRow(top);
		for (int c = 0; c < columns; c++) {
			looks.text(heads.createCell(c), data.columns().get(c).name(), looks.head());
			sheet.setColumnWidth(c, width(data, c) * CHARACTER);
		}
		for (int r = 0; r < data.rows().size(); r++) {
			Row row = sheet.createRow(top + 1 + r);
			for (int c = 0; c < columns; c++) {
				Object value = data.rows().get(r).get(c);
				if (value != null) {
					cell(row.createCell(c), value, data.columns().get(c));
				}
			}
		}
		XSSFTable table = sheet.createTable(
				new AreaReference(new CellReference(top, 0), new CellReference(top + data.rows().size(), columns - 1), SpreadsheetVersion.EXCEL2007));
		CTTable made = table.getCTTable();
		made.setId(id);
		made.setName(data.name());
		made.setDisplayName(data.name());
		made.addNewAutoFilter().setRef(made.getRef());
		for (int c = 0; c < columns; c++) {
			made.getTableColumns().getTableColumnArray(c).setName(data.columns().get(c).name());
		}
		CTTableStyleInfo style = made.addNewTableStyleInfo();
		style.setName(STYLE);
		style.setShowRowStripes(true);
	}

	private void cell(Cell cell, Object value, Column column) {
		switch (value) {
		case BigDecimal decimal -> {
			cell.setCellValue(decimal.doubleValue());
			cell.setCellStyle(number);
		}
		case Integer whole -> {
			cell.setCellValue(whole);
			cell.setCellStyle(column.type() == Type.YEAR ? plain : number);
		}
		case LocalDate day -> {
			cell.setCellValue(day);
			cell.setCellStyle(date);
		}
		default -> looks.text(cell, value.toString(), looks.plain());
		}
	}

	private static int width(DataTable data, int column) {
		int widest = Math.max(TextWidth.of(data.columns().get(column).name()) + 4, NARROWEST);
		for (List<Object> row : data.rows()) {
			if (row.get(column) instanceof String text) {
				widest = Math.max(widest, TextWidth.of(text) + 2);
			} else if (row.get(column) instanceof LocalDate) {
				widest = Math.max(widest, 12);
			}
		}
		return Math.min(WIDEST, widest);
	}
}
