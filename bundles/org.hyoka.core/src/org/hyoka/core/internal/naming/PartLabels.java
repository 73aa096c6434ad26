// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.text.Language;
import org.hyoka.model.edit.HyokaEditPlugin;

/**
 * What parts of metamodels are called: those of ours as the properties files beside the item providers say, those of others
 * by the annotations in their Ecore, all else by the words of their names.
 */
public final class PartLabels {
	private static final String ANNOTATION = "https://hyoka.org/label";
	private static final String FOLDER = HyokaEditPlugin.class.getPackageName() + '.';

	private PartLabels() {
	}

	/** What a part is called, as it begins a line. */
	public static String label(ENamedElement part, Locale locale) {
		return written("plugin", labelKey(part), locale).or(() -> annotated(part, locale.getLanguage())).or(() -> annotated(part, "en"))
				.orElseGet(() -> words(part.getName()));
	}

	/** What a feature means; what its metamodel says in one language only is given in all. */
	public static String help(EStructuralFeature feature, Locale locale) {
		return written("help", helpKey(feature), locale).or(() -> annotated(feature, "help." + locale.getLanguage()))
				.or(() -> Optional.ofNullable(EcoreUtil.getDocumentation(feature))).or(() -> annotated(feature, "help.ja")).orElse("");
	}

	/** A label within a sentence: its first letter becomes small unless the word is written in capitals. */
	public static String withinSentence(String label, Locale locale) {
		boolean kept = Language.isJapanese(locale) || label.length() > 1 && Character.isUpperCase(label.charAt(1));
		return kept || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}

	/** The words of a name: {@code reviewedOn} and {@code REVIEWED_ON} are “Reviewed on”. */
	public static String words(String name) {
		boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
		String text = Arrays.stream(name.split(constant ? "_+" : "(?<=[\\p{Ll}\\d])(?=\\p{Lu})")).filter(w -> !w.isEmpty())
				.map(w -> !constant && w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)) ? w : w.toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(" "));
		return text.isEmpty() ? name : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** What the files in that language say, or the English ones where there are none in it; of our own metamodel only. */
	private static Optional<String> written(String file, Optional<String> key, Locale locale) {
		if (key.isEmpty()) {
			return Optional.empty();
		}
		ResourceBundle words = ResourceBundle.getBundle(FOLDER + file, locale, HyokaEditPlugin.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return words.containsKey(key.get()) ? Optional.of(words.getString(key.get())) : Optional.empty();
	}

	private static Optional<String> labelKey(ENamedElement part) {
		return switch (part) {
		case EClass type when isOwn(type) -> Optional.of("_UI_" + type.getName() + "_type");
		case EStructuralFeature feature when isOwn(feature.getEContainingClass()) -> Optional
				.of("_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature");
		case EEnumLiteral literal when literal.getEEnum() != null && ModelPackages.OWN.contains(literal.getEEnum().getEPackage()) -> Optional
				.of("_UI_" + literal.getEEnum().getName() + '_' + literal.getName() + "_literal");
		default -> Optional.empty();
		};
	}

	private static Optional<String> helpKey(EStructuralFeature feature) {
		return isOwn(feature.getEContainingClass()) ? Optional.of(feature.getEContainingClass().getName() + '.' + feature.getName())
				: Optional.empty();
	}

	private static boolean isOwn(EClass type) {
		return type != null && ModelPackages.OWN.contains(type.getEPackage());
	}

	private static Optional<String> annotated(ENamedElement part, String key) {
		return Optional.ofNullable(EcoreUtil.getAnnotation(part, ANNOTATION, key));
	}
}
