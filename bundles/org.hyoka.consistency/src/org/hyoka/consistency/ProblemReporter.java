// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * How a rule says what it found: {@code report.at(target, TARGET__DUE).say("late", due)}.
 *
 * @since 0.1
 */
public final class ProblemReporter {
	private final ConsistencyRule rule;
	private final PhraseBook book;
	private final RuleContext context;
	private final Consumer<Problem> problems;

	ProblemReporter(ConsistencyRule rule, PhraseBook book, RuleContext context, Consumer<Problem> problems) {
		this.rule = rule;
		this.book = book;
		this.context = context;
		this.problems = problems;
	}

	/** What may be asked beside the anchor. */
	public RuleContext context() {
		return context;
	}

	/** A phrase of the rule's book. */
	public Phrase phrase(String key, Object... arguments) {
		return book.phrase(key, arguments);
	}

	/** Begins a problem at an object as a whole. */
	public Line at(EObject object) {
		return new Line().and(Place.of(object));
	}

	/** Begins a problem at a feature. */
	public Line at(EObject object, EStructuralFeature feature) {
		return new Line().and(Place.of(object, feature));
	}

	/** Begins a problem at a part of a text. */
	public Line at(EObject object, EStructuralFeature feature, int start, int end) {
		return new Line().and(Place.of(object, feature, start, end));
	}

	/** A problem in the making. */
	public final class Line {
		private final List<Place> places = new ArrayList<>();
		private final List<QuickFix> fixes = new ArrayList<>();
		private Severity severity = rule.severity();

		private Line() {
		}

		/** Adds a place. */
		public Line and(Place place) {
			places.add(place);
			return this;
		}

		/** Adds an object that is concerned too. */
		public Line and(EObject object) {
			return and(Place.of(object));
		}

		/** Adds a feature that is concerned too. */
		public Line and(EObject object, EStructuralFeature feature) {
			return and(Place.of(object, feature));
		}

		/** Says that this one is less grave, or graver, than the rule's problems usually are. */
		public Line severity(Severity other) {
			severity = other;
			return this;
		}

		/** Adds a quick fix; the key is that of its label. */
		public Line fix(String key, Function<EditingDomain, Command> command, Object... arguments) {
			fixes.add(QuickFix.of(book.phrase(key, arguments), command));
			return this;
		}

		/**
		 * Ends the problem with the rule's only sentence, whose key is the rule's id.
		 *
		 * @param arguments what fills the places of the phrase
		 */
		public void say(Object... arguments) {
			sayAs("", arguments);
		}

		/**
		 * Ends the problem with one of the rule's sentences.
		 *
		 * @param variant   the key of the sentence is the rule's id, a dot, and this
		 * @param arguments what fills the places of the phrase
		 */
		public void sayAs(String variant, Object... arguments) {
			says(book.phrase(variant.isEmpty() ? rule.id() : rule.id() + "." + variant, arguments));
		}

		/** Ends the problem with a sentence that was made elsewhere. */
		public void says(Phrase sentence) {
			problems.accept(new Problem(rule.id(), severity, places, sentence, fixes));
		}

		/** Adds a quick fix that was made elsewhere. */
		public Line fix(QuickFix fix) {
			fixes.add(fix);
			return this;
		}
	}
}
