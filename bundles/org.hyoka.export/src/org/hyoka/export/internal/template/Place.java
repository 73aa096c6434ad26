// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.text.Punctuation;
import org.hyoka.export.ExportMessages;

/**
 * Where in a file a field stands.
 *
 * @param part    {@code body}, {@code header}, {@code footer}, {@code footnotes} or {@code endnotes}
 * @param box     whether it stands in a text box
 * @param page    as the program that saved the file laid it out, from 1; 0 where that did not say
 * @param heading the heading above it; empty for none
 * @param level   the level of that heading, from 1; 0 for none
 * @param table   the number of the table in the part, from 1; 0 for none
 * @param row     its row, from 1
 * @param cell    its cell in the row, from 1
 * @param width   of the text there, in twentieths of a point
 * @param around  the words of its paragraph
 */
record Place(String part, boolean box, int page, String heading, int level, int table, int row, int cell, int width, String around) {
	private static final int WORDS = 40;

	/** Whether whole tables and chapters may stand here. */
	boolean hasRoom() {
		return part.equals("body");
	}

	/** The place in words. */
	String in(Locale locale) {
		List<String> words = new ArrayList<>();
		if (!part.equals("body")) {
			words.add(ExportMessages.text(locale, "fill.part." + part));
		}
		if (page > 0 && part.equals("body")) {
			words.add(ExportMessages.text(locale, "fill.page", String.valueOf(page)));
		}
		if (!heading.isEmpty()) {
			words.add(ExportMessages.text(locale, "fill.heading", heading));
		}
		if (table > 0) {
			words.add(ExportMessages.text(locale, "fill.table", String.valueOf(table), String.valueOf(row), String.valueOf(cell)));
		}
		if (box) {
			words.add(ExportMessages.text(locale, "fill.box"));
		}
		if (words.isEmpty()) {
			words.add(ExportMessages.text(locale, "fill.part.body"));
		}
		return Punctuation.list(words, locale);
	}

	/** Some words around a field, as long as a line of a list has room for. */
	String words(String field) {
		int at = Math.max(0, around.indexOf(field));
		int from = Math.max(0, at - WORDS / 2);
		int to = Math.min(around.length(), at + field.length() + WORDS / 2);
		return (from > 0 ? "…" : "") + around.substring(from, to).strip() + (to < around.length() ? "…" : "");
	}
}
