// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.consistency.internal.Labels;

/** A changed target without date, reason or the one who approved (rule 11). */
final class Revisions extends Rule<TargetRevision> {
	Revisions() {
		super("hyoka.target.revision", Severity.WARNING, IndicatorRules.BOOK, Literals.TARGET_REVISION, TargetRevision.class,
				Dependencies.contents(), 11);
	}

	/** Whose target was changed. */
	private static Phrase indicator(TargetRevision revision) {
		return Naming.where(revision.eContainer().eContainer() == null ? revision.eContainer() : revision.eContainer().eContainer());
	}

	/** What was changed to what: 5件（2020年度） → 9件（2022年度）. */
	private static Phrase change(TargetRevision revision) {
		Target target = (Target) revision.eContainer();
		Phrase before = revision.getOldValue() != null ? Parts.value(revision.getOldValue(), target)
				: revision.getOldDue() != null ? Labels.point(revision.getOldDue()) : Phrase.same(Texts.strip(revision.getOldName()));
		Phrase after = revision.getOldValue() != null ? Parts.value(target.getValue(), target)
				: revision.getOldDue() != null ? Labels.point(target.getDue()) : Naming.inSentence(target);
		return IndicatorRules.BOOK.phrase("change", before, after);
	}

	@Override
	protected void check(TargetRevision revision, ProblemReporter report) {
		List<EStructuralFeature> missing = new ArrayList<>();
		if (revision.getRevisedOn() == null) {
			missing.add(Literals.TARGET_REVISION__REVISED_ON);
		}
		if (Texts.isBlank(revision.getReason())) {
			missing.add(Literals.TARGET_REVISION__REASON);
		}
		if (Texts.isBlank(revision.getApprovedBy())) {
			missing.add(Literals.TARGET_REVISION__APPROVED_BY);
		}
		if (!missing.isEmpty()) {
			ProblemReporter.Line line = report.at(revision, missing.getFirst());
			missing.stream().skip(1).forEach(feature -> line.and(revision, feature));
			line.say(indicator(revision), Phrase.list(missing.stream().map(f -> Naming.inSentence(f)).toList()), change(revision));
		}
		if (revision.getOldValue() == null && revision.getOldDue() == null && Texts.isBlank(revision.getOldName())) {
			report.at(revision, Literals.TARGET_REVISION__OLD_VALUE).sayAs("old", indicator(revision), Naming.inSentence(revision.eContainer()));
		}
	}
}
