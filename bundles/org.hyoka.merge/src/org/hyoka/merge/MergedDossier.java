// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.HyokaPackage;

/** Our dossier while theirs is taken over: what came first, then where things stand, then what they say, and what went last. */
final class MergedDossier {
	/** Names of entries of the file. */
	private static final Set<EAttribute> ENTRIES = Set.of(HyokaPackage.Literals.FIGURE__ENTRY, HyokaPackage.Literals.ATTACHED_DOCUMENT__ENTRY);
	private final Map<String, EObject> inBase;
	private final Map<String, EObject> inOurs;
	private final Twins twins;
	private final UnaryOperator<String> entries;
	/** Copies of what they added, by the original. */
	private final Map<EObject, EObject> copies = new LinkedHashMap<>();

	MergedDossier(Map<String, EObject> inBase, Map<String, EObject> inOurs, Twins twins, UnaryOperator<String> entries) {
		this.inBase = inBase;
		this.inOurs = inOurs;
		this.twins = twins;
		this.entries = entries;
	}

	/** Takes over differences of theirs. */
	void take(List<Difference> differences) {
		List<Difference> ordered = differences.stream().sorted(Comparator.comparing(d -> d.kind() == Kind.DELETED)).toList();
		ordered.stream().filter(d -> d.after() != null).forEach(this::bring);
		copies.forEach(this::refer);
		ordered.stream().filter(d -> d.kind() == Kind.MOVED).forEach(this::move);
		ordered.stream().filter(d -> d.kind() == Kind.CHANGED).forEach(this::change);
		ordered.stream().filter(d -> d.kind() == Kind.REORDERED).forEach(d -> order(ours(d.after()), d.feature(), d.after()));
		delete(ordered);
	}

	private EObject ours(EObject theirs) {
		return inOurs.get(twins.identity(theirs));
	}

	/** Has what they speak of in ours: what they added, and what we deleted and they need. */
	private void bring(Difference difference) {
		EObject top = difference.after();
		if (ours(top) != null || difference.kind() == Kind.CHANGED && difference.before() == ours(top)) {
			return;
		}
		while (top.eContainer() != null && ours(top.eContainer()) == null) {
			top = top.eContainer();
		}
		EObject holder = top.eContainer() == null ? null : ours(top.eContainer());
		if (holder != null) {
			put(copy(top), holder, top.eContainmentFeature(), top);
		}
	}

