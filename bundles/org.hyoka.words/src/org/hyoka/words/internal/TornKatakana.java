// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.model.hyoka.Dossier;

/**
 * A katakana word torn by a blank: プラット フォーム, where the dossier or the dictionary has the whole word, or no part is a word; two words where the
 * dossier else writes them as one (rule 18).
 */
public final class TornKatakana extends WordRule {
	/** Makes the rule. */
	public TornKatakana() {
		super("hyoka.words.torn");
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		Runs torn = Runs.ofTornKatakana(report.context());
		if (torn.all().isEmpty()) {
			return;
		}
		Runs whole = Runs.ofKatakana(report.context());
		torn.all().forEach((words, run) -> {
			int blank = words.indexOf(' ') >= 0 ? words.indexOf(' ') : words.indexOf('　');
			String joined = words.substring(0, blank) + words.substring(blank + 1);
			String one = words.substring(0, blank);
			String other = words.substring(blank + 1);
			boolean oneIsWord = Lexicon.isWord(one);
			boolean otherIsWord = Lexicon.isWord(other);
			boolean known = whole.count(joined) > 0 || Lexicon.isWord(joined);
			boolean parts = oneIsWord || otherIsWord || whole.count(one) > run.count() || whole.count(other) > run.count();
			boolean oddly = run.count() == 1 && words.charAt(blank) == ' ' && whole.count(joined) >= Usage.OFTEN && !run.isOfTitles();
			if (oddly || (known ? !(oneIsWord && otherIsWord) : !parts && !run.isOfTitles())) {
				report(run, words, joined, report);
			}
		});
	}
}
