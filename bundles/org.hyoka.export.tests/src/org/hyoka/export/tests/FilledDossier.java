// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.ModelPackages;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * A dossier made of the metamodel: in each kind of undertaking, and outside them, an object in each place that may hold one, and in each of
 * its texts and numbers a value that stands nowhere else.
 */
final class FilledDossier {
	/** A value and where it was put. */
	record Entry(EObject object, EAttribute attribute, String printed) {
	}

	private final Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
	private final Set<String> opened = new HashSet<>();
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private int next = 1000;

	private FilledDossier() {
	}

	static FilledDossier make() {
		FilledDossier made = new FilledDossier();
		made.open(made.dossier, "");
		made.fill(made.dossier);
		made.dossier.eAllContents().forEachRemaining(made::fill);
		made.connect(made.dossier);
		made.dossier.eAllContents().forEachRemaining(made::connect);
		return made;
	}

	Dossier dossier() {
		return dossier;
	}

	/** What was entered, by the value. */
	Map<String, Entry> entries() {
		return entries;
	}

	private void open(EObject parent, String where) {
		String inside = parent instanceof Undertaking ? parent.eClass().getName() : where;
		for (EReference reference : parent.eClass().getEAllContainments()) {
			if (reference == Literals.DOSSIER__EXTENSIONS || reference == Literals.DOSSIER__OUTLINE) {
				continue;
			}
			for (EClass type : concrete(reference.getEReferenceType())) {
				String place = inside + " " + reference.getEContainingClass().getName() + "." + reference.getName() + " " + type.getName();
				if (opened.add(place) && (reference.isMany() || parent.eGet(reference) == null)) {
					EObject child = EcoreUtil.create(type);
					if (reference.isMany()) {
						list(parent, reference).add(child);
					} else {
						parent.eSet(reference, child);
					}
					open(child, inside);
				}
			}
		}
	}

	private static List<EClass> concrete(EClass type) {
		List<EClass> result = new ArrayList<>();
		for (EPackage owner : ModelPackages.OWN) {
			for (EClassifier classifier : owner.getEClassifiers()) {
				if (classifier instanceof EClass each && !each.isAbstract() && type.isSuperTypeOf(each)) {
					result.add(each);
				}
			}
		}
		return result;
	}

	private void fill(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (!attribute.isID() && attribute.isChangeable()) {
				Object value = value(object, attribute);
				if (attribute.isMany()) {
					list(object, attribute).add(value);
				} else {
					object.eSet(attribute, value);
				}
			}
		}
	}

	private Object value(EObject object, EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum values) {
			return values.getELiterals().get(values.getELiterals().size() > 1 ? 1 : 0).getInstance();
		}
		Class<?> java = type.getInstanceClass();
		int number = next++;
		if (java == String.class) {
			String text = "記入" + number + "号";
			entries.put(text, new Entry(object, attribute, text));
			return text;
		} else if (java == boolean.class || java == Boolean.class) {
			return attribute.getDefaultValue();
		} else if (java == Integer.class || java == int.class) {
			entries.put(String.valueOf(number), new Entry(object, attribute, String.valueOf(number)));
			return number;
		} else if (java == BigDecimal.class) {
			entries.put(String.valueOf(number), new Entry(object, attribute, String.valueOf(number)));
			return BigDecimal.valueOf(number);
		} else if (java == FiscalYear.class) {
			return FiscalYear.of(2021);
		} else if (java == LocalDate.class) {
			return LocalDate.of(2021, 6, 1);
		} else if (java == LocalDateTime.class) {
			return LocalDate.of(2021, 6, 1).atTime(10, 0);
		} else if (java == DatePoint.class) {
			return DatePoint.endOf(FiscalYear.of(2021));
		}
		throw new IllegalArgumentException(type.getName());
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	/** References go to something of the same undertaking, if there is any. */
	private void connect(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || !reference.isChangeable() || object.eIsSet(reference)) {
				continue;
			}
			EObject near = undertaking(object);
			List<EObject> all = new ArrayList<>();
			dossier.eAllContents().forEachRemaining(o -> {
				if (reference.getEReferenceType().isInstance(o) && o != object) {
					all.add(o);
				}
			});
			all.stream().filter(o -> undertaking(o) == near).findFirst().or(() -> all.stream().findFirst()).ifPresent(target -> {
				if (reference.isMany()) {
					list(object, reference).add(target);
				} else {
					object.eSet(reference, target);
				}
			});
		}
	}

	private static EObject undertaking(EObject object) {
		EObject up = object;
		while (up != null && !(up instanceof Undertaking)) {
			up = up.eContainer();
		}
		return up;
	}
}
