// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;

/**
 * Calls rules so that one which fails is reported instead of hiding what the others find, and one that finds the same thing in one
 * text over and over fills no list.
 */
public final class RuleRunner {
	/** Id of the problem that says that a rule failed. */
	public static final String FAILED = "hyoka.rule.failed";

	private static final PhraseBook BOOK = PhraseBook.of(RuleRunner.class);

	private RuleRunner() {
	}

	/** Lets a rule check an object. */
	public static void check(ConsistencyRule rule, EObject anchor, RuleContext context, Consumer<Problem> problems) {
		ProblemsOfTexts texts = new ProblemsOfTexts(problems);
		guarded(rule, anchor, problems, () -> rule.check(anchor, context, texts));
		texts.end();
	}

	/** Asks a rule for the keys of an object, each once. */
	public static Collection<Object> keys(ComparingRule rule, EObject anchor, RuleContext context,
			Consumer<Problem> problems) {
		Collection<?>[] keys = { List.of() };
		guarded(rule, anchor, problems, () -> keys[0] = rule.keys(anchor, context));
		return keys[0].isEmpty() ? List.of() : keys[0].size() == 1 ? List.of(keys[0].iterator().next()) : new LinkedHashSet<>(keys[0]);
	}

	/** Lets a rule compare objects. */
	public static void compare(ComparingRule rule, Object key, List<EObject> group, RuleContext context,
			Consumer<Problem> problems) {
		ProblemsOfTexts texts = new ProblemsOfTexts(problems);
		guarded(rule, group.getFirst(), problems, () -> rule.compare(key, group, context, texts));
		texts.end();
	}

	private static void guarded(ConsistencyRule rule, EObject anchor, Consumer<Problem> problems, Runnable call) {
		try {
			call.run();
		} catch (RuntimeException | StackOverflowError e) {
			problems.accept(new Problem(FAILED, Severity.WARNING, List.of(Place.of(anchor)),
					BOOK.phrase(FAILED, rule.id(), Naming.inSentence(anchor), e.toString()), List.of()));
		}
	}
}
