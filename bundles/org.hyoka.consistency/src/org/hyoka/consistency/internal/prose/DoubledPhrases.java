// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Payee;

/**
 * The same words twice in a row: 多くの多くの, the the, 評評価価. Names of organizations are what they are, letters that are read one by one
 * (エヌ・ティ・ティ) are no words, and in a list 年金、遺族年金、遺族厚生年金 nothing stands twice: only whole items count there. Nor does it where
 * the second begins another noun of a name (重要文化財文化財保存事業), or where a sound is one (ミャクミャク).
 */
final class DoubledPhrases extends TextRule {
	private static final Pattern PATTERN = Pattern.compile("([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々・、A-Za-z]{3,40}?)\\1"
			+ "|(?<![A-Za-z\\-])([A-Za-z]{2,})\\s+\\2(?![A-Za-z\\-])");
	private static final String PARTICLES = "をがにはので";
	private static final Finder PARTICLE = Finder.of("(?<=[\\p{IsHan}ァ-ヶー])([をがにはので])\\1(?=[\\p{IsHan}ァ-ヶーA-Za-z0-9])|をを", PARTICLES, PARTICLES);
	private static final String SEPARATORS = "、・，,";
	private static final String LETTER = "(?:エー|エイ|ビー|シー|ディー?|イー|エフ|ジー|エイチ|アイ|ジェ[ーイ]|ケ[ーイ]|エル|エム|エヌ|オー|ピー|キュー|アール|エス|ティー?|ユー|ブイ"
			+ "|ヴィー?|ダブリュー?|エックス|ワイ|ゼット)";
	/** エヌ・ティ・ティ・: letters as they are read, with dots between them. */
	private static final Pattern SPELLED = Pattern.compile("・?" + LETTER + "(?:・" + LETTER + ")*・?");
	private static final Pattern SOUND = Pattern.compile("[ァ-ヶ]+");
	private static final String KANA_OR_DOT = Finder.range('ァ', 'ヶ') + "ー・";
	private static final Pattern NOUN = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー々]+");
	private static final Pattern BEATS = Pattern.compile("(?:[ァ-ヶ&&[^ァィゥェォャュョ]][ァィゥェォャュョ]?){2}");
	private static final int SHORT = 4;
	private static final int SHORTEST = 3;
	private static final int LONGEST = 40;
	private static final String NUMERALS = "一二三四五六七八九十百千万億々";
	private static final Set<String> WORDS = Set.of("ひとつ", "ひとり", "ふたり");
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	DoubledPhrases() {
		super("hyoka.prose.doubled", Severity.ERROR);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		if (element instanceof Organization || element instanceof Alias || element instanceof Payee) {
			return;
		}
		lettersTwice(element, feature, text, report);
		Finder.Search particle = PARTICLE.in(text);
		boolean hasTwo = hasTwoAlike(text);
		while (hasTwo && particle.find()) {
			report(element, feature, text, particle.start(), particle.end(), 1, report);
		}
		if (!repeats(text)) {
			return;
		}
		Matcher matcher = PATTERN.matcher(text);
		while (matcher.find()) {
			String phrase = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
			boolean latin = matcher.group(1) != null && !JAPANESE.matcher(phrase).find();
			if (!WORDS.contains(phrase) && !latin && phrase.chars().distinct().count() > 1) {
				int slack = matcher.group(1) == null ? 0 : slack(text, matcher.end(), phrase);
				if (matcher.group(1) == null || isTwice(text, matcher.start(), phrase.length(), feature == Literals.NAMED_ELEMENT__NAME)) {
					report(element, feature, text, matcher.start() + slack, matcher.end() + slack, phrase.length(), report);
				}
			}
		}
	}

	/** Each letter of a word of two kanji twice, as a key that bounces writes it; within longer names words meet so (大学学生生活). */
	private static void lettersTwice(Element element, EAttribute feature, String text, ProblemReporter report) {
		for (int i = 0; i + 3 < text.length(); i++) {
			char first = text.charAt(i);
			char second = text.charAt(i + 2);
			if (first == text.charAt(i + 1) && second == text.charAt(i + 3) && first != second && isHan(text, i) && isHan(text, i + 2)
					&& NUMERALS.indexOf(first) < 0 && (i == 0 || !isHan(text, i - 1) || !isHan(text, i + 4))) {
				String word = "" + first + second;
				ProblemReporter.Line line = report.at(element, feature, i, i + 4);
				if (!feature.isMany()) {
					int start = i;
					line.fix("hyoka.prose.doubled.fix",
							Fixes.set(element, feature, () -> text.substring(0, start) + word + text.substring(start + 4)));
				}
				line.sayAs("letters", Naming.where(element), text.substring(i, i + 4), word);
			}
		}
	}

	/**
	 * Whether a repetition says something twice: not where it is of letters that are read one by one, and not where it begins or ends within
	 * an item of a list.
	 */
	private static boolean isTwice(String text, int start, int length, boolean name) {
		int from = start;
		while (from > 0 && text.charAt(from - 1) == text.charAt(from - 1 + length)) {
			from--;
		}
		int to = start + 2 * length;
		while (to < text.length() && text.charAt(to) == text.charAt(to - length)) {
			to++;
		}
		String run = text.substring(from, to);
		boolean compound = length <= SHORT && isHan(text, to) && (run.indexOf('の') >= 0 && isHan(text, to - 1) // の地域の地域内
				|| SOUND.matcher(run).matches()); // イタイイタイ病
		boolean noun = NOUN.matcher(run).matches() && (name && isNoun(text, to) || isSound(text, from, to, length));
		if (compound || noun || SPELLED.matcher(run).matches() || isSpelled(text, from, to)) {
			return false;
		}
		boolean list = false;
		for (int i = from; i < to; i++) {
			if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
				list = true;
				if (i - length + 1 >= from && i + length <= to && isItemEnd(text, i - length) && isItemEnd(text, i + length)) {
					return true;
				}
			}
		}
		return !list;
	}

	/** Whether a run lies within letters that are read one by one. */
	private static boolean isSpelled(String text, int from, int to) {
		int start = from;
		while (start > 0 && KANA_OR_DOT.indexOf(text.charAt(start - 1)) >= 0) {
			start--;
		}
		int end = to;
		while (end < text.length() && KANA_OR_DOT.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return SPELLED.matcher(text.substring(start, end)).matches();
	}

	/** Whether a noun goes on at a place. */
	private static boolean isNoun(String text, int at) {
		return at >= 0 && at < text.length() && NOUN.matcher(text.substring(at, at + 1)).matches();
	}

	/** Whether a run is a word of its own that says a sound of two beats twice. */
	private static boolean isSound(String text, int from, int to, int length) {
		return to - from == 2 * length && !isNoun(text, from - 1) && BEATS.matcher(text.substring(from, from + length)).matches();
	}

	private static boolean isHan(String text, int at) {
		return at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
	}

	/** Whether an item of a list ends or begins at a place: outside of the text, at a separator, or at anything that is no letter. */
	private static boolean isItemEnd(String text, int at) {
		return at < 0 || at >= text.length() || SEPARATORS.indexOf(text.charAt(at)) >= 0 || !Character.isLetterOrDigit(text.charAt(at));
	}

	/** Whether letters come again at one distance for as long as that distance; much faster than the pattern, which then decides. */
	private static boolean repeats(String text) {
		for (int distance = SHORTEST; distance <= Math.min(LONGEST, text.length() - 1); distance++) {
			int run = 0;
			for (int i = 0; i + distance < text.length(); i++) {
				char c = text.charAt(i);
				run = c == text.charAt(i + distance) ? run + 1 : 0;
				if (run >= distance || run > 1 && run >= distance - 1 && c < 128) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether one of the particles stands beside itself. */
	private static boolean hasTwoAlike(String text) {
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == text.charAt(i - 1) && PARTICLES.indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** How far the repetition goes on: の多くの多くの is 多くの twice, not の多く twice. */
	private static int slack(String text, int end, String phrase) {
		int slack = 0;
		while (slack < phrase.length() && end + slack < text.length() && text.charAt(end + slack) == phrase.charAt(slack)) {
			slack++;
		}
		return slack == phrase.length() ? 0 : slack;
	}

	private static void report(Element element, EAttribute feature, String text, int start, int end, int length, ProblemReporter report) {
		ProblemReporter.Line line = report.at(element, feature, start, end);
		if (!feature.isMany()) {
			line.fix("hyoka.prose.doubled.fix", Fixes.set(element, feature, () -> text.substring(0, start + length) + text.substring(end)));
		}
		line.say(Naming.where(element), text.substring(start, start + length));
	}
}
