// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads notifications of the model as the changes they are. */
final class ChangeReader {
	private final Changes changes;
	private final Runnable afterwards;

	/**
	 * A reader.
	 *
	 * @param changes    takes the changes
	 * @param afterwards called after each of them
	 */
	ChangeReader(Changes changes, Runnable afterwards) {
		this.changes = changes;
		this.afterwards = afterwards;
	}

	/** Reads one notification. */
	void read(Notification notification) {
		if (!notification.isTouch() && notification.getNotifier() instanceof EObject object
				&& notification.getFeature() instanceof EStructuralFeature feature && !isBackLink(feature)) {
			pass(notification, object, feature);
			afterwards.run();
		}
	}

	private static boolean isBackLink(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private void pass(Notification notification, EObject object, EStructuralFeature feature) {
		if (feature instanceof EReference reference && notification.getEventType() != Notification.MOVE) {
			for (EObject old : objects(notification.getOldValue())) {
				if (reference.isContainment()) {
					changes.left(old, object);
				} else {
					changes.unlinked(object, reference, old);
				}
			}
			for (EObject added : objects(notification.getNewValue())) {
				if (reference.isContainment()) {
					changes.entered(added);
				} else {
					changes.linked(object, reference, added);
				}
			}
		}
		changes.changed(object, feature);
	}

	private static List<EObject> objects(Object value) {
		return switch (value) {
		case EObject one -> List.of(one);
		case Collection<?> many -> many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
		case null, default -> List.of();
		};
	}
}
