// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.core.text.FormulaText;

/** The styles of cells; each is made once. */
public final class CellStyles {
	/** Sizes of letters in points. */
	public static final int TITLE = 14;
	public static final int NOTE = 9;
	private static final int LONGEST = 32_000;
	private static final int MOST_FORMATS = 150;
	private final XSSFWorkbook workbook;
	private final BiConsumer<Cell, String> words;
	private final Map<String, CellStyle> styles = new HashMap<>();
	private final Map<String, Short> formats = new HashMap<>();

	/**
	 * The styles of a workbook.
	 *
	 * @param words puts text into a cell
	 */
	public CellStyles(XSSFWorkbook workbook, BiConsumer<Cell, String> words) {
		this.workbook = workbook;
		this.words = words;
	}

	public CellStyle title() {
		return styles.computeIfAbsent("title", k -> font(workbook.createCellStyle(), true, TITLE));
	}

	/** A title over several columns. */
	public CellStyle wideTitle() {
		return styles.computeIfAbsent("wideTitle", k -> wrapping(font(workbook.createCellStyle(), true, TITLE)));
	}

	public CellStyle note() {
		return styles.computeIfAbsent("note", k -> wrapping(font(workbook.createCellStyle(), false, NOTE)));
	}

	/** Words that stand alone and may be long. */
	public CellStyle plain() {
		return styles.computeIfAbsent("plain", k -> {
			CellStyle style = font(workbook.createCellStyle(), false, 10);
			style.setWrapText(false);
			return style;
		});
	}

	/** Sentences that are read on paper, too. */
	public CellStyle wrapped() {
		return styles.computeIfAbsent("wrapped", k -> wrapping(font(workbook.createCellStyle(), false, 10)));
	}

	private static CellStyle wrapping(CellStyle style) {
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	/** A cell that a person fills in, on a sheet that is locked. */
	public CellStyle open(boolean centred) {
		return styles.computeIfAbsent("open" + centred, k -> {
			CellStyle style = font(framed(), false, centred ? 14 : 10);
			style.setLocked(false);
			style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			if (centred) {
				style.setAlignment(HorizontalAlignment.CENTER);
				style.setVerticalAlignment(VerticalAlignment.CENTER);
			}
			return style;
		});
	}

	public CellStyle head() {
		return styles.computeIfAbsent("head", k -> {
			CellStyle style = shade(framed());
			style.setAlignment(HorizontalAlignment.CENTER);
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			return font(style, true, 10);
		});
	}

	public CellStyle label() {
		return styles.computeIfAbsent("label", k -> font(shade(framed()), false, 10));
	}

	public CellStyle text(boolean bold) {
		return styles.computeIfAbsent("text" + bold, k -> font(framed(), bold, 10));
	}

	/** A number with so many decimals and, behind it, words that are no part of it. */
	public CellStyle number(int decimals, String behind, boolean bold) {
		String format = "#,##0" + (decimals > 0 ? "." + "0".repeat(Math.min(decimals, 12)) : "") + (behind.isEmpty() ? "" : '"' + behind + '"');
		return styles.computeIfAbsent(format + bold, k -> {
			CellStyle style = font(framed(), bold, 10);
			style.setDataFormat(formats.computeIfAbsent(format, f -> workbook.createDataFormat().getFormat(f)));
			style.setAlignment(HorizontalAlignment.RIGHT);
			return style;
		});
	}

	/** Whether words can go into a number's format: there is room for few formats only. */
	public boolean takes(String behind) {
		return formats.size() < MOST_FORMATS && behind.length() < 60 && behind.chars().noneMatch(c -> c == '"' || c < ' ');
	}

	/** Writes text; where it could be taken for a formula when somebody edits the cell, it is marked as text. */
	public void text(Cell cell, String text, CellStyle style) {
		words.accept(cell, clean(text));
		cell.setCellStyle(FormulaText.is(text) ? quoted(style) : style);
	}

	private CellStyle quoted(CellStyle style) {
		return styles.computeIfAbsent("quoted" + style.getIndex(), k -> {
			CellStyle quoted = workbook.createCellStyle();
			quoted.cloneStyleFrom(style);
			quoted.setQuotePrefixed(true);
			return quoted;
		});
	}

	private CellStyle framed() {
		CellStyle style = workbook.createCellStyle();
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private static CellStyle shade(CellStyle style) {
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private CellStyle font(CellStyle style, boolean bold, int points) {
		Font font = workbook.createFont();
		font.setFontName("MS Gothic");
		font.setFontHeightInPoints((short) points);
		font.setBold(bold);
		style.setFont(font);
		return style;
	}

	/** Text as a cell can hold it: without characters that XML does not allow, and not too long. */
	public static String clean(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
				.forEach(out::appendCodePoint);
		return out.length() > LONGEST ? out.substring(0, LONGEST) + "…" : out.toString();
	}
}