	/** A copy with all that it holds and is not elsewhere in ours; what it refers to comes when all is there. */
	private EObject copy(EObject theirs) {
		EObject copy = EcoreUtil.create(theirs.eClass());
		copies.put(theirs, copy);
		inOurs.put(Identity.of(theirs), copy);
		for (EStructuralFeature feature : theirs.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && feature.isChangeable() && !feature.isDerived() && theirs.eIsSet(feature)) {
				copy.eSet(feature, attribute.isMany() ? new ArrayList<>((List<?>) theirs.eGet(feature)) : value(attribute, theirs.eGet(feature)));
			}
		}
		for (EReference reference : theirs.eClass().getEAllContainments()) {
			if (Identity.holds(reference) && theirs.eIsSet(reference)) {
				List<?> parts = reference.isMany() ? (List<?>) theirs.eGet(reference) : List.of(theirs.eGet(reference));
				for (Object part : parts) {
					if (ours((EObject) part) == null) {
						add(copy, reference, copy((EObject) part));
					}
				}
			}
		}
		return copy;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject holder, EReference reference, EObject part) {
		if (reference.isMany()) {
			((List<EObject>) holder.eGet(reference)).add(part);
		} else {
			holder.eSet(reference, part);
		}
	}

	private Object value(EAttribute attribute, Object value) {
		return ENTRIES.contains(attribute) && value instanceof String entry ? entries.apply(entry) : value;
	}

	/** Puts an object where it stands in theirs: behind the nearest that stands before it there and is in ours, too. */
	@SuppressWarnings("unchecked")
	private void put(EObject object, EObject holder, EReference in, EObject inTheirs) {
		if (!in.isMany()) {
			holder.eSet(in, object);
			return;
		}
		EList<EObject> list = (EList<EObject>) holder.eGet(in);
		int at = place(list, object, (List<EObject>) inTheirs.eContainer().eGet(in), inTheirs);
		if (list.contains(object)) {
			list.move(Math.min(at, list.size() - 1), object);
		} else {
			list.add(at, object);
		}
	}

	private int place(List<EObject> list, EObject object, List<EObject> theirs, EObject inTheirs) {
		for (int i = theirs.indexOf(inTheirs) - 1; i >= 0; i--) {
			int before = list.indexOf(ours(theirs.get(i)));
			if (before >= 0 && list.get(before) != object) {
				return before + 1;
			}
		}
		return theirs.indexOf(inTheirs) == 0 ? 0 : list.size();
	}

	private void refer(EObject theirs, EObject copy) {
		for (EReference reference : theirs.eClass().getEAllReferences()) {
			if (Identity.isCompared(reference) && theirs.eIsSet(reference)) {
				set(copy, reference, targets(twins.says(theirs, reference)));
			}
		}
	}

	private List<Object> targets(List<Object> identities) {
		return identities.stream().<Object>map(inOurs::get).filter(Objects::nonNull).toList();
	}

	private static void set(EObject object, EStructuralFeature feature, List<Object> values) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) object.eGet(feature);
			ECollections.setEList(list, values);
		} else if (values.isEmpty()) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, values.getFirst());
		}
	}

	private void move(Difference difference) {
		EObject own = ours(difference.after());
		EObject holder = ours(difference.after().eContainer());
		if (own != null && holder != null && !EcoreUtil.isAncestor(own, holder)) {
			put(own, holder, (EReference) difference.feature(), difference.after());
		}
	}

	private void change(Difference difference) {
		EObject own = ours(difference.after());
		EStructuralFeature feature = difference.feature();
		if (own == null || copies.containsKey(difference.after())) {
			return;
		}
		List<Object> said = twins.says(difference.after(), feature);
		if (feature.isMany()) {
			EObject former = inBase.get(twins.identity(difference.after()));
			said = together(feature, former == null ? List.of() : Comparison.says(former, feature), Comparison.says(own, feature), said);
		}
		set(own, feature, feature instanceof EReference ? targets(said)
				: said.stream().map(one -> value((EAttribute) feature, one)).toList());
	}

	/** What a list says after both edited it; theirs where we did not. */
	private static List<Object> together(EStructuralFeature feature, List<Object> base, List<Object> ours, List<Object> theirs) {
		if (base.equals(ours)) {
			return theirs;
		}
		return feature.isUnique() ? OurChanges.merged(base, ours, theirs) : OurChanges.placed(base, ours, theirs).orElse(theirs);
	}

	/** Brings the parts that both have into their order; ours that they have not keep their places. */
	@SuppressWarnings("unchecked")
	private void order(EObject own, EStructuralFeature feature, EObject theirs) {
		if (own == null) {
			return;
		}
		EList<EObject> list = (EList<EObject>) own.eGet(feature);
		List<EObject> wanted = ((List<EObject>) theirs.eGet(feature)).stream().map(this::ours).filter(list::contains).toList();
		Set<EObject> common = new HashSet<>(wanted);
		List<EObject> ordered = new ArrayList<>(list);
		int next = 0;
		for (int i = 0; i < ordered.size(); i++) {
			if (common.contains(ordered.get(i))) {
				ordered.set(i, wanted.get(next++));
			}
		}
		for (int i = 0; i < ordered.size(); i++) {
			list.move(i, ordered.get(i));
		}
	}

	private void delete(List<Difference> differences) {
		List<EObject> gone = differences.stream().filter(d -> d.kind() == Kind.DELETED).map(d -> inOurs.get(Identity.of(d.before())))
				.filter(o -> o != null && o.eContainer() != null).toList();
		// What they moved out of it has been moved by now; what we hold in it and they do not is asked before.
		EcoreUtil.deleteAll(gone, true);
	}
}
