// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/**
 * What the name and the goal of an indicator say about which way is better, where nobody has stated it: 火災件数を減少させる, 苦情件数,
 * 180万トン以下 ask for less; 県内平均と同水準とする asks for neither.
 *
 * @since 0.1
 */
public final class DirectionWords {
	private static final Pattern MORE = Pattern.compile("増加|増や|向上|拡大|引き?上げ|以上|上回");
	private static final Pattern LESS = Pattern.compile("減少|低減|軽減|削減|縮減|短縮|抑制|抑え|減ら|引き?下げ|下回|最も少な|最少");
	/** What is held down is no increase: 拡大を抑制する. */
	private static final Pattern HELD_DOWN = Pattern.compile("(?:増加|増大|拡大|上昇)(?:を|の)(?:抑制|抑え|防止|防ぐ)");
	/** What is kept from becoming less is to be more: 減少を抑制する. */
	private static final Pattern KEPT_UP = Pattern.compile("(?:減少|低下)率?(?:を|の|に)(?:抑制|抑え|防止|防ぐ|歯止め)");
	/** The noun that a goal has before its verb. */
	private static final Pattern OBJECT = Pattern.compile("[^をがは、。]{2,}?(?=を|が|は|について|の$)");
	private static final Pattern WITHIN = Pattern.compile("以下|以内|未満");
	/** A goal of at most so much; what is done within so long (1か月以内に処理した割合) is not so little. */
	private static final Pattern LIMIT = Pattern
			.compile("\\d[^、。\\d]{0,12}?(?:(?:以下|未満)(?!の|切|四捨|は|[^、。]{0,12}割合)|以内(?:と(?:する|なる)|に(?:抑|とど|収|する)))|(?:ゼロ|[^\\d]0件)(?:を|に|と)");
	private static final Pattern LIMIT_ITSELF = Pattern.compile("\\d[^、。\\d]{0,12}?(?:以下|以内|未満)[)」]?$");
	private static final Pattern BAD = Pattern.compile("(?:不具合|事故|苦情|クレーム|障害|故障|死亡|死傷|死者|負傷|物損|違反|被害|遅延|誤り|過誤|ミス|不正|漏えい|漏洩|滞納"
			+ "|待機児童|失業|離職|罹患|自殺|自死|停止|犯罪|刑法犯|欠陥|虐待|火災|中断|トラブル|インシデント|混雑|不合格|不祥事|強盗|窃盗|強制性交|わいせつ|詐欺)[等の]{0,2}"
			+ "(?:の?発生|の?認知)?(?:件数|率|者数|者|人数|人口|時間|回数|数|額|量)$|認知件数$|誤差$");
	/** To do something about what is bad is good: 苦情処理件数, 是正させた違反の件数. */
	private static final Pattern DONE = Pattern
			.compile("是正|検挙|摘発|対応|処理|解決|調査|防止|予防|削減|減少|低減|軽減|解消|抑止|相談|支援|指導|把握|発見|検出|検知|復旧|回避|改善|受理|訓練|認定|補償|救済|分析|研究");
	private static final Pattern NEITHER = Pattern.compile("(?:同水準|同程度|同等|並み)(?:と|に|を|の水準)(?!.*(?:以上|上回))|±");
	private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]|\\s*[※*＊].*$", Pattern.DOTALL);
	private static final int SHARED = 3;
	private static final int REACH = 24;

	private DirectionWords() {
	}

	/**
	 * Whether words ask for less while the indicator's direction is not stated, for neither more nor less, or leave it open, such as the
	 * number of faults beside a goal that improves something.
	 */
	public static boolean contradictHigher(Indicator indicator) {
		return !indicator.eIsSet(Literals.INDICATOR__DIRECTION)
				&& (isLess(indicator.getName(), indicator.getGoal()) || isNeither(indicator.getGoal())
						|| isOpen(indicator.getName(), indicator.getGoal()));
	}

	/** Whether less is better by what a name and a goal say; each may be null. */
	public static boolean isLess(String name, String goal) {
		String measure = half(name);
		String aim = KEPT_UP.matcher(HELD_DOWN.matcher(half(goal)).replaceAll("抑制")).replaceAll("向上");
		// what the goal calls by the name says nothing itself: 60時間以上の就業者の割合を減少させる
		boolean more = MORE.matcher(measure.isEmpty() ? aim : aim.replace(measure, "")).find() || LESS.matcher(measure).find();
		boolean limit = LIMIT.matcher(aim).find() && !WITHIN.matcher(measure).find();
		return LIMIT_ITSELF.matcher(measure).find() || !more && (isBad(measure) || limit || asksForLess(aim, measure));
	}

	/** Whether a goal asks that it be as much as something else. */
	public static boolean isNeither(String goal) {
		return goal != null && NEITHER.matcher(half(goal)).find();
	}

	/** Whether what is counted is bad while the goal, which does not name it, is that something be more. */
	private static boolean isOpen(String name, String goal) {
		String measure = half(name);
		return isBad(measure) && !half(goal).contains(measure);
	}

	/** Whether what is counted is bad. */
	private static boolean isBad(String measure) {
		return BAD.matcher(BRACKETED.matcher(measure).replaceAll("").strip()).find() && !DONE.matcher(measure).find();
	}

	/** Whether a goal lessens what is measured, and not something else that follows from it: CO2を削減する beside 導入台数. */
	private static boolean asksForLess(String goal, String measure) {
		Matcher less = LESS.matcher(goal);
		while (less.find()) {
			Matcher object = OBJECT.matcher(goal.substring(Math.max(0, less.start() - REACH), less.start()));
			while (object.find()) {
				String noun = BRACKETED.matcher(object.group()).replaceAll("");
				if (noun.length() >= SHARED && measure.contains(noun.substring(noun.length() - SHARED))) {
					return true;
				}
			}
		}
		return false;
	}

	private static String half(String text) {
		return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\d),(?=\\d{3})", "");
	}
}
