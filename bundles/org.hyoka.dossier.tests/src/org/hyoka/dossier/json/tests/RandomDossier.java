// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.core.ModelPackages;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;
import org.hyoka.model.time.FiscalYear;

/** Dossiers that use any feature of the metamodel with any value; equal seeds give equal dossiers. */
public final class RandomDossier {
	private static final List<String> WORDS = List.of("", "再生医療", "AMED", "論文 \"数\"", "a\tb\nc\r\nd", "𠮷野家", "<&>'",
			"\u2028", "| 表 | 組 |", "\\u0000", "é", " 余白 ");
	private final Random random;
	private final int most;
	private final Map<EClass, Integer> opened = new HashMap<>();
	private int objects;

	private RandomDossier(long seed, int most) {
		random = new Random(seed);
		this.most = most;
	}

	/** A dossier of at most that many objects, with ids. */
	public static Dossier of(long seed, int most) {
		return new RandomDossier(seed, most).make();
	}

	private Dossier make() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		List<EObject> open = new ArrayList<>(List.of(dossier));
		while (!open.isEmpty() && objects < most) {
			EObject next = rarest(open);
			for (EReference reference : next.eClass().getEAllContainments()) {
				open.addAll(children(next, reference));
			}
		}
		Ids.assignStable(dossier, "random");
		dossier.eAllContents().forEachRemaining(this::attributes);
		attributes(dossier);
		while (connect(dossier)) {
			// an object that went away may have been referred to
		}
		return dossier;
	}

	/** Takes an object of a class that has been opened least often, so that every class gets its turn. */
	private EObject rarest(List<EObject> open) {
		Collections.shuffle(open, random);
		EObject next = Collections.min(open, Comparator.comparingInt(o -> opened.getOrDefault(o.eClass(), 0)));
		open.remove(next);
		opened.merge(next.eClass(), 1, Integer::sum);
		return next;
	}

	private List<EObject> children(EObject parent, EReference reference) {
		if (reference == HyokaPackage.Literals.DOSSIER__EXTENSIONS) {
			return List.of();
		}
		List<EObject> result = new ArrayList<>();
		List<EClass> types = concrete(reference.getEReferenceType());
		int count = random.nextInt(reference.isMany() ? 4 : 2);
		for (int i = 0; i < count && objects < most; i++, objects++) {
			result.add(EcoreUtil.create(types.get(random.nextInt(types.size()))));
		}
		if (reference.isMany()) {
			list(parent, reference).addAll(result);
		} else if (!result.isEmpty()) {
			parent.eSet(reference, result.getFirst());
		}
		return result;
	}

	static List<EClass> concrete(EClass type) {
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

	private void attributes(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isID() || !attribute.isRequired() && random.nextBoolean()) {
				continue;
			}
			if (!attribute.isMany()) {
				object.eSet(attribute, value(attribute.getEAttributeType()));
				continue;
			}
			for (int i = random.nextInt(4); i > 0; i--) {
				list(object, attribute).add(value(attribute.getEAttributeType()));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum values) {
			return values.getELiterals().get(random.nextInt(values.getELiterals().size())).getInstance();
		}
		Class<?> java = type.getInstanceClass();
		if (java == String.class) {
			return WORDS.get(random.nextInt(WORDS.size()));
		} else if (java == boolean.class) {
			return random.nextBoolean();
		} else if (java == Integer.class) {
			return random.nextInt();
		} else if (java == BigDecimal.class) {
			return new BigDecimal(new BigInteger(random.nextInt(130), random), random.nextInt(81) - 40)
					.multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
		} else if (java == FiscalYear.class) {
			return FiscalYear.of(1868 + random.nextInt(1132));
		} else if (java == LocalDate.class) {
			return LocalDate.ofEpochDay(random.nextInt(50_000));
		} else if (java == LocalDateTime.class) {
			return LocalDate.ofEpochDay(random.nextInt(50_000)).atStartOfDay().plusNanos(random.nextLong(1L << 46));
		} else if (java == DatePoint.class) {
			return datePoint();
		}
		throw new IllegalArgumentException(type.getName());
	}

	private DatePoint datePoint() {
		int year = 1869 + random.nextInt(1131);
		Granularity granularity = Granularity.values()[random.nextInt(Granularity.values().length)];
		return switch (granularity) {
		case DAY -> new DatePoint(granularity, year, 1 + random.nextInt(12), 1 + random.nextInt(28), false);
		case MONTH -> new DatePoint(granularity, year, 1 + random.nextInt(12), 0, random.nextBoolean());
		case QUARTER -> new DatePoint(granularity, year, 1 + random.nextInt(4), 0, random.nextBoolean());
		case YEAR, FISCAL_YEAR -> new DatePoint(granularity, year, 0, 0, random.nextBoolean());
		};
	}

	/** Sets references that are empty; an object whose required reference finds no target goes away. */
	private boolean connect(Dossier dossier) {
		List<EObject> all = new ArrayList<>(List.of(dossier));
		dossier.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && !connect(object, reference, all)) {
					EcoreUtil.delete(object, true);
					return true;
				}
			}
		}
		return false;
	}

	private boolean connect(EObject object, EReference reference, List<EObject> all) {
		boolean wanted = reference.isRequired() ? object.eGet(reference) == null : !object.eIsSet(reference) && random.nextInt(3) == 0;
		if (!wanted) {
			return true;
		}
		List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (targets.isEmpty()) {
			return !reference.isRequired();
		}
		for (int i = reference.isMany() ? random.nextInt(4) : 1; i > 0; i--) {
			EObject target = targets.get(random.nextInt(targets.size()));
			if (reference.isMany()) {
				list(object, reference).add(target);
			} else {
				object.eSet(reference, target);
			}
		}
		return true;
	}
}
