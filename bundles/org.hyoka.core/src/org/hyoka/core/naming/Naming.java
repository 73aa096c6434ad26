// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.ModelPackages;
import org.hyoka.core.internal.naming.ObjectNames;
import org.hyoka.core.internal.naming.PartLabels;
import org.hyoka.core.internal.naming.SentenceNames;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What an object, a class, a feature and a literal are called, for everybody who shows or prints them. Each question can be
 * asked for one language, or as a {@link Phrase} where the reader is not known yet: that puts the thing into words when it is
 * read, so it says what an object is called then, and equals the answers about the same object. Asks the
 * {@link NamingProvider providers} first, then our own metamodel; what nobody knows goes by the words of its name. May be
 * called from any thread that may read the object.
 *
 * @since 0.1
 */
public final class Naming {
	private static final List<NamingProvider> PROVIDERS = new CopyOnWriteArrayList<>();
	// each a constant, so that two answers about one thing are equal
	private static final BiFunction<ENamedElement, Locale, String> LABEL = Naming::label;
	private static final BiFunction<Enumerator, Locale, String> LITERAL = Naming::label;
	private static final BiFunction<ENamedElement, Locale, String> PART_IN_SENTENCE = Naming::inSentence;
	private static final BiFunction<Enumerator, Locale, String> LITERAL_IN_SENTENCE = Naming::inSentence;
	private static final BiFunction<EStructuralFeature, Locale, String> HELP = Naming::help;
	private static final BiFunction<EObject, Locale, String> NAME = Naming::name;
	private static final BiFunction<EObject, Locale, String> IN_SENTENCE = Naming::inSentence;
	private static final BiFunction<EObject, Locale, String> WHERE = Naming::where;

