// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
	private static final Map<String, String> ACRONYMS = Map.ofEntries(Map.entry("Pd", "PD"), Map.entry("Ps", "PS"),
			Map.entry("Po", "PO"), Map.entry("Pl", "PL"), Map.entry("Spl", "SPL"), Map.entry("Pi", "PI"),
			Map.entry("Pct", "PCT"), Map.entry("Ip", "IP"), Map.entry("Url", "URL"), Map.entry("Id", "ID"),
			Map.entry("Ror", "ROR"), Map.entry("Orcid", "ORCID"), Map.entry("Doi", "DOI"));

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

	/** The words of the name, each with a capital: {@code statedFigure} and {@code STATED_FIGURE} are Stated Figure. */
	static String english(ENamedElement element) {
		String name = element.getName();
		boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
		List<String> words = constant ? List.of(name.toLowerCase(Locale.ROOT).split("_"))
				: Arrays.asList(name.split("(?<=[a-z])(?=[A-Z])"));
		return words.stream().map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
				.map(w -> ACRONYMS.getOrDefault(w, w)).collect(Collectors.joining(" "));
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
