// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Phrase;

/**
 * One check of a dossier, an OSGi service: a bundle adds its own by registering one, or many as a {@link RuleSet}. A rule has no state, reads the
 * model and never changes it; it may be called from any thread that may read the model. Rules that compare objects
 * which do not stand in one tree (two organizations, two sections) implement {@link ComparingRule}.
 * {@link Rule} is a base class that makes writing one short.
 *
 * @since 0.1
 */
public interface ConsistencyRule {
	/** Stable id, such as {@code hyoka.money.total}; the same in every release. */
	String id();

	/** Numbers of the rules of the field that it keeps, such as 2 (sums are computed); may be empty. */
	Set<Integer> fieldRules();

	/** The worst that its problems can be. */
	Severity severity();

	/** What it looks for, in a few words. */
	Phrase title();

	/** What to do about its problems, in a sentence; empty where the problems say so themselves. */
	default Optional<Phrase> advice() {
		return Optional.empty();
	}

	/** What it would cost to print one of its problems; follows from the field rules that it keeps, unless it says otherwise. */
	default Cost cost(Problem problem) {
		return Cost.of(this, problem);
	}

	/** Classes whose objects it is called with; objects of their subclasses count too. */
	Set<EClass> anchors();

	/** On what the problems at an anchor depend; wrong answers make problems stale until the next full validation. */
	default Dependencies dependencies() {
		return Dependencies.contents();
	}

	/**
	 * Checks one object.
	 *
	 * @param anchor   an object of one of {@link #anchors()}
	 * @param context  the dossier and the day it is judged by
	 * @param problems takes what is found
	 */
	void check(EObject anchor, RuleContext context, Consumer<Problem> problems);
}
