// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Element;

/** A bracket that is opened and never closed, or closed and never opened. */
final class Brackets extends TextRule {
	private static final String OPEN = "「『（([［【〔〈《“{｛｢";
	private static final String CLOSE = "」』）)]］】〕〉》”}｝｣";
	private static final String KIND = "abccddefghijja";
	private static final char QUOTE = '”';
	private static final char PARENTHESIS = 'c';
	/** What stands before the bracket of a mark: １）, a）, ※２）, 注）, 及びⅲ）. */
	private static final Pattern MARK = Pattern
			.compile(
					"(?:^|[\\s\\p{Z}、。，,.;；:：・/／>*\\-「『])(?:(?:注|※|＊|\\*)?[0-9０-９A-Za-zＡ-Ｚａ-ｚア-ン]{1,2}|注|※|＊)$|[Ⅰ-ⅻ①-⑳]{1,2}$|(?:注|※|＊)[0-9０-９]{1,2}$");
	private static final int LONGEST_MARK = 4;

	Brackets() {
		super("hyoka.prose.bracket", Severity.ERROR);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		String read = Unlinked.of(text);
		List<Slip> slips = slips(read, false);
		if (!slips.isEmpty()) { // the bracket of a mark within others: （１）Ａ ２）Ｂ） or （以下、１）Ａ、２）Ｂ）
			List<Slip> other = slips(read, true);
			slips = other.size() < slips.size() ? other : slips;
		}
		slips.forEach(slip -> unbalanced(slip.variant(), element, feature, text, slip.at(), report));
	}

	/** A bracket that is opened and never closed, or closed and never opened. */
	private record Slip(String variant, int at) {
	}

	/**
	 * All that do not belong together.
	 *
	 * @param marks whether a bracket behind a mark closes nothing even where one is open
	 */
	private static List<Slip> slips(String read, boolean marks) {
		List<Slip> slips = new ArrayList<>();
		Deque<Integer> open = new ArrayDeque<>();
		int[] opened = new int[KIND.length()];
		boolean straight = read.indexOf('“') < 0 && read.chars().filter(c -> c == QUOTE).count() % 2 == 0;
		for (int i = 0; i < read.length(); i++) {
			char c = read.charAt(i);
			if (OPEN.indexOf(c) >= 0) {
				open.push(i);
				opened[kindOfOpen(c)]++;
			} else if (CLOSE.indexOf(c) >= 0 && !(c == QUOTE && straight) && !(marks && isParenthesis(c) && isMark(read, i))) {
				close(read, i, open, opened, slips);
			}
		}
		open.descendingIterator().forEachRemaining(at -> slips.add(new Slip("open", at)));
		return slips;
	}

	private static boolean isParenthesis(char c) {
		return KIND.charAt(CLOSE.indexOf(c)) == PARENTHESIS;
	}

	private static boolean isMark(String text, int at) {
		return MARK.matcher(text.substring(Math.max(0, at - LONGEST_MARK), at)).find();
	}

	private static void close(String text, int at, Deque<Integer> open, int[] opened, List<Slip> slips) {
		int kind = kind(CLOSE.indexOf(text.charAt(at)));
		if (opened[kind] == 0) {
			if (!isParenthesis(text.charAt(at)) || !isMark(text, at)) {
				slips.add(new Slip("close", at));
			}
			return;
		}
		while (kindOfOpen(text.charAt(open.peek())) != kind) {
			opened[kindOfOpen(text.charAt(open.peek()))]--;
			slips.add(new Slip("open", open.pop()));
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
