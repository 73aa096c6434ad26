// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Says what the parts and objects of a metamodel are called. A bundle that brings a metamodel offers one as an OSGi service;
 * lists, sentences, reports and the outline then name its objects as it says. What it leaves empty is answered as if it were
 * not there, so it says only what cannot be read off the metamodel and the object:
 * <ul>
 * <li>labels and help come from annotations of the Ecore with the source {@code https://hyoka.org/label} (a language such as
 * {@code ja} as the key of a label, {@code help.ja} as that of a help), English ones from names and documentation;
 * <li>an object goes by its name, else by its title, text or the like, else by what it refers to;
 * <li>its icon is that of its superclass.
 * </ul>
 *
 * @since 0.1
 */
public interface NamingProvider {
	/** The namespaces of the packages that it knows. It is asked about nothing else; never changes. */
	Set<String> namespaces();

	/**
	 * What a class, a feature or a literal is called, as it begins a line: “Risk register”, リスク一覧.
	 *
	 * @param part   a class, feature or literal of one of its packages
	 * @param locale the reader's language
	 */
	default Optional<String> label(ENamedElement part, Locale locale) {
		return Optional.empty();
	}

	/**
	 * What a feature means and how it is filled in, in a sentence or two.
	 *
	 * @param feature a feature of a class of one of its packages
	 * @param locale  the reader's language
	 */
	default Optional<String> help(EStructuralFeature feature, Locale locale) {
		return Optional.empty();
	}

	/**
	 * What an object goes by in lists: short, on one line, without the word for its class.
	 *
	 * @param object of a class of one of its packages
	 * @param locale the reader's language
	 */
	default Optional<String> name(EObject object, Locale locale) {
		return Optional.empty();
	}

	/**
	 * An object within a sentence, with the word for its class. Where this is empty, it is that word and
	 * {@link #name(EObject, Locale) the name}: risk “Late approval”, リスク「承認の遅れ」.
	 *
	 * @param object of a class of one of its packages
	 * @param locale the reader's language
	 */
	default Optional<String> inSentence(EObject object, Locale locale) {
		return Optional.empty();
	}

	/**
	 * The icon of a class: the name of one of the workbench's without {@code class-}, such as {@code Criterion}, or the address
	 * of an SVG of 16 × 16 px in a bundle, such as {@code platform:/plugin/org.example.risks/icons/risk.svg}.
	 *
	 * @param type a class of one of its packages
	 */
	default Optional<String> icon(EClass type) {
		return Optional.empty();
	}
}
