// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** What a cell says, whatever kind it has become. */
public final class CellText {
	private CellText() {
	}

	/** Its text; a number without needless decimals, the last result of a formula; empty for none. */
	public static String of(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
		case STRING -> cell.getRichStringCellValue().getString();
		case NUMERIC -> plain(cell.getNumericCellValue());
		case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
		default -> "";
		};
	}

	private static String plain(double number) {
		BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
		return (exact.scale() < 0 && exact.precision() - exact.scale() < 20 ? exact.setScale(0) : exact).toString();
	}

	/** Its place as spreadsheet programs write it. */
	public static String place(Sheet sheet, int row, int column) {
		return sheet.getSheetName() + '!' + new CellReference(row, column).formatAsString();
	}
}
