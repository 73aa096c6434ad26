// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.text.ModelLabels;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Undertaking;

/**
 * The words people read for parts of the metamodel, in the workbench's language ({@link ModelLabels}
 * holds them). Also the help text of a feature.
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
		return in(ModelLabels.of(feature));
	}

	/** The label of a class, such as 指標 or "Indicator". */
	public static String of(EClass type) {
		return in(ModelLabels.of(type));
	}

	/** The label of a class inside a sentence: "role assignment", but "IP policy". */
	public static String inSentence(EClass type) {
		String label = of(type);
		return label.length() > 1 && Character.isLowerCase(label.charAt(1))
				? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
	}

	/** The label of an enumeration's literal. */
	public static String of(EEnum type, Enumerator literal) {
		return in(ModelLabels.of(type, literal));
	}

	/** The label of a literal of one of our own enumerations. */
	public static String of(Enumerator literal) {
		return in(ModelLabels.of(literal));
	}

	private static String in(Phrase phrase) {
		return phrase.in(Locale.getDefault());
	}

	/** What a feature means, in words; empty if its metamodel does not say. */
	public static String help(EStructuralFeature feature) {
		return in(ModelLabels.help(feature));
	}

	/** What an object goes by: its name or text, with the code before it; its class where it has neither. Never empty. */
	public static String of(EObject object) {
		String text = switch (object) {
		case ProgramNode p -> coded(p.getCode(), name(p));
		case NamedElement n -> name(n);
		case Member m -> m.getPerson() != null ? name(m.getPerson()) : m.getLabel();
		default -> firstText(object);
		};
		return text == null || text.isBlank() ? of(object.eClass()) : text.strip();
	}

	/** What an undertaking goes by where room is short: its letter and short name, or its name where it has no short one. */
	public static String brief(Undertaking undertaking) {
		String name = undertaking.getShortName();
		return name == null || name.isBlank() ? of(undertaking) : coded(undertaking.getCode(), name);
	}

	/** A name with the code before it, if there is one. */
	public static String coded(String code, String name) {
		return code == null || code.isBlank() ? name : code + "　" + name;
	}

	private static String name(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}

	private static String firstText(EObject object) {
		for (String feature : new String[] { "title", "text", "label", "heading", "key" }) {
			EStructuralFeature f = object.eClass().getEStructuralFeature(feature);
			if (f != null && !f.isMany() && object.eGet(f) instanceof String s && !s.isBlank()) {
				String line = s.strip().lines().findFirst().orElse(s);
				return line.length() > 60 ? line.substring(0, 60) + "…" : line;
			}
		}
		for (String feature : new String[] { "organization", "person", "undertaking", "criterion", "member", "item",
				"topic", "year" }) {
			EStructuralFeature f = object.eClass().getEStructuralFeature(feature);
			if (f != null && !f.isMany() && object.eGet(f) != null) {
				return object.eGet(f) instanceof EObject target ? of(target) : String.valueOf(object.eGet(f));
			}
		}
		return null;
	}
}
