// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.regex.Pattern;

import org.hyoka.core.text.Names;

/** How near two names are for a secretary: near enough to be the same thing by a slip. */
final class Nearness {
	private static final int LONG = 8;
	private static final String LOOKALIKES = "享亨 斎斉齋齊 辺邊邉 高髙 崎﨑嵜 浜濱 沢澤 広廣 裕祐 太大 己巳已 末未 国國 島嶋 恵惠 真眞 桜櫻 渕淵 徳德 秀季 隆陸 博愽 紀記 基甚 輝耀 淳敦 弘広 健建 彦産 ";

	private static final Pattern NO_DIGIT = Pattern.compile("[^0-9一二三四五六七八九十ⅠⅡⅢⅣⅤA-Z]|(?<=[A-Z])[A-Z]+");

	private Nearness() {
	}

	/**
	 * Whether two long names differ by one letter, or by one or two that one of them leaves out; digits must agree, since
	 * 第1課 and 第2課 are two things.
	 */
	static boolean near(String a, String b) {
		String x = NearKeys.plain(a);
		String y = NearKeys.plain(b);
		int longer = Math.abs(x.length() - y.length());
		if (Math.min(x.length(), y.length()) < LONG || longer > 2) {
			return false;
		}
		int distance = Names.distance(x, y, 2);
		return (distance == 1 || distance == 2 && longer == 2) && digits(x).equals(digits(y));
	}

	/** Whether two names of persons differ by one letter only, which looks like the other. */
	static boolean lookAlike(String a, String b) {
		String x = NearKeys.plain(a);
		String y = NearKeys.plain(b);
		if (x.length() != y.length() || x.length() < 3) {
			return false;
		}
		int differing = 0;
		for (int i = 0; i < x.length(); i++) {
			if (x.charAt(i) != y.charAt(i)) {
				differing++;
				if (differing > 1 || !areLookalikes(x.charAt(i), y.charAt(i))) {
					return false;
				}
			}
		}
		return differing == 1;
	}

	private static boolean areLookalikes(char a, char b) {
		for (String group : LOOKALIKES.split(" ")) {
			if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static String digits(String name) {
		return NO_DIGIT.matcher(name).replaceAll("");
	}
}
