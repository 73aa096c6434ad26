// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * The height of rows whose cells wrap. Some spreadsheet programs show a row without a height as high as one line and hide the
 * rest; it stays the program's to choose, so a row grows with what a person enters.
 */
public final class RowHeight {
	private static final double LINE = 13.5;
	/** Of the letters of a table, in points. */
	private static final double SIZE = 10;
	private static final double MARGIN = 3;
	/** What the format allows. */
	private static final double MOST = 409;
	private static final double CHARACTER = 256;

	private RowHeight() {
	}

	/**
	 * Makes a row as high as its longest cell; columns have their widths already.
	 *
	 * @param span over how many columns the cell in a column reaches
	 */
	public static void fit(Row row, IntUnaryOperator span) {
		int lines = 1;
		for (Cell cell : row) {
			if (cell.getCellType() == CellType.STRING) {
				int first = cell.getColumnIndex();
				int width = IntStream.range(first, first + span.applyAsInt(first)).map(row.getSheet()::getColumnWidth).sum();
				lines = Math.max(lines, lines(cell.getStringCellValue(), width / CHARACTER - 1));
			}
		}
		if (lines > 1 && row instanceof XSSFRow made) {
			made.getCTRow().setHt(Math.min(MOST, MARGIN + LINE * lines));
		}
	}

	/**
	 * Makes a row as high as a text that is alone in it and reaches over the first columns, which programs do not measure.
	 *
	 * @param points the size of its letters
	 */
	public static void fit(Row row, String text, int columns, int points) {
		double width = IntStream.range(0, columns).map(row.getSheet()::getColumnWidth).sum() / CHARACTER - 1;
		if (row instanceof XSSFRow made) {
			made.getCTRow().setHt(Math.min(MOST, MARGIN + LINE * points / SIZE * lines(text, width * SIZE / points)));
		}
	}

	/**
	 * How many lines a text takes; letters up to Latin are narrow, the others twice as wide.
	 *
	 * @param width in narrow letters
	 */
	public static int lines(String text, double width) {
		return text.lines().mapToInt(line -> (int) Math.max(1, Math.ceil(line.codePoints().map(c -> c < 0x100 ? 1 : 2).sum() / width))).sum();
	}
}
