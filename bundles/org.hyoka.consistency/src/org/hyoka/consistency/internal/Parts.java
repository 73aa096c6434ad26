// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Unit;

/** Parts of sentences that several rules use; put into words when they are read. */
public final class Parts {
	private record Item(EObject object) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return Labels.item(object);
		}
	}

	private record Named(NamedElement object) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return object.getName() == null || object.getName().isBlank() ? "-" : Labels.cut(object.getName());
		}
	}

	private record Amount(BigDecimal value, Unit unit) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return Labels.number(value, unit).in(locale);
		}
	}

	private record Value(BigDecimal value, EObject owner) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return Labels.number(value, Labels.unitOf(owner)).in(locale);
		}
	}

	private Parts() {
	}

	/** Number and name of a research item or the like. */
	public static Phrase item(EObject object) {
		return Phrase.of(new Item(object));
	}

	/** The name alone. */
	public static Phrase named(NamedElement object) {
		return Phrase.of(new Named(object));
	}

	/** A number with its unit, if it has one. */
	public static Phrase number(BigDecimal value, Unit unit) {
		return Phrase.of(new Amount(value, unit));
	}

	/** A number with the unit of the indicator it belongs to. */
	public static Phrase value(BigDecimal value, EObject owner) {
		return Phrase.of(new Value(value, owner));
	}
}
