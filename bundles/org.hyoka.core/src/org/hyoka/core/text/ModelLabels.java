// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/**
 * What people call the parts of the metamodel: Japanese from the Ecore's label annotations, English from the names, such
 * as {@code StatedFigure} → "Stated figure". Also what a feature means, in a sentence or two.
 */
public final class ModelLabels {
	private static final String LABEL = "https://hyoka.org/label";

	private ModelLabels() {
	}

	/** A class, such as 公表値. */
	public static Phrase of(EClass type) {
		return phrase(type, words(type.getName()));
	}

	/** A feature, such as 執行額. */
	public static Phrase of(EStructuralFeature feature) {
		return phrase(feature, words(feature.getName()));
	}

	/** A literal of an enumeration, such as 定額補助. */
	public static Phrase of(EEnum type, Enumerator literal) {
		return phrase(type.getEEnumLiteral(literal.getName()),
				words(literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ')));
	}

	/** A literal of one of our own enumerations. */
	public static Phrase of(Enumerator literal) {
		String name = literal.getClass().getSimpleName();
		for (EPackage owner : new EPackage[] { HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE }) {
			if (owner.getEClassifier(name) instanceof EEnum type && type.getInstanceClass() == literal.getClass()) {
				return of(type, literal);
			}
		}
		return new Phrase(literal.getLiteral(), literal.getLiteral());
	}

	/**
	 * What a feature means and how it is filled in: the Ecore's documentation and, beside the Japanese label, its Japanese
	 * help. What stands in one language only is given in both; empty where nothing stands.
	 */
	public static Phrase help(EStructuralFeature feature) {
		String english = EcoreUtil.getDocumentation(feature);
		String japanese = EcoreUtil.getAnnotation(feature, LABEL, "help.ja");
		if (english == null) {
			return Phrase.same(japanese == null ? "" : japanese);
		}
		return new Phrase(english, japanese == null ? english : japanese);
	}

	private static Phrase phrase(ENamedElement element, String english) {
		String japanese = EcoreUtil.getAnnotation(element, LABEL, "ja");
		return new Phrase(english, japanese == null ? english : japanese);
	}

	/** {@code asOf} → "As of", {@code IpPolicy} → "IP policy". */
	private static String words(String name) {
		StringBuilder out = new StringBuilder();
		for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])| ")) {
			String lower = word.toLowerCase(Locale.ROOT);
			String text = switch (lower) {
			case "ip", "pct", "pd", "ps", "po", "pl", "spl", "pi", "doi", "id", "url", "ror" -> lower.toUpperCase(Locale.ROOT);
			case "orcid" -> "ORCID";
			default -> out.isEmpty() ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
			};
			out.append(out.isEmpty() ? "" : " ").append(text);
		}
		return out.toString();
	}
}
