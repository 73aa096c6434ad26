// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.TableReader;
import org.hyoka.office.CellText;
import org.osgi.service.component.annotations.Component;

/** Reads the sheets of an Excel workbook as text: numbers without their format, the last results of formulas. */
@Component
public final class WorkbookTableReader implements TableReader {
	private static final long MOST_BYTES = 16L << 20;
	private static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 500;

	@Override
	public String fileExtension() {
		return "xlsx";
	}

	@Override
	public List<TableReader.Part> read(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(ScoreSheetWorkbookReader.BOOK.phrase("large", name).in(Locale.getDefault()));
		}
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			List<TableReader.Part> sheets = new ArrayList<>();
			for (Sheet sheet : workbook) {
				if (!workbook.isSheetHidden(workbook.getSheetIndex(sheet))) {
					sheets.add(new TableReader.Part(sheet.getSheetName(), cells(sheet)));
				}
			}
			return sheets;
		} catch (RuntimeException e) { // the library answers damaged files with exceptions of many kinds
			throw new IOException(ScoreSheetWorkbookReader.BOOK.phrase("workbook.unreadable", name).in(Locale.getDefault()), e);
		}
	}

	private static Cells cells(Sheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		for (int r = 0; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS); r++) {
			Row row = sheet.getRow(r);
			List<String> cells = new ArrayList<>();
			for (int c = 0; row != null && c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
				cells.add(CellText.of(row.getCell(c)));
			}
			rows.add(cells);
		}
		return new Cells(rows);
	}
}
