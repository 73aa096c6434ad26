// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of all changes in a dossier that no session watches. */
public final class ModelWatch extends EContentAdapter {
	private final Consumer<Notification> changes;

	/** A watch that passes all notifications on. */
	public ModelWatch(Consumer<Notification> changes) {
		this.changes = changes;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		changes.accept(notification);
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
