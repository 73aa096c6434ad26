// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;

/** A rule that holds the prose of an undertaking against what the dossier keeps of it. */
abstract class UndertakingClaims extends Rule<Undertaking> {
	/** The sentences of the prose of one undertaking, without those of its projects; read once a run. */
	private record Prose(List<Sentence> sentences) {
	}

	UndertakingClaims(String id, EStructuralFeature... ofPrograms) {
		super(id, Severity.ERROR, ClaimRules.BOOK, Literals.UNDERTAKING, Undertaking.class, Dependencies.contents().within(ofPrograms), 3);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Prose prose = report.context().computed(Prose.class, undertaking, UndertakingClaims::read);
		for (Sentence sentence : prose.sentences()) {
			check(undertaking, sentence, report);
		}
	}

	/** Reads one sentence. */
	abstract void check(Undertaking undertaking, Sentence sentence, ProblemReporter report);

	private static Prose read(Undertaking undertaking) {
		List<Sentence> found = new ArrayList<>();
		collect(undertaking, undertaking, found);
		return new Prose(List.copyOf(found));
	}

	private static void collect(Undertaking undertaking, EObject object, List<Sentence> found) {
		EClass type = object.eClass();
		if (object != undertaking && object instanceof Undertaking || object instanceof StatedFigure || TextFeatures.isPrivate(object)) {
			return;
		}
		if (object == undertaking || object instanceof Section || object instanceof Indicator || object instanceof Note) {
			for (EAttribute feature : TextFeatures.prose(type)) {
				if (object.eGet(feature) instanceof String text && hasDigit(text)) {
					found.addAll(Sentence.of(object, feature, text));
				}
			}
		}
		object.eContents().forEach(part -> collect(undertaking, part, found));
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
				return true;
			}
		}
		return false;
	}
}
