// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.HyokaPackage;

/** Hears of every change in a dossier: one adapter that all objects share. */
final class ChangeTracker extends AdapterImpl {
	private final DossierResource resource;
	private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();
	private final AtomicLong changes = new AtomicLong();
	private final ChangedParts parts = new ChangedParts();

	ChangeTracker(DossierResource resource) {
		this.resource = resource;
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch() || notification.getFeature() instanceof EStructuralFeature feature
				&& feature.isTransient()) {
			return;
		}
		changes.incrementAndGet();
		parts.add(notification);
		if (notification.getFeature() == HyokaPackage.Literals.ELEMENT__ID) {
			resource.idChanged((EObject) notification.getNotifier(), notification.getOldStringValue());
		}
		for (Consumer<Notification> listener : listeners) {
			listener.accept(notification);
		}
	}

	/** A number that grows with each change. */
	long changes() {
		return changes.get();
	}

	/** The parts in which something changed since they were taken. */
	ChangedParts parts() {
		return parts;
	}

	List<Consumer<Notification>> listeners() {
		return listeners;
	}

	@Override
	public void setTarget(Notifier newTarget) {
		// It has many.
	}
}
