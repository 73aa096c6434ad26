// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.ContainmentWalk;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.prose.TextFeatures;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A name in prose that is one letter from the registered one of an organization, person, program or policy (rule 14). */
final class NamesInProse extends Rule<Dossier> {
	NamesInProse() {
		super("hyoka.claim.name", Severity.WARNING, ClaimRules.BOOK, Literals.DOSSIER, Dossier.class, Dependencies.contents(), 14);
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		KnownNames names = new KnownNames(dossier);
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
			EObject object = all.next();
			if (!(object instanceof StatedFigure) && !TextFeatures.isPrivate(object)) {
				for (EAttribute feature : TextFeatures.prose(object.eClass())) {
					if (object.eGet(feature) instanceof String text) {
						check(object, feature, text, names.nearIn(HalfWidth.of(text)), report);
					}
				}
			}
		}
	}

	private static void check(EObject object, EAttribute feature, String text, List<KnownNames.Near> near, ProblemReporter report) {
		for (KnownNames.Near one : near) {
			String printed = text.substring(one.start(), one.end());
			report.at(object, feature, one.start(), one.end()).and(one.bearer(), Literals.NAMED_ELEMENT__NAME)
					.fix("hyoka.claim.name.fix",
							Fixes.set(object, feature, () -> text.substring(0, one.start()) + one.name() + text.substring(one.end())),
							one.name())
					.say(Naming.where(object), printed, Naming.inSentence(one.bearer()));
		}
	}
}
