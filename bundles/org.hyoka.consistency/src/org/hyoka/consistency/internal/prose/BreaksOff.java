// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Response;

/**
 * Prose that breaks off: it ends in a particle or comma, or without a full stop where its other sentences have one. A last line that is no
 * sentence (補助率：１／２, an item, a source) needs none.
 */
final class BreaksOff extends Rule<Element> {
	private static final Pattern BROKEN = Pattern.compile("(?:[をにがは、，]|(?<!も)の|で|(?<!こ)と|から|まで|より|へ|や|および|及び|また|または|ながら)$");
	/** How a sentence of Japanese ends, or how it does with a noun for its verb. */
	private static final Pattern SENTENCE = Pattern.compile("(?:[るたすくうむぶつぬぐだい「『（(]|ない|です|ます|である|もの|こと|ため|とき)$");
	private static final Pattern LABEL = Pattern.compile("[：:／/＝=]|^\\s*[【［\\[〔{※]|[0-9０-９]$");
	private static final Pattern ENDS = Pattern.compile("[。．.！!？?」』）)】\\]〕》”\"…※＊:：;；|｜*_`>＞等]$");
	private static final Pattern LIST = Pattern.compile("^\\s*(?:[-*＊+・●○◯⚫•◎※→⇒|#>]|[0-9０-９]{1,3}[.．)）、]|[①-⑳]|[（(][0-9０-９a-zA-Zⅰ-ⅹ]{1,3}[）)])");
	/** What is explained in brackets is no sentence of the text. */
	private static final String OPENING = "（(「『";
	private static final String CLOSING = "）)」』";
	private static final int SHORT = 12;

	BreaksOff() {
		super("hyoka.prose.breaks-off", Severity.WARNING, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		if (TextFeatures.isPrivate(element)) {
			return;
		}
		for (EAttribute feature : TextFeatures.prose(element.eClass())) {
			String text = (String) element.eGet(feature);
			if (!Texts.isBlank(text)) {
				check(element, feature, text.stripTrailing(), report);
			}
		}
	}

	private static void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		String last = text.substring(text.lastIndexOf('\n') + 1).replaceAll("\\p{Cf}+$", "").strip();
		if (last.isEmpty() || ENDS.matcher(last.substring(last.length() - 1)).find() || endsWithAddress(last) || LIST.matcher(last).find()) {
			return;
		}
		boolean sentences = withoutBrackets(text).contains("。");
		boolean broken = BROKEN.matcher(last.substring(Math.max(last.length() - SHORT, 0))).find() && (sentences || text.length() > SHORT);
		boolean remark = element instanceof Opinion || element instanceof Recommendation || element instanceof Response;
		if (broken || sentences && isSentence(last) || remark && isJapanese(text)) {
			int start = Math.max(text.length() - SHORT, 0);
			report.at(element, feature, start, text.length()).severity(broken ? Severity.WARNING : Severity.INFO)
					.sayAs(broken ? "" : "stop", Naming.where(element), Naming.inSentence(feature), text.substring(start));
		}
	}

	/** Whether a line ends as a sentence does, or goes on after one on the same line. */
	private static boolean isSentence(String line) {
		String end = line.substring(withoutBrackets(line).contains("。") ? line.lastIndexOf('。') + 1 : 0);
		return SENTENCE.matcher(line).find() || end.length() < line.length() && end.length() > SHORT && !LABEL.matcher(end).find();
	}

	/** A text without what stands in brackets, in one pass however deep they are; those that are not closed or opened stay. */
	private static String withoutBrackets(String text) {
		StringBuilder left = new StringBuilder(text.length());
		Deque<Integer> opened = new ArrayDeque<>();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (CLOSING.indexOf(c) >= 0 && !opened.isEmpty()) {
				left.setLength(opened.pop());
				continue;
			}
			if (OPENING.indexOf(c) >= 0) {
				opened.push(left.length());
			}
			left.append(c);
		}
		return left.toString();
	}

	/** Whether a line ends with the address of a page. */
	private static boolean endsWithAddress(String line) {
		int begin = line.length();
		while (begin > 0 && !Character.isWhitespace(line.charAt(begin - 1))) {
			begin--;
		}
		String last = line.substring(begin);
		return last.contains("http://") || last.contains("https://");
	}

	private static boolean isJapanese(String text) {
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
	}
}
