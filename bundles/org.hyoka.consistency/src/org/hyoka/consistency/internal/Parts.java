// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.Sentence;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Unit;

/** Parts of sentences that several rules use; put into words when they are read. */
public final class Parts {
	private record Item(EObject object) implements Sentence.Part {
		@Override
		public Phrase phrase() {
			return Phrase.same(Labels.item(object));
		}
	}

	private record Named(NamedElement object) implements Sentence.Part {
		@Override
		public Phrase phrase() {
			return Phrase.same(object.getName() == null || object.getName().isBlank() ? "-" : Labels.cut(object.getName()));
		}
	}

	private record Amount(BigDecimal value, Unit unit) implements Sentence.Part {
		@Override
		public Phrase phrase() {
			return Labels.number(value, unit);
		}
	}

	private record Value(BigDecimal value, EObject owner) implements Sentence.Part {
		@Override
		public Phrase phrase() {
			return Labels.number(value, Labels.unitOf(owner));
		}
	}

	private Parts() {
	}

	/** Number and name of a research item or the like. */
	public static Sentence.Part item(EObject object) {
		return new Item(object);
	}

	/** The name alone. */
	public static Sentence.Part named(NamedElement object) {
		return new Named(object);
	}

	/** A number with its unit, if it has one. */
	public static Sentence.Part number(BigDecimal value, Unit unit) {
		return new Amount(value, unit);
	}

	/** A number with the unit of the indicator it belongs to. */
	public static Sentence.Part value(BigDecimal value, EObject owner) {
		return new Value(value, owner);
	}
}
