// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hyoka.exchange.tables.Cells;
import org.hyoka.exchange.tables.TableReader;
import org.hyoka.office.WorkbookReader;
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
			throw new IOException(ScoreSheetWorkbookReader.BOOK.phrase("workbook.cells", name, MOST_ROWS, MOST_COLUMNS).in(Locale.getDefault()));
		}
		try {
			return WorkbookReader.read(file, new WorkbookReader.Limits(MOST_ROWS, MOST_COLUMNS)).stream().filter(sheet -> !sheet.hidden())
					.map(sheet -> new TableReader.Part(sheet.name(), new Cells(sheet.rows()))).toList();
		} catch (WorkbookReader.TooLarge e) {
			throw new IOException(ScoreSheetWorkbookReader.BOOK.phrase("workbook.cells", name, MOST_ROWS, MOST_COLUMNS).in(Locale.getDefault()), e);
		} catch (NoSuchFileException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException(ScoreSheetWorkbookReader.BOOK.phrase("workbook.unreadable", name).in(Locale.getDefault()), e);
		}
	}
}
