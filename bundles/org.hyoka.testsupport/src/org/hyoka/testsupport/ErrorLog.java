// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * The errors that are logged to the platform's log while it is open.
 *
 * @since 0.1
 */
public final class ErrorLog implements AutoCloseable {
	private final List<String> entries = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			Throwable cause = status.getException();
			entries.add(plugin + ": " + status.getMessage() + (cause == null ? ""
					: " " + cause + " at " + (cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0])));
		}
	};

	/** Begins to listen; closed, it stops. */
	public ErrorLog() {
		Platform.addLogListener(listener);
	}

	/** What has been logged so far: who logged it, the sentence, and the cause with its place; in order. */
	public List<String> entries() {
		return List.copyOf(entries);
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
