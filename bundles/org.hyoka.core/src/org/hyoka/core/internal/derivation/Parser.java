// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.derivation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.derivation.Expression;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.internal.derivation.Node.Failure;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.PhraseBook;

/** Reads a formula by recursive descent, with a bound on its length and depth. */
public final class Parser {
	/** The phrases of the package {@code org.hyoka.core.derivation}. */
	public static final PhraseBook BOOK = PhraseBook.of(Expression.class);
	private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+)(?:\\.\\d+)?");
	private final String text;
	private int at;
	private int depth;

	/** @param text the formula, or null */
	public Parser(String text) {
		if (text == null || text.isBlank()) {
			throw new Failure(BOOK.phrase("empty"));
		}
		if (text.length() > Expression.MAX_LENGTH) {
			throw new Failure(BOOK.phrase("tooLong", Expression.MAX_LENGTH));
		}
		this.text = Numbers.toHalfWidth(text).replace('×', '*').replace('÷', '/').replace('−', '-').replace('–', '-');
		if (this.text.length() > 2 * Expression.MAX_LENGTH) {
			throw new Failure(BOOK.phrase("tooLong", Expression.MAX_LENGTH));
		}
	}

	/** The formula's root. */
	public Node parse() {
		Node node = sum();
		blanks();
		if (at < text.length()) {
			throw text.charAt(at) == ')' ? failure("unopened") : unexpected();
		}
		return node;
	}

	private Node sum() {
		Node node = product();
		for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
			at++;
			node = new Node.Operation(sign, node, product());
		}
		return node;
	}

	private Node product() {
		Node node = signed();
		for (char sign = next(); sign == '*' || sign == '/'; sign = next()) {
			at++;
			node = new Node.Operation(sign, node, signed());
		}
		return node;
	}

	private Node signed() {
		char sign = next();
		if (sign != '+' && sign != '-') {
			return part();
		}
		at++;
		deeper();
		Node node = signed();
		depth--;
		return sign == '-' ? new Node.Minus(node) : node;
	}

	private Node part() {
		char c = next();
		if (c == '(') {
			int opened = at++;
			deeper();
			Node node = sum();
			if (next() != ')') {
				if (at < text.length()) {
					throw unexpected();
				}
				at = opened;
				throw failure("unclosed");
			}
			at++;
			depth--;
			return node;
		}
		if (c >= '0' && c <= '9') {
			return number();
		}
		int code = at < text.length() ? text.codePointAt(at) : 0;
		if (Character.isLetter(code) || c == '_') {
			return symbol();
		}
		throw at < text.length() ? unexpected() : failure("breaksOff");
	}

	private void deeper() {
		if (++depth > Expression.MAX_DEPTH) {
			throw new Failure(BOOK.phrase("tooDeep", Expression.MAX_DEPTH));
		}
	}

	private Node number() {
		Matcher m = NUMBER.matcher(text).region(at, text.length());
		if (!m.lookingAt()) {
			throw unexpected();
		}
		String digits = m.group().replace(",", "");
		if (digits.length() > Numbers.MAX_DIGITS + 1) {
			throw failure("digits", Numbers.MAX_DIGITS);
		}
		at = m.end();
		Fraction value = Fraction.of(new BigDecimal(digits));
		if (next() != '%') {
			return new Node.Value(value, m.group());
		}
		at++;
		return new Node.Value(value.dividedBy(Fraction.of(100, 1)), m.group() + "%");
	}

	private Node symbol() {
		int start = at;
		while (at < text.length()) {
			int code = text.codePointAt(at);
			if (!Character.isLetterOrDigit(code) && code != '_' && Character.getType(code) != Character.NON_SPACING_MARK) {
				break;
			}
			at += Character.charCount(code);
		}
		return new Node.Symbol(text.substring(start, at));
	}

	/** The next character that is no blank, or 0 at the end; it stays unread. */
	private char next() {
		blanks();
		return at < text.length() ? text.charAt(at) : 0;
	}

	private void blanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private Failure unexpected() {
		return failure("unexpected", Character.toString(text.codePointAt(at)));
	}

	private Failure failure(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = at + 1;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new Failure(BOOK.phrase(key, all));
	}
}
