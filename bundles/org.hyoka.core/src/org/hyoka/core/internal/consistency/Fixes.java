// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Commands that quick fixes are made of. */
public final class Fixes {
	private Fixes() {
	}

	/** Sets a feature. */
	public static Function<EditingDomain, Command> set(EObject object, EStructuralFeature feature, Object value) {
		return domain -> SetCommand.create(domain, object, feature, value);
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
	 * Lets all that points at one object point at another, does something more, and deletes the first.
	 *
	 * @param from the object that goes
	 * @param to   the object that stays
	 * @param more what is done to the one that stays
	 */
	public static Function<EditingDomain, Command> merge(EObject from, EObject to, Function<EditingDomain, Command> more) {
		return domain -> {
			if (from.eContainer() == null || to.eContainer() == null) {
				return UnexecutableCommand.INSTANCE;
			}
			CompoundCommand all = new CompoundCommand();
			for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(from, EcoreUtil.getRootContainer(from))) {
				if (use.getEStructuralFeature() instanceof EReference reference && reference.isChangeable()
						&& !reference.isContainer() && !reference.isDerived()) {
					all.append(redirect(domain, use.getEObject(), reference, from, to));
				}
			}
			all.append(more.apply(domain));
			all.append(DeleteCommand.create(domain, from));
			return all;
		};
	}

	private static Command redirect(EditingDomain domain, EObject user, EReference reference, EObject from, EObject to) {
		if (!reference.isMany()) {
			return SetCommand.create(domain, user, reference, to);
		}
		List<Object> now = new ArrayList<>();
		for (Object target : (Collection<?>) user.eGet(reference)) {
			Object replaced = target == from ? to : target;
			if (!now.contains(replaced)) {
				now.add(replaced);
			}
		}
		return SetCommand.create(domain, user, reference, now);
	}
}
