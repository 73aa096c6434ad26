// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ScoreSheet;

/** Edits a dossier by chance, as somebody who works on it for a while; equal seeds edit equally. */
final class RandomHands {
	private final Random random;
	private final Dossier dossier;
	private final Predicate<EObject> allowed;
	/** What was set: ids of objects and names of features. */
	private final Set<String> set = new HashSet<>();

	/** @param allowed which objects may be edited */
	RandomHands(long seed, Dossier dossier, Predicate<EObject> allowed) {
		random = new Random(seed);
		this.dossier = dossier;
		this.allowed = allowed;
	}

	/** Edits that often; each edit makes a difference. */
	RandomHands edit(int times) {
		for (int done = 0; done < times;) {
			done += one() ? 1 : 0;
		}
		return this;
	}

	/** The features of objects that were set, as ID.FEATURE. */
	Set<String> set() {
		return set;
	}

	private List<EObject> all() {
		List<EObject> all = new ArrayList<>();
		EcoreUtil.getAllContents(dossier, false).forEachRemaining(o -> {
			if (allowed.test((EObject) o) && !isAsked((EObject) o)) {
				all.add((EObject) o);
			}
		});
		return all;
	}

	/** What a merge always asks about is edited by no test of what it decides itself. */
	private static boolean isAsked(EObject object) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof ScoreSheet || o instanceof Recusal || o instanceof Response) {
				return true;
			}
		}
		return false;
	}

	private boolean one() {
		List<EObject> all = all();
		EObject object = all.get(random.nextInt(all.size()));
		return switch (random.nextInt(8)) {
		case 0 -> add(object);
		case 1 -> reorder(object);
		case 2 -> refer(object, all);
		case 3 -> random.nextInt(4) == 0 && delete(object);
		default -> set(object);
		};
	}

	private boolean set(EObject object) {
		List<EAttribute> texts = object.eClass().getEAllAttributes().stream().filter(a -> a.isChangeable() && !a.isMany() && !a.getName().equals("id")
				&& !a.getName().equals("entry") && (a.getEAttributeType().getInstanceClass() == String.class
						|| a.getEAttributeType().getInstanceClass() == BigDecimal.class))
				.toList();
		if (texts.isEmpty()) {
			return false;
		}
		EAttribute feature = texts.get(random.nextInt(texts.size()));
		object.eSet(feature, feature.getEAttributeType().getInstanceClass() == String.class ? "改訂" + random.nextInt(1_000_000)
				: BigDecimal.valueOf(random.nextInt(1_000_000)));
		set.add(((Element) object).getId() + '.' + feature.getName());
		return true;
	}

	@SuppressWarnings("unchecked")
	private boolean add(EObject object) {
		EReference in = object.eContainmentFeature();
		if (!in.isMany() || isHolding(object)) {
			return false;
		}
		EObject copy = EcoreUtil.copy(object);
		((Element) copy).setId(new UUID(random.nextLong(), random.nextLong()).toString());
		EcoreUtil.getAllContents(copy, false).forEachRemaining(o -> ((Element) o).setId(null));
		Ids.assignStable(copy, ((Element) copy).getId());
		List<EObject> list = (List<EObject>) object.eContainer().eGet(in);
		list.add(random.nextInt(list.size() + 1), copy);
		return true;
	}

	private static boolean isHolding(EObject object) {
		for (var parts = EcoreUtil.getAllContents(object, false); parts.hasNext();) {
			if (isAsked((EObject) parts.next())) {
				return true;
			}
		}
		return false;
	}

	@SuppressWarnings("unchecked")
	private boolean reorder(EObject object) {
		EReference in = object.eContainmentFeature();
		if (!in.isMany()) {
			return false;
		}
		EList<EObject> list = (EList<EObject>) object.eContainer().eGet(in);
		int to = random.nextInt(list.size());
		if (list.indexOf(object) == to || !allowed.test(object.eContainer())) {
			return false;
		}
		list.move(to, object);
		set.add(((Element) object.eContainer()).getId() + '.' + in.getName());
		return true;
	}

	private boolean refer(EObject object, List<EObject> all) {
		List<EReference> single = object.eClass().getEAllReferences().stream()
				.filter(r -> !r.isContainment() && !r.isContainer() && !r.isMany() && r.isChangeable() && !r.isDerived() && r.getEOpposite() == null)
				.toList();
		if (single.isEmpty()) {
			return false;
		}
		EReference reference = single.get(random.nextInt(single.size()));
		List<EObject> possible = all.stream().filter(o -> reference.getEReferenceType().isSuperTypeOf(o.eClass()) && o != object.eGet(reference))
				.toList();
		if (possible.isEmpty()) {
			return false;
		}
		object.eSet(reference, possible.get(random.nextInt(possible.size())));
		set.add(((Element) object).getId() + '.' + reference.getName());
		return true;
	}

	private boolean delete(EObject object) {
		if (object.eContents().size() > 3 || isHolding(object)) {
			return false;
		}
		EcoreUtil.delete(object, true);
		return true;
	}
}
