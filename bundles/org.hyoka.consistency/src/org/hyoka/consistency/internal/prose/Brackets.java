// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Element;

/** A bracket that is opened and never closed, or closed and never opened. */
final class Brackets extends TextRule {
	private static final String OPEN = "「『（([［【〔〈《“{｛";
	private static final String CLOSE = "」』）)]］】〕〉》”}｝";
	private static final String KIND = "abccddefghijj";
	private static final char PARENTHESIS = 'c';
	private static final Pattern LIST_NUMBER = Pattern.compile("(?:^|[\\s、。，,;；・>*\\-])[0-9０-９A-Za-zＡ-Ｚａ-ｚⅰ-ⅹア-ン]{1,2}$");
	private static final Pattern CODE = Pattern.compile("`[^`]*`");
	private static final Pattern LINK = Pattern.compile("(!?\\[)([^\\[\\]]*)(\\]\\((?:[^()\\s]|\\([^()\\s]*\\))*\\))");

	Brackets() {
		super("hyoka.prose.bracket", Severity.ERROR);
	}

	@Override
	void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		String code = CODE.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
		String read = LINK.matcher(code).replaceAll(m -> " ".repeat(m.group(1).length()) + Matcher.quoteReplacement(m.group(2))
				+ " ".repeat(m.group(3).length()));
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < read.length(); i++) {
			char c = read.charAt(i);
			if (OPEN.indexOf(c) >= 0) {
				open.push(i);
			} else if (CLOSE.indexOf(c) >= 0) {
				close(element, feature, read, i, open, report);
			}
		}
		open.descendingIterator().forEachRemaining(at -> unbalanced("open", element, feature, text, at, report));
	}

	private static void close(Element element, EAttribute feature, String text, int at, Deque<Integer> open, ProblemReporter report) {
		char kind = KIND.charAt(CLOSE.indexOf(text.charAt(at)));
		boolean opened = open.stream().anyMatch(o -> kindOfOpen(text.charAt(o)) == kind);
		if (!opened) {
			if (kind != PARENTHESIS || !LIST_NUMBER.matcher(text.substring(Math.max(0, at - 3), at)).find()) {
				unbalanced("close", element, feature, text, at, report);
			}
			return;
		}
		while (kindOfOpen(text.charAt(open.peek())) != kind) {
			unbalanced("open", element, feature, text, open.pop(), report);
		}
		open.pop();
	}

	private static char kindOfOpen(char c) {
		return KIND.charAt(OPEN.indexOf(c));
	}

	private static void unbalanced(String variant, Element element, EAttribute feature, String text, int at, ProblemReporter report) {
		report.at(element, feature, at, at + 1).sayAs(variant, Naming.where(element), kind(text.charAt(at)), around(text, at, at + 1));
	}

	/** What a bracket is called; a lone bracket between quotation marks cannot be read. */
	private static Phrase kind(char bracket) {
		int at = CLOSE.indexOf(bracket);
		char kind = at >= 0 ? KIND.charAt(at) : kindOfOpen(bracket);
		return ProseRules.BOOK.phrase("hyoka.prose.bracket.kind." + kind);
	}
}
