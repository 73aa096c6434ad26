// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;

/**
 * Copies of objects of a dossier with what they refer to, for pasting into the same or another dossier any number of
 * times. It keeps nothing of the dossier alive: what is referred to and stands in one of the dossier's registries
 * (organizations, persons, units, sources …) is copied along.
 */
public final class Clip {
	/**
	 * A reference that leads out of the copies.
	 *
	 * @param owner    the copy it starts from
	 * @param feature  the reference
	 * @param id       id of what it led to
	 * @param registry the dossier's containment reference that held it; null if it stood elsewhere
	 * @param entry    a copy of what it led to; null unless it stood in a registry
	 */
	record Outward(EObject owner, EReference feature, String id, EReference registry, EObject entry) {
	}

	private final List<EObject> objects;
	private final List<Outward> outward;

	private Clip(List<EObject> objects, List<Outward> outward) {
		this.objects = objects;
		this.outward = outward;
	}

	/**
	 * Copies objects. One that stands inside another of them comes with that other and not by itself.
	 *
	 * @param originals not changed
	 */
	public static Clip of(Collection<? extends EObject> originals) {
		List<? extends EObject> tops = EcoreUtil.filterDescendants(List.copyOf(originals)).stream().toList();
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
		List<EObject> copies = new ArrayList<>(copier.copyAll(tops));
		copier.copyReferences();
		List<Outward> outward = new ArrayList<>();
		Map<EObject, EObject> stubs = new IdentityHashMap<>();
		for (Map.Entry<EObject, EObject> entry : List.copyOf(copier.entrySet())) {
			note(entry.getKey(), entry.getValue(), copier, stubs, outward);
		}
		return new Clip(copies, outward);
	}

	private static void note(EObject original, EObject copy, EcoreUtil.Copier copier, Map<EObject, EObject> stubs,
			List<Outward> outward) {
		for (EReference reference : original.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived()
					|| !reference.isChangeable()) {
				continue;
			}
			Object value = original.eGet(reference);
			List<?> targets = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
			for (Object target : targets) {
				if (target instanceof EObject o && !copier.containsKey(o)) {
					outward.add(outward(copy, reference, o, stubs));
				}
			}
		}
	}

	private static Outward outward(EObject copy, EReference reference, EObject target,
			Map<EObject, EObject> stubs) {
		boolean registered = target.eContainer() instanceof Dossier && target.eContainmentFeature().isMany();
		return new Outward(copy, reference, target instanceof Element e ? e.getId() : null,
				registered ? target.eContainmentFeature() : null, registered ? stubs.computeIfAbsent(target, Clip::stub) : null);
	}

	/** A copy without what it refers to itself, so that not half a dossier comes along. */
	private static EObject stub(EObject entry) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
		EObject copy = copier.copy(entry);
		copier.copyReferences();
		return copy;
	}

	/** What was copied, for finding a place; not to be put into a dossier itself. */
	public List<EObject> objects() {
		return List.copyOf(objects);
	}

	List<Outward> outward() {
		return outward;
	}
}
