// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayDeque;
import java.util.Deque;
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

	Brackets() {
		super("hyoka.prose.bracket", Severity.ERROR);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		String read = Unlinked.of(text);
		Deque<Integer> open = new ArrayDeque<>();
		int[] opened = new int[KIND.length()];
		for (int i = 0; i < read.length(); i++) {
			char c = read.charAt(i);
			if (OPEN.indexOf(c) >= 0) {
				open.push(i);
				opened[kindOfOpen(c)]++;
			} else if (CLOSE.indexOf(c) >= 0) {
				close(element, feature, read, i, open, opened, report);
			}
		}
		open.descendingIterator().forEachRemaining(at -> unbalanced("open", element, feature, text, at, report));
	}

	private static void close(Element element, EAttribute feature, String text, int at, Deque<Integer> open, int[] opened,
			ProblemReporter report) {
		int kind = kind(CLOSE.indexOf(text.charAt(at)));
		if (opened[kind] == 0) {
			if (KIND.charAt(CLOSE.indexOf(text.charAt(at))) != PARENTHESIS || !LIST_NUMBER.matcher(text.substring(Math.max(0, at - 3), at)).find()) {
				unbalanced("close", element, feature, text, at, report);
			}
			return;
		}
		while (kindOfOpen(text.charAt(open.peek())) != kind) {
			opened[kindOfOpen(text.charAt(open.peek()))]--;
			unbalanced("open", element, feature, text, open.pop(), report);
		}
		opened[kind]--;
		open.pop();
	}

	private static int kindOfOpen(char c) {
		return kind(OPEN.indexOf(c));
	}

	/** Which kind the bracket at a place of the lists is, counted from 0. */
	private static int kind(int at) {
		return KIND.charAt(at) - KIND.charAt(0);
	}

	private static void unbalanced(String variant, Element element, EAttribute feature, String text, int at, ProblemReporter report) {
		report.at(element, feature, at, at + 1).sayAs(variant, Naming.where(element), kind(text.charAt(at)), around(text, at, at + 1));
	}

	/** What a bracket is called; a lone bracket between quotation marks cannot be read. */
	private static Phrase kind(char bracket) {
		int at = CLOSE.indexOf(bracket);
		char kind = KIND.charAt(at >= 0 ? at : OPEN.indexOf(bracket));
		return ProseRules.BOOK.phrase("hyoka.prose.bracket.kind." + kind);
	}
}
