// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.model.hyoka.Dossier;

/** A katakana word torn by a blank: プラット フォーム, where the dossier or the dictionary has the whole word, or no part is a word (rule 18). */
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
			boolean word = whole.count(joined) > 0 || Lexicon.isWord(joined);
			if (word || !Lexicon.isWord(words.substring(0, blank)) && !Lexicon.isWord(words.substring(blank + 1))
					&& whole.count(words.substring(0, blank)) <= run.count() && whole.count(words.substring(blank + 1)) <= run.count()) {
				report(run, words, joined, report);
			}
		});
	}
}
