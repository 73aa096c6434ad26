// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** The errors that are logged while it is open. */
final class ErrorLog implements AutoCloseable {
	private final List<String> entries = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			Throwable cause = status.getException();
			entries.add(plugin + ": " + status.getMessage() + (cause == null ? ""
					: " " + cause + " at " + (cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0])));
		}
	};

	ErrorLog() {
		Platform.addLogListener(listener);
	}

	/** What has been logged so far. */
	List<String> entries() {
		return List.copyOf(entries);
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
