// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.consistency.ProblemReporter;

/** Commands that quick fixes are made of. */
public final class Fixes {
	private Fixes() {
	}

	/** Sets a feature. */
	public static Function<EditingDomain, Command> set(EObject object, EStructuralFeature feature, Object value) {
		return domain -> SetCommand.create(domain, object, feature, value);
	}

	/** Sets a feature to a value that is made when it is wanted, such as a long text with one word changed. */
	public static Function<EditingDomain, Command> set(EObject object, EStructuralFeature feature, Supplier<?> value) {
		return domain -> SetCommand.create(domain, object, feature, value.get());
	}

	/** Takes a feature's value away. */
	public static Function<EditingDomain, Command> unset(EObject object, EStructuralFeature feature) {
		return domain -> SetCommand.create(domain, object, feature, SetCommand.UNSET_VALUE);
	}

	/** Adds to a list. */
	public static Function<EditingDomain, Command> add(EObject object, EStructuralFeature feature, Object value) {
		return domain -> AddCommand.create(domain, object, feature, value);
	}

	/** Deletes an object and all that points at it. */
	public static Function<EditingDomain, Command> delete(EObject object) {
		return domain -> DeleteCommand.create(domain, object);
	}

	/**
	 * Makes two objects of one class one, without a loss; see {@link #joinable}.
	 *
	 * @param gone the object that goes
	 * @param kept the object that stays, and takes what the other one has and it lacks
	 */
	public static Function<EditingDomain, Command> join(EObject gone, EObject kept) {
		ObjectMerger joining = new ObjectMerger(gone, kept);
		return domain -> joining.possible() ? joining.command(domain) : UnexecutableCommand.INSTANCE;
	}

	/**
	 * Whether two objects can be made one without a loss: not if both say something different in a place that holds one
	 * value, such as two corporate numbers (rule 14) or two values for one time.
	 */
	public static boolean joinable(EObject one, EObject other) {
		return new ObjectMerger(one, other).possible();
	}

	/** Adds to a problem that one of two may go, if they are {@link #joinable}; else people have to decide. */
	public static ProblemReporter.Line offerJoin(ProblemReporter.Line line, String key, EObject gone, EObject kept, Object... arguments) {
		return joinable(gone, kept) ? line.fix(key, join(gone, kept), arguments) : line;
	}
}
