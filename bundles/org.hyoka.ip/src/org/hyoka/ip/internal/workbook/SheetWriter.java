// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes tables into a workbook as a stream: a head that stays in sight, a filter, dates as dates. */
public final class SheetWriter implements AutoCloseable {
	private static final int WINDOW = 200;
	private static final int STRIDE = 256;
	private static final int CHARACTER = 256;
	/** The most characters that Excel keeps in a cell. */
	private static final int LONGEST = 32_767;

	/**
	 * A column.
	 *
	 * @param head  its head
	 * @param width characters that fit
	 * @param value what stands in it: text, {@link LocalDate}, number, boolean, or null for nothing
	 */
	record Column<T>(String head, int width, Function<T, Object> value) {
	}

	static {
		TempFile.setTempFileCreationStrategy(new OwnTempFiles());
	}

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
	private final SubMonitor monitor;
	private final CellStyle head = workbook.createCellStyle();
	private final CellStyle text = workbook.createCellStyle();
	private final CellStyle day = workbook.createCellStyle();
	private final CellStyle title = workbook.createCellStyle();

	/** @param monitor takes progress; may be null */
	public SheetWriter(IProgressMonitor monitor) {
		this.monitor = SubMonitor.convert(monitor);
		// always Zip64, which is what it does unasked, gives entries that readers of a stream take for damaged
		workbook.setZip64Mode(Zip64Mode.AsNeeded);
		Font bold = workbook.createFont();
		bold.setBold(true);
		head.setFont(bold);
		head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		text.setWrapText(true);
		text.setVerticalAlignment(VerticalAlignment.TOP);
		day.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
		day.setVerticalAlignment(VerticalAlignment.TOP);
		title.setFont(bold);
	}

	/** A sheet of lines; the first is set bold. */
	void lines(String name, List<String> lines) {
		SXSSFSheet sheet = workbook.createSheet(name);
		sheet.setColumnWidth(0, 90 * CHARACTER);
		for (int i = 0; i < lines.size(); i++) {
			Cell cell = sheet.createRow(i).createCell(0);
			cell.setCellValue(cut(lines.get(i)));
			cell.setCellStyle(i == 0 ? title : text);
		}
	}

	/** A sheet with one row per thing. */
	<T> void table(String name, List<Column<T>> columns, List<T> things) {
		SXSSFSheet sheet = workbook.createSheet(name);
		Row heads = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
			Cell cell = heads.createCell(i);
			cell.setCellValue(columns.get(i).head());
			cell.setCellStyle(head);
		}
		sheet.createFreezePane(0, 1);
		int number = 1;
		for (T thing : things) {
			if (number % STRIDE == 0) {
				monitor.setWorkRemaining(1000).split(1);
			}
			Row row = sheet.createRow(number++);
			for (int i = 0; i < columns.size(); i++) {
				fill(row, i, columns.get(i).value().apply(thing));
			}
		}
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, number - 1), 0, columns.size() - 1));
	}

	private void fill(Row row, int column, Object value) {
		if (value == null || "".equals(value)) {
			return;
		}
		Cell cell = row.createCell(column);
		cell.setCellStyle(value instanceof LocalDate ? day : text);
		switch (value) {
		case LocalDate date when date.getYear() >= 1900 && date.getYear() <= 9999 -> cell.setCellValue(date);
		case Integer number -> cell.setCellValue(number);
		case BigDecimal number -> cell.setCellValue(number.doubleValue());
		case Boolean flag -> cell.setCellValue(flag ? "○" : "");
		default -> cell.setCellValue(cut(value.toString()));
		}
	}

	private static String cut(String value) {
		return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
	}

	/** Writes the workbook to a stream, which stays open. */
	public void finish(OutputStream out) throws IOException {
		workbook.write(out);
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}
}
