// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A rule that holds each text by itself against something of which the dossier has one register, so that an edit reads one text. */
abstract class ProseClaims extends Rule<Element> {
	/** @param register what the register is made of */
	ProseClaims(String id, Severity severity, int fieldRule, EStructuralFeature... register) {
		super(id, severity, ClaimRules.BOOK, Literals.ELEMENT, Element.class, Dependencies.on(Literals.ELEMENT).anywhere(register), fieldRule);
	}

	@Override
	protected void check(Element object, ProblemReporter report) {
		if (object instanceof StatedFigure || TextFeatures.isPrivate(object)) {
			return;
		}
		for (EAttribute feature : TextFeatures.prose(object.eClass())) {
			if (object.eGet(feature) instanceof String text) {
				check(object, feature, text, report);
			}
		}
	}

	/** Reads one text. */
	abstract void check(Element object, EAttribute feature, String text, ProblemReporter report);
}
