// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

/** Hears of changes to the findings of a dossier. */
@FunctionalInterface
public interface FindingsListener {
	/** Called at the end of an update that changed something, on the thread of the update. */
	void changed(FindingsChange change);
}
