// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;

/**
 * Copies a dossier without what is not to go with it. References lead to copies; one to something that stayed out is gone, and
 * what cannot be without such a reference, such as a link between parts of a roadmap, stays out, too. Made for one copy.
 *
 * @since 0.1
 */
public abstract class PartialCopier extends EcoreUtil.Copier {
	private static final long serialVersionUID = 1L;

	/** For subclasses, which say what goes in. */
	protected PartialCopier() {
		super(true, false);
	}

	/** Whether an object goes in; asked of those only whose container does. */
	protected abstract boolean goesIn(EObject object);

	/** The children of an object that go in, in the order in which the copy has them. */
	protected List<EObject> children(EObject parent, EReference reference) {
		List<EObject> children = new ArrayList<>();
		Object value = parent.eGet(reference);
		(reference.isMany() ? (Collection<?>) value : List.of(value)).stream().map(EObject.class::cast).filter(this::goesIn).forEach(children::add);
		return children;
	}

	/** The copy; the dossier is not changed. */
	public Dossier of(Dossier dossier) {
		Dossier copy = (Dossier) copy(dossier);
		copyReferences();
		List<EObject> broken = entrySet().stream().filter(e -> isBroken(e.getKey(), e.getValue())).map(Map.Entry::getValue).toList();
		EcoreUtil.deleteAll(broken, true);
		return copy;
	}

	private static boolean isBroken(EObject original, EObject copy) {
		return original.eClass().getEAllReferences().stream().anyMatch(r -> r.isRequired() && !r.isMany() && !r.isContainment()
				&& original.eIsSet(r) && copy.eGet(r) == null);
	}

	@Override
	protected void copyContainment(EReference reference, EObject from, EObject to) {
		if (!from.eIsSet(reference)) {
			return;
		}
		List<EObject> children = children(from, reference);
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> copies = (List<EObject>) to.eGet(reference);
			copies.addAll(copyAll(children));
		} else if (!children.isEmpty()) {
			to.eSet(reference, copy(children.getFirst()));
		}
	}
}
