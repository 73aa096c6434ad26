// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.core.text.Phrase;
import org.hyoka.office.CellStyles;
import org.hyoka.office.OfficeFile;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.questions.Column;

/**
 * An answer as a workbook: numbers are numbers in the unit that the head of their column names, what is unknown is an empty cell; the
 * notes stand on a sheet of their own, and so do, where they are wanted, the places from which each row comes.
 */
final class AnswerWorkbook {
	private static final int CHARACTER = 256;
	private static final int NARROW = 14;
	private static final int WIDE = 36;
	private static final int NOTES = 110;
	private static final int DECIMALS = 6;
	private static final List<String> SOURCES = List.of("row", "file", "element", "place");
	private final String title;
	private final Answer answer;
	private final List<String> heads;
	private final Cells cells;
	private final Locale locale;

	/** @param heads what stands above the columns, with their units */
	AnswerWorkbook(String title, Answer answer, List<String> heads, Cells cells, Locale locale) {
		this.title = title;
		this.answer = answer;
		this.heads = heads;
		this.cells = cells;
		this.locale = locale;
	}

	/** Writes it; the stream stays open. */
	void write(OutputStream out, boolean withSources) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			CellStyles styles = new CellStyles(workbook, Cell::setCellValue);
			lines(workbook.createSheet(say("sheet.answer")), styles);
			if (withSources) {
				sources(workbook.createSheet(say("sources")), styles);
			}
			notes(workbook.createSheet(say("sheet.notes")), styles);
			new OfficeFile(out, title, locale.getLanguage()).end(workbook);
		}
	}

	private String say(String key) {
		return AnswerPrinter.BOOK.phrase(key).in(locale);
	}

	private void lines(XSSFSheet sheet, CellStyles styles) {
		head(sheet, heads, styles);
		for (int i = 0; i < heads.size(); i++) {
			sheet.setColumnWidth(i, (answer.columns().get(i).type().isNumeric() ? NARROW : WIDE) * CHARACTER);
		}
		for (int i = 0; i < answer.lines().size(); i++) {
			Row row = sheet.createRow(i + 1);
			for (int j = 0; j < heads.size(); j++) {
				cell(row.createCell(j), answer.columns().get(j), answer.lines().get(i).values().get(j), styles);
			}
		}
	}

	private void cell(Cell cell, Column column, Object value, CellStyles styles) {
		cells.number(column, value).ifPresentOrElse(number -> {
			cell.setCellValue(number.doubleValue());
			cell.setCellStyle(styles.number(Math.min(DECIMALS, Math.max(0, number.scale())), "", false));
		}, () -> styles.text(cell, cells.csv(column, value), styles.text(false)));
	}

	private static void head(XSSFSheet sheet, List<String> names, CellStyles styles) {
		Row head = sheet.createRow(0);
		for (int i = 0; i < names.size(); i++) {
			styles.text(head.createCell(i), names.get(i), styles.head());
		}
		sheet.createFreezePane(0, 1);
	}

	private void sources(XSSFSheet sheet, CellStyles styles) {
		head(sheet, SOURCES.stream().map(name -> say("column." + name)).toList(), styles);
		for (int i = 1; i < SOURCES.size(); i++) {
			sheet.setColumnWidth(i, WIDE * CHARACTER);
		}
		int at = 1;
		for (int i = 0; i < answer.lines().size(); i++) {
			Line line = answer.lines().get(i);
			for (SourceRef source : line.sources()) {
				Row row = sheet.createRow(at++);
				Cell number = row.createCell(0);
				number.setCellValue(i + 2); // as the sheet of the answer counts its rows
				number.setCellStyle(styles.number(0, "", false));
				List<String> words = List.of(source.file(), source.element(), source.name());
				for (int j = 0; j < words.size(); j++) {
					styles.text(row.createCell(j + 1), words.get(j), styles.text(false));
				}
			}
		}
	}

	private void notes(XSSFSheet sheet, CellStyles styles) {
		sheet.setColumnWidth(0, NOTES * CHARACTER);
		styles.text(sheet.createRow(0).createCell(0), title, styles.title());
		int at = 1;
		for (Phrase note : answer.notes()) {
			styles.text(sheet.createRow(at++).createCell(0), note.in(locale), styles.wrapped());
		}
	}
}
