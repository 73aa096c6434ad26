// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;

/** Makes one of several entries of a registry that are the same thing (rule 14: names are registered once). */
public final class Merging {
	private Merging() {
	}

	/**
	 * All that points at the others points at the one that stays; their names become its aliases; they go. One command, not
	 * executed yet.
	 *
	 * @param kept   the entry that stays
	 * @param others the entries that go; of the kept one's class
	 * @param label  of the command, for Undo
	 */
	public static Command command(EditingDomain domain, NamedElement kept, List<? extends NamedElement> others,
			String label) {
		CompoundCommand all = new CompoundCommand(label);
		Map<EObject, Map<EReference, List<Object>>> lists = new HashMap<>();
		EcoreUtil.UsageCrossReferencer.findAll(List.copyOf(others), EcoreUtil.getRootContainer(kept))
				.forEach((other, uses) -> uses.forEach(use -> redirect(domain, use, others, kept, all, lists)));
		lists.forEach((user, features) -> features
				.forEach((reference, targets) -> all.append(SetCommand.create(domain, user, reference, targets))));
		List<Alias> aliases = others.stream().filter(o -> o.getName() != null && !o.getName().isBlank())
				.filter(o -> !o.getName().equals(kept.getName())
						&& kept.getAliases().stream().noneMatch(a -> o.getName().equals(a.getName())))
				.map(o -> alias(o.getName())).toList();
		if (!aliases.isEmpty()) {
			all.append(AddCommand.create(domain, kept, Literals.NAMED_ELEMENT__ALIASES, aliases));
		}
		all.append(DeleteCommand.create(domain, others));
		return all;
	}

	private static Alias alias(String name) {
		Alias alias = HyokaFactory.eINSTANCE.createAlias();
		alias.setName(name);
		alias.setKind(AliasKind.VARIANT);
		return alias;
	}

	private static void redirect(EditingDomain domain, Setting use, List<?> others, EObject kept, CompoundCommand all,
			Map<EObject, Map<EReference, List<Object>>> lists) {
		if (!(use.getEStructuralFeature() instanceof EReference reference) || !reference.isChangeable()
				|| reference.isContainment() || reference.isContainer() || reference.isDerived()
				|| others.contains(use.getEObject())) {
			return;
		}
		if (!reference.isMany()) {
			all.append(SetCommand.create(domain, use.getEObject(), reference,
					use.getEObject() == kept ? SetCommand.UNSET_VALUE : kept));
			return;
		}
		lists.computeIfAbsent(use.getEObject(), k -> new HashMap<>()).computeIfAbsent(reference, k -> {
			List<Object> targets = new ArrayList<>();
			for (Object target : (Collection<?>) use.getEObject().eGet(reference)) {
				Object replaced = others.contains(target) ? kept : target;
				if (replaced != use.getEObject() && !targets.contains(replaced)) {
					targets.add(replaced);
				}
			}
			return targets;
		});
	}
}
