// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.Locale;

import org.hyoka.model.hyoka.NumberStyle;

/**
 * Numbers of headings and lists as METI prints them: 第１部, 第１章, １．, （１）, ①, Ａ; in English Part 1, Chapter 1, 1., (1), ①, A.
 *
 * @since 0.1
 */
public final class HeadingNumbers {
	private HeadingNumbers() {
	}

	/**
	 * The number of a heading.
	 *
	 * @param style  its style; {@link NumberStyle#NONE} gives an empty text
	 * @param number from 1
	 * @param letter the project's letter, for {@link NumberStyle#LETTER}; empty: the letter that belongs to the number
	 * @param locale language of the report
	 */
	public static String format(NumberStyle style, int number, String letter, Locale locale) {
		boolean japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
		return switch (style) {
		case NONE -> "";
		case PART -> japanese ? "第" + fullWidth(number) + "部" : "Part " + number;
		case CHAPTER -> japanese ? "第" + fullWidth(number) + "章" : "Chapter " + number;
		case SECTION -> japanese ? fullWidth(number) + "．" : number + ".";
		case PAREN -> japanese ? "（" + fullWidth(number) + "）" : "(" + number + ")";
		case CIRCLED -> circled(number);
		case LETTER -> letter(number, letter, japanese);
		};
	}

	private static String letter(int number, String letter, boolean japanese) {
		String text = letter.isEmpty() ? alphabetic(number) : letter;
		return japanese ? fullWidth(text) : text;
	}

	private static String alphabetic(int number) {
		StringBuilder out = new StringBuilder();
		for (int n = number; n > 0; n = (n - 1) / 26) {
			out.insert(0, (char) ('A' + (n - 1) % 26));
		}
		return out.toString();
	}

	/** The style of the headings inside one of that style: 第１部 › 第１章 › １． › （１） › ① › none; Ａ › １．. */
	public static NumberStyle inside(NumberStyle style) {
		return switch (style) {
		case PART -> NumberStyle.CHAPTER;
		case CHAPTER, LETTER -> NumberStyle.SECTION;
		case SECTION -> NumberStyle.PAREN;
		case PAREN -> NumberStyle.CIRCLED;
		case CIRCLED, NONE -> NumberStyle.NONE;
		};
	}

	/** ① to ㊿, then the number in brackets. */
	public static String circled(int number) {
		if (number >= 1 && number <= 20) {
			return String.valueOf((char) ('①' + number - 1));
		}
		if (number >= 21 && number <= 35) {
			return String.valueOf((char) ('㉑' + number - 21));
		}
		if (number >= 36 && number <= 50) {
			return String.valueOf((char) ('㊱' + number - 36));
		}
		return "(" + number + ")";
	}

	/** The number in full-width digits. */
	public static String fullWidth(int number) {
		return fullWidth(Integer.toString(number));
	}

	/** The text with its ASCII letters, digits and signs in full width. */
	public static String fullWidth(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			out.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
		}
		return out.toString();
	}
}
