// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Random edits of a dossier: any feature of any object, with values that rules care for. */
final class RandomEdits {
	private static final List<String> WORDS = List.of("", "計測", "第2期の第二期", "○○", "多くの多くの", "「未", "途中で切れ、", "A", "１", "株式会社計測器製作所",
			"![](x)", "プロットフォーム", "market / cost", "項目３", "研究の背景", "統括PL", "閣議決定", "推進本部決定");

	private final Dossier dossier;
	private final Random random;
	private final List<EObject> limbo = new ArrayList<>();

	RandomEdits(Dossier dossier, long seed) {
		this.dossier = dossier;
		this.random = new Random(seed);
	}

	/** Makes one edit and says which. */
	String edit() {
		List<EObject> all = new ArrayList<>();
		all.add(dossier);
		for (Iterator<EObject> i = dossier.eAllContents(); i.hasNext();) {
			all.add(i.next());
		}
		for (;;) {
			EObject object = all.get(random.nextInt(all.size()));
			List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
			EStructuralFeature feature = features.get(random.nextInt(features.size()));
			if (feature.isChangeable() && !feature.isDerived() && feature != HyokaPackage.Literals.DOSSIER__EXTENSIONS
					&& feature != HyokaPackage.Literals.ELEMENT__ID && change(object, feature, all)) {
				return object.eClass().getName() + "." + feature.getName() + " -> " + object.eGet(feature);
			}
		}
	}

	private boolean change(EObject object, EStructuralFeature feature, List<EObject> all) {
		return switch (feature) {
		case EReference reference when reference.isContainer() -> false;
		case EReference reference when reference.isContainment() -> contain(object, reference);
		case EReference reference -> point(object, reference, all);
		case EAttribute attribute when attribute.isMany() -> many(object, attribute);
		case EAttribute attribute -> set(object, attribute);
		default -> false;
		};
	}

	@SuppressWarnings("unchecked")
	private boolean contain(EObject object, EReference reference) {
		if (reference.isMany()) {
			EList<EObject> list = (EList<EObject>) object.eGet(reference);
			if (!list.isEmpty() && random.nextInt(3) == 0) {
				limbo.add(list.remove(random.nextInt(list.size())));
				return true;
			}
			if (list.size() > 1 && random.nextInt(3) == 0) {
				list.move(0, list.size() - 1);
				return true;
			}
			return list.add(child(reference));
		}
		object.eSet(reference, object.eGet(reference) != null && random.nextBoolean() ? null : child(reference));
		return true;
	}

	/** Something that was taken out before, a copy of what is there, or something new. */
	private EObject child(EReference reference) {
		for (EObject out : limbo) {
			if (out.eContainer() == null && reference.getEReferenceType().isSuperTypeOf(out.eClass()) && random.nextBoolean()) {
				return out;
			}
		}
		List<EObject> models = new ArrayList<>();
		for (Iterator<EObject> i = dossier.eAllContents(); i.hasNext();) {
			EObject model = i.next();
			if (reference.getEReferenceType().isSuperTypeOf(model.eClass())) {
				models.add(model);
			}
		}
		if (!models.isEmpty() && random.nextBoolean()) {
			return EcoreUtil.copy(models.get(random.nextInt(models.size())));
		}
		List<EClass> classes = reference.getEReferenceType().getEPackage().getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && reference.getEReferenceType().isSuperTypeOf(c)).toList();
		return EcoreUtil.create(classes.get(random.nextInt(classes.size())));
	}

	@SuppressWarnings("unchecked")
	private boolean point(EObject object, EReference reference, List<EObject> all) {
		List<EObject> targets = all.stream().filter(o -> reference.getEReferenceType().isSuperTypeOf(o.eClass())).toList();
		if (reference.isMany()) {
			EList<EObject> list = (EList<EObject>) object.eGet(reference);
			if (!list.isEmpty() && random.nextBoolean()) {
				list.remove(0);
				return true;
			}
			return !targets.isEmpty() && list.add(targets.get(random.nextInt(targets.size())));
		}
		Object old = object.eGet(reference);
		Object value = targets.isEmpty() || random.nextInt(4) == 0 ? null : targets.get(random.nextInt(targets.size()));
		object.eSet(reference, value);
		return old != value;
	}

	@SuppressWarnings("unchecked")
	private boolean many(EObject object, EAttribute attribute) {
		Object value = value(attribute);
		Collection<Object> list = (Collection<Object>) object.eGet(attribute);
		return value != null && list.add(value);
	}

	private boolean set(EObject object, EAttribute attribute) {
		Object value = random.nextInt(5) == 0 && !attribute.getEAttributeType().getInstanceClass().isPrimitive()
				&& !(attribute.getEAttributeType() instanceof EEnum) ? null : value(attribute);
		object.eSet(attribute, value);
		return true;
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return WORDS.get(random.nextInt(WORDS.size()));
		}
		if (type == BigDecimal.class) {
			return new BigDecimal(random.nextInt(40)).movePointLeft(random.nextInt(2));
		}
		if (type == Integer.class || type == int.class) {
			return random.nextInt(5);
		}
		if (type == Boolean.class || type == boolean.class) {
			return random.nextBoolean();
		}
		if (type == FiscalYear.class) {
			return FiscalYear.of(2018 + random.nextInt(8));
		}
		if (type == DatePoint.class) {
			return DatePoint.parse(List.of("FY2021-end", "2022-end", "FY2024", "2021-06", "2026").get(random.nextInt(5)));
		}
		if (type == LocalDate.class) {
			return LocalDate.of(2018 + random.nextInt(8), 5, 1);
		}
		return type == LocalDateTime.class ? LocalDateTime.of(2018 + random.nextInt(8), 5, 1, 10 + random.nextInt(8), 0) : null;
	}

}
