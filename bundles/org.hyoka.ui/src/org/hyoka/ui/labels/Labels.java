// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What objects and the parts of the metamodel are called in the workbench's language, as {@link Naming} says.
 *
 * @since 0.1
 */
public final class Labels {
	private Labels() {
	}

	/** Whether the workbench speaks Japanese. */
	public static boolean japanese() {
		return Locale.JAPANESE.getLanguage().equals(Locale.getDefault().getLanguage());
	}

	/** The label of a feature, such as 執行額 or "Amount". */
	public static String of(EStructuralFeature feature) {
		return Naming.label(feature, Locale.getDefault());
	}

	/** The label of a class, such as 指標 or "Indicator". */
	public static String of(EClass type) {
		return Naming.label(type, Locale.getDefault());
	}

	/** The label of a class inside a sentence: "role assignment", but "IP policy". */
	public static String inSentence(EClass type) {
		return Naming.inSentence(type, Locale.getDefault());
	}

	/** The label of an enumeration's literal. */
	public static String of(EEnum type, Enumerator literal) {
		return Naming.label((ENamedElement) type.getEEnumLiteral(literal.getName()), Locale.getDefault());
	}

	/** The label of a literal of an enumeration. */
	public static String of(Enumerator literal) {
		return Naming.label(literal, Locale.getDefault());
	}

	/** What a feature means, in words; empty if its metamodel does not say. */
	public static String help(EStructuralFeature feature) {
		return Naming.help(feature, Locale.getDefault());
	}

	/** What an object goes by in lists. Never empty. */
	public static String of(EObject object) {
		return Naming.name(object, Locale.getDefault());
	}

	/** What an undertaking goes by where room is short: its letter and short name, or its name where it has no short one. */
	public static String brief(Undertaking undertaking) {
		return Naming.brief(undertaking, Locale.getDefault());
	}
}
