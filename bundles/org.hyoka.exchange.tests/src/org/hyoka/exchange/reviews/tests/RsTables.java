// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables of a made-up program in the form that the RS system publishes them. */
final class RsTables {
	private static final String COMMON = "シート種別,事業年度,予算事業ID,事業名,府省庁の建制順,政策所管府省庁,府省庁,局・庁,部,課,室,班,係,";

	private RsTables() {
	}

	/** Writes a table in which each row is of the year's sheet of the program 21342. */
	static void write(Path folder, String name, int year, String columns, String... rows) throws IOException {
		String of = "レビューシート," + year + ",21342,架空研究の推進,5,文部科学省,文部科学省,研究局,,計画課,,,,";
		StringBuilder csv = new StringBuilder(COMMON).append(columns).append("\r\n");
		for (String row : rows) {
			csv.append(of).append(row).append("\r\n");
		}
		Files.write(folder.resolve(name + ".csv"), csv.toString().getBytes(Charset.forName("windows-31j")));
	}

	/** Writes each sheet of a workbook as a table. */
	static void write(Path folder, byte[] workbook) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			for (Sheet sheet : book) {
				List<String> lines = new ArrayList<>();
				int columns = sheet.getRow(0).getLastCellNum();
				for (Row row : sheet) {
					List<String> cells = new ArrayList<>();
					for (int i = 0; i < columns; i++) {
						cells.add('"' + text(row.getCell(i)).replace("\"", "\"\"") + '"');
					}
					lines.add(String.join(",", cells));
				}
				Files.writeString(folder.resolve(sheet.getSheetName().split(" ")[0] + ".csv"), String.join("\r\n", lines));
			}
		}
	}

	private static String text(Cell cell) {
		return cell == null ? ""
				: cell.getCellType() == CellType.NUMERIC ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
						: cell.getStringCellValue();
	}
}
