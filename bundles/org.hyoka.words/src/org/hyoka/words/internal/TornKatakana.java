// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.model.hyoka.Dossier;

/** A katakana word torn by a blank: プラット フォーム, where the dossier or the dictionary has the whole word, or no part is a word (rule 18). */
public final class TornKatakana extends WordRule {
	private static final Pattern WHOLE = Pattern.compile("[ァ-ヴー]{4,}+");
	private static final Pattern TORN = Pattern.compile("(?<![ァ-ヴー])[ァ-ヴー]{2,15}+[ 　][ァ-ヴー]{2,15}+(?![ァ-ヴー])");
	private static final int LONGEST = 31;

	/** Makes the rule. */
	public TornKatakana() {
		super("hyoka.words.torn");
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		Runs torn = Runs.of(dossier, TORN, LONGEST);
		if (torn.all().isEmpty()) {
			return;
		}
		Runs whole = Runs.of(dossier, WHOLE, LONGEST);
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
