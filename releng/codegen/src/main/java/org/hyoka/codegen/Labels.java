// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What parts of the metamodel are called and how they are explained. */
final class Labels {

	/** Source of the annotations that hold labels by language. */
	static final String SOURCE = "https://hyoka.org/label";
	private static final Set<String> CAPITALS = Set.of("PD", "PS", "PO", "PL", "SPL", "PI", "PCT", "IP", "URL", "ID", "ROR", "ORCID",
			"DOI");

	private Labels() {
	}

	/**
	 * The Japanese label.
	 *
	 * @throws GenerationException if the element has none
	 */
	static String japanese(EModelElement element) {
		EAnnotation annotation = element.getEAnnotation(SOURCE);
		String label = annotation == null ? null : annotation.getDetails().get("ja");
		if (label == null || label.isBlank()) {
			throw new GenerationException("There is no Japanese label on " + place(element) + "; add an annotation "
					+ SOURCE + " with the key ja.");
		}
		return label;
	}

	/**
	 * The Japanese help of a feature: what the documentation says, for those who fill it in.
	 *
	 * @throws GenerationException if the feature has none
	 */
	static String help(EStructuralFeature feature) {
		EAnnotation annotation = feature.getEAnnotation(SOURCE);
		String text = annotation == null ? null : annotation.getDetails().get("help.ja");
		if (text == null || text.isBlank()) {
			throw new GenerationException("There is no Japanese help on " + place(feature) + "; add the key help.ja to its "
					+ "annotation " + SOURCE + ".");
		}
		return text;
	}

	/** The English label: that of the annotation, else the words of the name: {@code statedFigure} is Stated figure. */
	static String english(ENamedElement element) {
		EAnnotation annotation = element.getEAnnotation(SOURCE);
		String label = annotation == null ? null : annotation.getDetails().get("en");
		return label == null ? words(element.getName()) : label;
	}

	private static String words(String name) {
		boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
		String text = Arrays.stream(name.split(constant ? "_" : "(?<=[a-z])(?=[A-Z])")).map(w -> w.toUpperCase(Locale.ROOT))
				.map(w -> CAPITALS.contains(w) ? w : w.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/**
	 * The documentation.
	 *
	 * @throws GenerationException if the element has none
	 */
	static String documentation(EModelElement element) {
		EAnnotation annotation = element.getEAnnotation(GenModelPackage.eNS_URI);
		String text = annotation == null ? null : annotation.getDetails().get("documentation");
		if (text == null || text.isBlank()) {
			throw new GenerationException("There is no documentation on " + place(element) + ".");
		}
		return text;
	}

	private static String place(EModelElement element) {
		String name = element instanceof ENamedElement named ? named.getName() : element.toString();
		return element.eContainer() instanceof ENamedElement parent ? parent.getName() + "." + name : name;
	}
}
