// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.dossier.internal.model.UnknownHolders;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Translation;

/**
 * Two objects of one class made one without a loss (rules 9 and 14): the one that stays takes what it lacks, all lists
 * grow together, the other name becomes an alias, and whatever pointed at the one that goes points at it. Where both say
 * something different in a place that holds one value, they cannot be made one.
 *
 * @param gone the object that goes
 * @param kept the object that stays
 */
record ObjectMerger(EObject gone, EObject kept) {
	/** Whether nothing that either of the two says is lost by it. */
	boolean possible() {
		return gone != kept && gone.eClass() == kept.eClass() && gone.eContainer() != null && kept.eContainer() != null
				&& !UnknownHolders.isOne(gone) && gone.eClass().getEAllStructuralFeatures().stream().allMatch(this::agree)
				&& translations().allMatch(mine -> twin(mine) == null || mine.getFeature().equals(Literals.NAMED_ELEMENT__NAME.getName())
						|| Objects.equals(mine.getText(), twin(mine).getText()));
	}

	/** Whether a feature can hold what both say in it. */
	private boolean agree(EStructuralFeature feature) {
		if (own(feature) || feature == Literals.NAMED_ELEMENT__NAME) {
			return true;
		}
		Object mine = gone.eGet(feature);
		Object other = kept.eGet(feature);
		if (feature instanceof EReference reference && !reference.isContainment()
				&& (points(mine, kept) || points(other, gone))) {
			return false;
		}
		return feature.isMany() || lacking(mine) || lacking(other) || same(feature, mine, other);
	}

	private static boolean points(Object value, EObject at) {
		return value == at || value instanceof Collection<?> many && many.contains(at);
	}

	/** Whether a feature is nothing that people enter. */
	private static boolean own(EStructuralFeature feature) {
		return feature == Literals.ELEMENT__ID || !feature.isChangeable() || feature.isDerived() || feature.isTransient()
				|| feature instanceof EReference reference && reference.isContainer();
	}

	/** Whether a value says nothing. */
	private static boolean lacking(Object value) {
		return value == null || value instanceof String text && text.isBlank()
				|| value instanceof Enumerator literal && List.of("NONE", "UNSPECIFIED").contains(literal.getName());
	}

	private static boolean same(EStructuralFeature feature, Object mine, Object other) {
		if (mine instanceof BigDecimal a && other instanceof BigDecimal b) {
			return a.compareTo(b) == 0;
		}
		return feature instanceof EReference reference && reference.isContainment() ? alike((EObject) mine, (EObject) other)
				: mine.equals(other);
	}

	/** Whether two objects say the same, whatever their ids. */
	private static boolean alike(EObject one, EObject other) {
		return new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualFeature(EObject a, EObject b, EStructuralFeature feature) {
				return feature == Literals.ELEMENT__ID || super.haveEqualFeature(a, b, feature);
			}

			@Override
			protected boolean haveEqualReference(EObject a, EObject b, EReference reference) {
				return reference.isContainment() ? super.haveEqualReference(a, b, reference)
						: Objects.equals(a.eGet(reference), b.eGet(reference));
			}
		}.equals(one, other);
	}

	/** What is to be done, in one command; only if it is {@link #possible()}. */
	Command command(EditingDomain domain) {
		CompoundCommand all = new CompoundCommand();
		redirect(domain, all, gone, kept);
		for (EStructuralFeature feature : gone.eClass().getEAllStructuralFeatures()) {
			if (own(feature) || feature == Literals.NAMED_ELEMENT__NAME) {
				continue;
			}
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (feature.isMany()) {
				for (Object value : List.copyOf((Collection<?>) gone.eGet(feature))) {
					if (contained) {
						move(domain, all, feature, (EObject) value);
					} else if (!((Collection<?>) kept.eGet(feature)).contains(value)) {
						all.append(AddCommand.create(domain, kept, feature, value));
					}
				}
			} else if (lacking(kept.eGet(feature)) && !lacking(gone.eGet(feature))) {
				Object value = gone.eGet(feature);
				if (contained) {
					all.append(SetCommand.create(domain, gone, feature, null));
				}
				all.append(SetCommand.create(domain, kept, feature, value));
			}
		}
		names(domain, all);
		all.append(DeleteCommand.create(domain, gone));
		return all;
	}

	/** Moves a part to the object that stays, unless that has such a part: then what points at it points at that one. */
	private void move(EditingDomain domain, CompoundCommand all, EStructuralFeature feature, EObject part) {
		for (Object there : (Collection<?>) kept.eGet(feature)) {
			if (alike(part, (EObject) there) && !UnknownHolders.isOne(part)) {
				redirect(domain, all, part, (EObject) there);
				return;
			}
		}
		if (part instanceof Translation mine && twin(mine) != null || part instanceof Alias alias && says(alias)) {
			return; // a name that differs becomes an alias
		}
		all.append(RemoveCommand.create(domain, gone, feature, part));
		all.append(AddCommand.create(domain, kept, feature, part));
	}

	/** Whether an alias is only the name of the one that stays. */
	private boolean says(Alias alias) {
		return Objects.equals(alias.getName(), ((NamedElement) kept).getName()) && alias.getUntil() == null
				&& alias.getNotes().isEmpty();
	}

	private void names(EditingDomain domain, CompoundCommand all) {
		if (gone instanceof NamedElement from && kept instanceof NamedElement to) {
			if (lacking(to.getName())) {
				all.append(SetCommand.create(domain, to, Literals.NAMED_ELEMENT__NAME, from.getName()));
			} else {
				alias(domain, all, from.getName(), AliasKind.VARIANT);
			}
			translations().filter(t -> twin(t) != null && !Objects.equals(t.getText(), twin(t).getText()))
					.forEach(t -> alias(domain, all, t.getText(), AliasKind.TRANSLATION));
		}
	}

	private void alias(EditingDomain domain, CompoundCommand all, String name, AliasKind kind) {
		NamedElement to = (NamedElement) kept;
		List<Alias> known = new ArrayList<>(to.getAliases());
		known.addAll(((NamedElement) gone).getAliases());
		if (!lacking(name) && !name.equals(to.getName()) && known.stream().noneMatch(a -> name.equals(a.getName()))) {
			Alias alias = HyokaFactory.eINSTANCE.createAlias();
			alias.setName(name);
			alias.setKind(kind);
			all.append(AddCommand.create(domain, to, Literals.NAMED_ELEMENT__ALIASES, alias));
		}
	}

	private Stream<Translation> translations() {
		return gone instanceof NamedElement named ? named.getTranslations().stream() : Stream.empty();
	}

	/** What the one that stays says in the same place and language; null if nothing. */
	private Translation twin(Translation mine) {
		return ((NamedElement) kept).getTranslations().stream().filter(t -> Objects.equals(t.getFeature(), mine.getFeature())
				&& Objects.equals(t.getLanguage(), mine.getLanguage())).findFirst().orElse(null);
	}

	private static void redirect(EditingDomain domain, CompoundCommand all, EObject from, EObject to) {
		for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(from, EcoreUtil.getRootContainer(from))) {
			if (use.getEStructuralFeature() instanceof EReference reference && reference.isChangeable()
					&& !reference.isContainer() && !reference.isContainment() && !reference.isDerived()) {
				all.append(redirect(domain, use.getEObject(), reference, from, to));
			}
		}
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
