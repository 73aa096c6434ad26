// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.text.Language;

/**
 * A word that a field may use after another, or at its beginning.
 *
 * @param japanese its Japanese names, the one that is shown first
 * @param english  its English names, the one that is shown first
 * @param type     what it gives
 * @param many     whether it gives a list
 * @param reader   reads it off a dossier
 * @param feature  the feature of the metamodel that it is, if it is one
 * @since 0.1
 */
public record FieldWord(List<String> japanese, List<String> english, FieldType type, boolean many, Reader reader,
		Optional<EStructuralFeature> feature) {
	/** Reads what a word gives. */
	@FunctionalInterface
	interface Reader {
		/** What it gives where one stands; what is unknown is left out. */
		List<?> read(FieldFrame at);
	}

	/** The name that is shown. */
	public String name(Locale locale) {
		return Language.isJapanese(locale) ? japanese.getFirst() : english.getFirst();
	}

	/** All names. */
	Stream<String> names() {
		return Stream.concat(japanese.stream(), english.stream());
	}

	/** Whether it goes by a name. */
	boolean isCalled(String plain) {
		return names().anyMatch(name -> FieldNames.plain(name).equals(plain));
	}

	/** Whether it names one object by its code or name. */
	boolean isKey() {
		return feature.isEmpty() && !many && type instanceof FieldType.Thing;
	}

	/** The class of what it gives; empty for values and chapters. */
	public Optional<EClass> gives() {
		return type instanceof FieldType.Thing thing ? Optional.of(thing.type()) : Optional.empty();
	}
}
