// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * The words of the field as the forms of a dossier are labelled and explained: 中間目標, 研究機関. A short dossier may write a word but once,
 * which nobody takes for a slip if the field says it all the time.
 */
final class FieldWords {
	private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}]{2,}+");

	private FieldWords() {
	}

	/** Gives each run of kanji of the labels and explanations, as often as it stands there. */
	static void forEach(Consumer<String> take) {
		for (EClassifier classifier : HyokaPackage.eINSTANCE.getEClassifiers()) {
			runs(Naming.label(classifier, Locale.JAPANESE), take);
			if (classifier instanceof EClass type) {
				for (EStructuralFeature feature : type.getEStructuralFeatures()) {
					runs(Naming.label(feature, Locale.JAPANESE), take);
					runs(Naming.help(feature, Locale.JAPANESE), take);
				}
			} else if (classifier instanceof EEnum choice) {
				choice.getELiterals().forEach(literal -> runs(Naming.label((ENamedElement) literal, Locale.JAPANESE), take));
			}
		}
	}

	private static void runs(String text, Consumer<String> take) {
		Matcher matcher = KANJI.matcher(text);
		while (matcher.find()) {
			take.accept(matcher.group());
		}
	}
}
