// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.List;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** Says what a remark has to do with a difference that it does not explain, or not for certain. */
public final class Excuses {
	private static final PhraseBook BOOK = PhraseBook.of(Excuses.class);
	private static final int LONG = 60;

	private Excuses() {
	}

	/** Ends a problem: a hint where the dossier gives a reason whose reach nobody can tell, as grave as it was otherwise. */
	public static void say(ProblemReporter.Line line, Phrase sentence, Excuse excuse, Verdict verdict) {
		boolean reasoned = verdict == Verdict.REASONED;
		if (reasoned) {
			line.severity(Severity.INFO);
		}
		line.says(excuse.isGiven()
				? Phrase.sentences(List.of(sentence, BOOK.phrase(reasoned ? "excuse.reasoned" : "excuse.beyond", Excerpt.of(excuse.text(), LONG))))
				: sentence);
	}
}
