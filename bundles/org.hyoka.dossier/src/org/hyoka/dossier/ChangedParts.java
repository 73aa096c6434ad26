// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.dossier.Revision.Part;
import org.hyoka.dossier.internal.model.Identity;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/** The parts of a dossier in which something changed since the last save. */
final class ChangedParts {
	/** More would say no more than that all was changed. */
	private static final int MOST = 200;
	private final Set<Part> parts = new LinkedHashSet<>();

	/** Takes note of a change; what is no part of the dossier any more changed it when it went. */
	synchronized void add(Notification notification) {
		if (parts.size() < MOST && notification.getNotifier() instanceof EObject changed
				&& notification.getFeature() instanceof EStructuralFeature feature) {
			Part part = part(changed, feature);
			if (part != null) {
				parts.add(part);
			}
		}
	}

	private static Part part(EObject changed, EStructuralFeature feature) {
		String top = feature.getName();
		String undertaking = "";
		EObject object = changed;
		while (!(object instanceof Dossier)) {
			if (object == null) {
				return null;
			}
			if (undertaking.isEmpty() && object instanceof Undertaking) {
				undertaking = Identity.of(object);
			}
			top = object.eContainmentFeature() == null ? top : object.eContainmentFeature().getName();
			object = object.eContainer();
		}
		return new Part(top, undertaking == null ? "" : undertaking);
	}

	/** The parts, which are forgotten then. */
	synchronized List<Part> take() {
		List<Part> taken = new ArrayList<>(parts);
		parts.clear();
		return taken;
	}

	/** Takes note again of parts that were taken, since they were not saved. */
	synchronized void putBack(List<Part> taken) {
		parts.addAll(taken);
	}
}
