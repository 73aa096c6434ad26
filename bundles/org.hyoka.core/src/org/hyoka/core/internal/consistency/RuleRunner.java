// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.consistency.ComparingRule;
import org.hyoka.core.consistency.ConsistencyRule;
import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.Place;
import org.hyoka.core.consistency.RuleContext;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.text.PhraseBook;

/** Calls rules so that one which fails is reported instead of hiding what the others find. */
public final class RuleRunner {
	/** Id of the finding that says that a rule failed. */
	public static final String FAILED = "hyoka.rule.failed";

	private static final PhraseBook BOOK = PhraseBook.of(RuleRunner.class);

	private RuleRunner() {
	}

	/** Lets a rule check an object. */
	public static void check(ConsistencyRule rule, EObject anchor, RuleContext context, Consumer<Finding> findings) {
		guarded(rule, anchor, findings, () -> rule.check(anchor, context, findings));
	}

	/** Asks a rule for the keys of an object, each once. */
	public static Collection<Object> keys(ComparingRule rule, EObject anchor, RuleContext context,
			Consumer<Finding> findings) {
		Collection<Object> keys = new LinkedHashSet<>(4);
		guarded(rule, anchor, findings, () -> keys.addAll(rule.keys(anchor, context)));
		return keys;
	}

	/** Lets a rule compare objects. */
	public static void compare(ComparingRule rule, Object key, List<EObject> group, RuleContext context,
			Consumer<Finding> findings) {
		guarded(rule, group.getFirst(), findings, () -> rule.compare(key, group, context, findings));
	}

	private static void guarded(ConsistencyRule rule, EObject anchor, Consumer<Finding> findings, Runnable call) {
		try {
			call.run();
		} catch (RuntimeException e) {
			findings.accept(new Finding(FAILED, Severity.WARNING, List.of(Place.of(anchor)),
					Sentence.of(BOOK, FAILED, rule.id(), Sentence.name(anchor), e.toString()), List.of()));
		}
	}
}