	private record Answer<T>(T about, BiFunction<T, Locale, String> question) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return question.apply(about, locale);
		}

		@Override
		public String facts() {
			return question == WHERE ? "" : question.apply(about, Locale.ROOT);
		}
	}

	private Naming() {
	}

	/** Has a provider asked from now on, before those that are there. In OSGi the services are: this is for elsewhere. */
	public static void add(NamingProvider provider) {
		PROVIDERS.addFirst(provider);
	}

	/** Has a provider asked no longer. */
	public static void remove(NamingProvider provider) {
		PROVIDERS.remove(provider);
	}

	// Parts of metamodels

	/** What a class, feature or literal is called, as it begins a line: “Stated figure”, 公表値. */
	public static String label(ENamedElement part, Locale locale) {
		return ask(owner(part), p -> p.label(part, locale)).orElseGet(() -> PartLabels.label(part, locale));
	}

	/** What a class, feature or literal is called. */
	public static Phrase label(ENamedElement part) {
		return phrase(part, LABEL);
	}

	/** What a literal is called, as it begins a line: “Fixed subsidy”, 定額補助. */
	public static String label(Enumerator literal, Locale locale) {
		Optional<EEnumLiteral> known = ModelPackages.literal(literal);
		return known.isPresent() ? label((ENamedElement) known.get(), locale) : PartLabels.words(literal.getName());
	}

	/** What a literal is called. */
	public static Phrase label(Enumerator literal) {
		return phrase(literal, LITERAL);
	}

	/** What a class, feature or literal is called within a sentence: “stated figure”, but “IP policy”. */
	public static String inSentence(ENamedElement part, Locale locale) {
		return PartLabels.withinSentence(label(part, locale), locale);
	}

	/** What a class, feature or literal is called within a sentence. */
	public static Phrase inSentence(ENamedElement part) {
		return phrase(part, PART_IN_SENTENCE);
	}

	/** What a literal is called within a sentence; a dash for null. */
	public static String inSentence(Enumerator literal, Locale locale) {
		return literal == null ? "-" : PartLabels.withinSentence(label(literal, locale), locale);
	}

	/** What a literal is called within a sentence; a dash for null. */
	public static Phrase inSentence(Enumerator literal) {
		return phrase(literal, LITERAL_IN_SENTENCE);
	}

	/** What a feature means and how it is filled in; empty where nothing says so. */
	public static String help(EStructuralFeature feature, Locale locale) {
		return ask(owner(feature), p -> p.help(feature, locale)).orElseGet(() -> PartLabels.help(feature, locale));
	}

	/** What a feature means and how it is filled in; empty where nothing says so. */
	public static Phrase help(EStructuralFeature feature) {
		return phrase(feature, HELP);
	}

	/**
	 * The icons that suit a class, the best first: its own and those of its superclasses, as
	 * {@link NamingProvider#icon(EClass)} gives them. Not all need exist.
	 */
	public static List<String> icons(EClass type) {
		return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
				.flatMap(t -> Stream.concat(ask(t.getEPackage(), p -> p.icon(t)).stream(), Stream.of(t.getName()))).toList();
	}

	// Objects

	/**
	 * What an object goes by in lists, in the language where the dossier has it: its name or text, with the code before it; else
	 * what it stands for; else what its class is called. Never empty. {@link Locale#ROOT} gives names as they are written.
	 */
	public static String name(EObject object, Locale locale) {
		String own = ownName(object, locale);
		return own.isEmpty() ? label(object.eClass(), locale) : own;
	}

	/** What an object goes by in lists. Never empty. */
	public static Phrase name(EObject object) {
		return phrase(object, NAME);
	}

	/** As {@link #name(EObject, Locale)}, but empty where all that could be said is the class. */
	public static String ownName(EObject object, Locale locale) {
		return ask(object.eClass().getEPackage(), p -> p.name(object, locale)).orElseGet(() -> ObjectNames.of(object, locale)).strip();
	}

	/** What an object is called within a sentence, with the word for its class: 指標「…」; a dash for null. */
	public static String inSentence(EObject object, Locale locale) {
		if (object == null) {
			return "-";
		}
		EPackage owner = object.eClass().getEPackage();
		return ask(owner, p -> p.inSentence(object, locale))
				.or(() -> ask(owner, p -> p.name(object, locale)).map(name -> SentenceNames.named(object.eClass(), name, locale)))
				.orElseGet(() -> SentenceNames.of(object, locale));
	}

	/** What an object is called within a sentence; a dash for null. */
	public static Phrase inSentence(EObject object) {
		return phrase(object, IN_SENTENCE);
	}

	/** Where an object stands: the undertaking or other large part it belongs to, and what it is called in a sentence. */
	public static String where(EObject object, Locale locale) {
		return SentenceNames.where(object, locale);
	}

	/** Where an object stands. */
	public static Phrase where(EObject object) {
		return phrase(object, WHERE);
	}

	/** A name with the code before it, as lists have them; the one that there is where the other is empty. */
	public static String coded(String code, String name) {
		return code == null || code.isBlank() ? name : name.isBlank() ? code.strip() : code.strip() + "　" + name;
	}

	/** The short name of an undertaking, or its name where it has none; empty if it has neither. */
	public static String shortName(Undertaking undertaking, Locale locale) {
		return ObjectNames.shortName(undertaking, locale);
	}

	/** What an undertaking goes by where room is short: its letter and short name. Never empty. */
	public static String brief(Undertaking undertaking, Locale locale) {
		String brief = coded(undertaking.getCode(), shortName(undertaking, locale));
		return brief.isEmpty() ? label(undertaking.eClass(), locale) : brief;
	}

	private static <T> Phrase phrase(T about, BiFunction<T, Locale, String> question) {
		return Phrase.of(new Answer<>(about, question));
	}

	/** The package of a part; null if it is in none. */
	private static EPackage owner(ENamedElement part) {
		for (EObject up = part; up != null; up = up.eContainer()) {
			if (up instanceof EPackage owner) {
				return owner;
			}
		}
		return null;
	}

	/** The first answer that a provider for a package has. */
	private static <T> Optional<T> ask(EPackage owner, Function<NamingProvider, Optional<T>> question) {
		if (PROVIDERS.isEmpty() || owner == null) {
			return Optional.empty();
		}
		return PROVIDERS.stream().filter(p -> p.namespaces().contains(owner.getNsURI())).map(question).flatMap(Optional::stream).findFirst();
	}
}
