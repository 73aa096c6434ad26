// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A place in a dossier that objects can be put into.
 *
 * @param owner   the object that will contain them
 * @param feature its containment reference
 * @param index   position in a many-valued reference, from 0; -1 for the end, and for a single reference
 */
public record Placement(EObject owner, EReference feature, int index) {
	/**
	 * A place inside an object, at the end of the reference that suits all objects best; a single reference only if it
	 * is empty. A reference of just their type goes before one that takes more.
	 *
	 * @param objects of one kind or several; not changed
	 */
	public static Optional<Placement> inside(EObject owner, Collection<? extends EObject> objects) {
		return owner.eClass().getEAllContainments().stream().filter(r -> takes(owner, r, objects))
				.min(Comparator.comparingInt(r -> distance(r, objects))).map(r -> new Placement(owner, r, -1));
	}

	/** A place at the end of one reference of an object. */
	public static Optional<Placement> inside(EObject owner, EReference feature, Collection<? extends EObject> objects) {
		return takes(owner, feature, objects) ? Optional.of(new Placement(owner, feature, -1)) : Optional.empty();
	}

	/** A place just before or after a sibling. */
	public static Optional<Placement> beside(EObject sibling, boolean after, Collection<? extends EObject> objects) {
		EObject owner = sibling.eContainer();
		EReference feature = sibling.eContainmentFeature();
		if (owner == null || !feature.isMany() || !takes(owner, feature, objects)) {
			return Optional.empty();
		}
		int index = ((List<?>) owner.eGet(feature)).indexOf(sibling);
		return Optional.of(new Placement(owner, feature, after ? index + 1 : index));
	}

	/** Inside the object if it takes them, else after it. */
	public static Optional<Placement> at(EObject target, Collection<? extends EObject> objects) {
		return inside(target, objects).or(() -> beside(target, true, objects));
	}

	private static boolean takes(EObject owner, EReference reference, Collection<? extends EObject> objects) {
		if (objects.isEmpty() || !reference.isContainment() || !reference.isChangeable() || reference.isDerived()) {
			return false;
		}
		boolean room = reference.isMany() || objects.size() == 1 && owner.eGet(reference) == null;
		return room && objects.stream()
				.allMatch(o -> reference.getEReferenceType().isSuperTypeOf(o.eClass()) && !EcoreUtil.isAncestor(o, owner));
	}

	private static int distance(EReference reference, Collection<? extends EObject> objects) {
		int open = reference.getEReferenceType().getEAllSuperTypes().size(); // the more, the narrower
		boolean exact = objects.stream().allMatch(o -> o.eClass() == reference.getEReferenceType());
		return exact ? -1000 : -open;
	}
}
