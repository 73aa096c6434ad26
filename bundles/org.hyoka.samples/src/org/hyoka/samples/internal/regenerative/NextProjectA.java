// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.regenerative;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.samples.internal.build.Indicators;
import org.hyoka.samples.internal.build.Stated;

/** What the document says of the outcome of project A's successor (第２部 第１章 Ａ ２). */
final class NextProjectA {
	static final String OUTCOME = "本事業で開発した創薬支援ツールを活用する製薬企業等の数";

	private NextProjectA() {
	}

	static void fill(Cast cast) {
		Indicator i = Indicators.outcome(cast.r(), cast.nextA(), OUTCOME, "社", Accumulation.CUMULATIVE);
		Indicators.targets(i, """
				期限     | 値 | 種類
				2028年度 | 10 | 最終目標
				""");
		Stated.note(i, "原典は提言への対処方針の中で、令和10年度までに10社の製薬企業等に活用されることを目指すと記す。", "第２部 第１章 Ａ ２");
	}
}
