// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * Base class of a rule over the objects of one class. Its sentences come from a phrase book, where {@code <id>.title}
 * says what it looks for, {@code <id>.advice} what to do, and the keys of the sentences begin with its id.
 *
 * @param <T> class of the anchors
 * @since 0.1
 */
public abstract class Rule<T extends EObject> implements ConsistencyRule {
	private final String id;
	private final Severity severity;
	private final PhraseBook book;
	private final Class<T> type;
	private final EClass anchor;
	private final Dependencies dependencies;
	private final Set<Integer> fieldRules;

	/**
	 * A rule.
	 *
	 * @param id           stable id, such as {@code hyoka.money.total}
	 * @param severity     severity of its problems, unless one says otherwise
	 * @param book         phrases of its title and sentences
	 * @param anchor       class of its anchors
	 * @param type         the same as a Java class
	 * @param dependencies on what its problems depend
	 * @param fieldRules   numbers of the rules of the field that it keeps
	 */
	protected Rule(String id, Severity severity, PhraseBook book, EClass anchor, Class<T> type, Dependencies dependencies,
			Integer... fieldRules) {
		this.id = Objects.requireNonNull(id);
		this.severity = Objects.requireNonNull(severity);
		this.book = Objects.requireNonNull(book);
		this.anchor = Objects.requireNonNull(anchor);
		this.type = Objects.requireNonNull(type);
		this.dependencies = Objects.requireNonNull(dependencies);
		this.fieldRules = Set.of(fieldRules);
	}

	/** A rule whose problems depend on what its anchor contains. */
	protected Rule(String id, Severity severity, PhraseBook book, EClass anchor, Class<T> type, Integer... fieldRules) {
		this(id, severity, book, anchor, type, Dependencies.contents(), fieldRules);
	}

	/**
	 * Checks one object.
	 *
	 * @param object the object
	 * @param report the dossier, and what takes the problems
	 */
	protected abstract void check(T object, ProblemReporter report);

	@Override
	public final void check(EObject object, RuleContext context, Consumer<Problem> problems) {
		check(type.cast(object), new ProblemReporter(this, book, context, problems));
	}

	/** What takes the problems, for rules that compare. */
	protected final ProblemReporter report(RuleContext context, Consumer<Problem> problems) {
		return new ProblemReporter(this, book, context, problems);
	}

	/** The anchor as its Java class. */
	protected final T cast(EObject object) {
		return type.cast(object);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Set<Integer> fieldRules() {
		return fieldRules;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Phrase title() {
		return book.phrase(id + ".title");
	}

	@Override
	public final Optional<Phrase> advice() {
		String key = id + ".advice";
		return book.keys().contains(key) ? Optional.of(book.phrase(key)) : Optional.empty();
	}

	@Override
	public final Set<EClass> anchors() {
		return Set.of(anchor);
	}

	@Override
	public final Dependencies dependencies() {
		return dependencies;
	}
}
