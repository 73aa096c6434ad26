// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.derivation.Expression;

/**
 * A formula as a report prints it: the marks of the table's rows instead of symbols, signs of arithmetic, and a factor that
 * stands many times as a power: {@code market*(1+rate)*(1+rate)} becomes ① × (1 + ②)^2.
 */
public final class FormulaText {
	private static final Pattern SYMBOL = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
	private static final int CIRCLED = 20;

	/** A factor or summand with the sign before it. */
	private record Term(char sign, String text, int times) {
		private static final Map<Character, String> SIGNS = Map.of('*', " × ", '×', " × ", '/', " ÷ ", '÷', " ÷ ", '+', " + ", '-', " - ");

		boolean repeats(char nextSign, String next) {
			return text.equals(next) && (nextSign == '*' || nextSign == '×') && sign != '/' && sign != '÷';
		}

		String print(boolean first) {
			String before = first ? sign == 0 ? "" : String.valueOf(sign) : SIGNS.get(sign);
			return before + text + (times > 1 ? "^" + times : "");
		}
	}

	private FormulaText() {
	}

	/** How the assumption at that place, from 1, is marked: ① or (21). */
	public static String mark(int place) {
		return place <= CIRCLED ? String.valueOf((char) ('①' + place - 1)) : "(" + place + ")";
	}

	/**
	 * The formula with marks for its symbols.
	 *
	 * @param expression as it is entered
	 * @param marks      by symbol, as {@link Expression#symbol} writes it; a symbol without one stays
	 */
	public static String of(String expression, Map<String, String> marks) {
		Matcher symbols = SYMBOL.matcher(Expression.symbol(expression));
		return terms(symbols.replaceAll(found -> Matcher.quoteReplacement(marks.getOrDefault(found.group(), found.group()))));
	}

	private static String terms(String text) {
		List<Term> terms = new ArrayList<>();
		StringBuilder term = new StringBuilder();
		char sign = 0;
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (depth == 0 && Term.SIGNS.containsKey(c) && (!term.isEmpty() || terms.isEmpty() && sign == 0)) {
				add(terms, sign, term);
				sign = c;
				continue;
			}
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			if (depth > 0 || !Character.isWhitespace(c)) {
				term.append(c);
			}
		}
		add(terms, sign, term);
		StringBuilder out = new StringBuilder();
		for (Term each : terms) {
			out.append(each.print(out.isEmpty()));
		}
		return out.toString();
	}

	private static void add(List<Term> terms, char sign, StringBuilder term) {
		if (term.isEmpty()) {
			return;
		}
		String text = bracketed(term.toString()) ? '(' + terms(term.substring(1, term.length() - 1)) + ')' : term.toString();
		term.setLength(0);
		if (!terms.isEmpty() && terms.getLast().repeats(sign, text)) {
			Term last = terms.removeLast();
			terms.add(new Term(last.sign, text, last.times + 1));
		} else {
			terms.add(new Term(sign, text, 1));
		}
	}

	/** Whether the brackets at both ends belong together; marks such as (21) are brackets, too, and no harm is done to them. */
	private static boolean bracketed(String text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
			if (depth == 0 && i < text.length() - 1) {
				return false;
			}
		}
		return text.startsWith("(") && text.endsWith(")");
	}
}
