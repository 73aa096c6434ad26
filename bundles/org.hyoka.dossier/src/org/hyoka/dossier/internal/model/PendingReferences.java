// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** References that wait until all objects are there. */
final class PendingReferences {
	private final IdIndex index;
	private InternalEObject[] owners = new InternalEObject[256];
	private FeatureShape[] features = new FeatureShape[256];
	private String[] ids = new String[256];
	private int[] lines = new int[256];
	private int size;

	PendingReferences(IdIndex index) {
		this.index = index;
	}

	/** Takes note of a reference: one id, or several parted by spaces. */
	void add(InternalEObject owner, FeatureShape feature, String list, int line) {
		if (size == owners.length) {
			owners = Arrays.copyOf(owners, size * 2);
			features = Arrays.copyOf(features, size * 2);
			ids = Arrays.copyOf(ids, size * 2);
			lines = Arrays.copyOf(lines, size * 2);
		}
		owners[size] = owner;
		features[size] = feature;
		ids[size] = list;
		lines[size++] = line;
	}

	/**
	 * Sets all references.
	 *
	 * @param unknownIds ids of objects that are there and cannot be read; references to them are kept as unknown
	 * @param holders    gets the objects that keep such a reference
	 * @throws Refusal if one leads nowhere or to an object that does not fit
	 */
	void resolve(Set<String> unknownIds, Set<EObject> holders) throws Refusal {
		for (int i = 0; i < size; i++) {
			if (features[i].many) {
				resolveList(i, unknownIds, holders);
			} else {
				EObject target = target(i, ids[i].strip(), unknownIds);
				if (target == null) {
					keep(i, 0, ids[i].strip(), holders);
				} else {
					owners[i].eSet(features[i].id, target);
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void resolveList(int i, Set<String> unknownIds, Set<EObject> holders) throws Refusal {
		InternalEList<Object> list = (InternalEList<Object>) owners[i].eGet(features[i].id, false, true);
		boolean opposite = ((EReference) features[i].feature).getEOpposite() != null;
		Set<String> seen = ids[i].length() > 40 ? new HashSet<>() : null;
		String text = ids[i];
		int from = 0;
		while (from < text.length()) {
			int to = text.indexOf(' ', from);
			String id = from == 0 && to < 0 ? text : text.substring(from, to < 0 ? text.length() : to);
			from = to < 0 ? text.length() : to + 1;
			if (id.isEmpty()) {
				continue;
			}
			if (seen != null && !seen.add(id)) {
				throw Refusal.of(Reason.WRONG_CONTENT, "model.reference.twice", features[i].name, id).at(lines[i], 1);
			}
			EObject target = target(i, id, unknownIds);
			if (target == null) {
				keep(i, list.size(), id, holders);
			} else if (!opposite || !list.contains(target)) {
				list.addUnique(target);
			}
		}
	}

	private EObject target(int i, String id, Set<String> unknownIds) throws Refusal {
		EObject target = index.get(id);
		if (target == null) {
			if (unknownIds.contains(id)) {
				return null;
			}
			throw Refusal.of(Reason.WRONG_CONTENT, "model.reference.dangling", features[i].name, id).at(lines[i], 1);
		}
		if (!features[i].accepts(target.eClass())) {
			throw Refusal.of(Reason.WRONG_CONTENT, "model.reference.type", features[i].name, target.eClass().getName(),
					features[i].type.getName()).at(lines[i], 1);
		}
		return target;
	}

	private void keep(int i, int before, String id, Set<EObject> holders) {
		holders.add(owners[i]);
		Unknown.at(owners[i]).references()
				.add(new Unknown.Reference((EReference) features[i].feature, before, id));
	}
}
