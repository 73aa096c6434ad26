// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import org.eclipse.emf.ecore.EClass;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A rule that compares the words of a whole dossier, so that it looks again only where words have changed. */
abstract class WordRule extends Rule<Dossier> {
	private static final int FIELD_RULE = 18;

	WordRule(String id) {
		super(id, Severity.WARNING, PhraseBook.of(WordRule.class), Literals.DOSSIER, Dossier.class,
				Dependencies.on(TextFeatures.classes().toArray(EClass[]::new)), FIELD_RULE);
	}

	/** Reports a run, once with all its places, and the one that is probably meant. */
	static void report(Runs.Run run, String written, String meant, ProblemReporter report) {
		report(run, written, meant, Severity.WARNING, report);
	}

	/** Reports a run as that; what is no more than a hint says that both may be right. */
	static void report(Runs.Run run, String written, String meant, Severity severity, ProblemReporter report) {
		Runs.Use first = run.uses().getFirst();
		ProblemReporter.Line line = report.at(first.object(), first.feature(), first.start(), first.end());
		run.uses().stream().skip(1).forEach(use -> line.and(Place.of(use.object(), use.feature(), use.start(), use.end())));
		if (severity == Severity.WARNING) {
			line.say(Naming.where(first.object()), written, meant);
		} else {
			line.severity(severity).sayAs("hint", Naming.where(first.object()), written, meant);
		}
	}
}
