// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

/** Hears of changes to the findings of a dossier. */
@FunctionalInterface
public interface ProblemsListener {
	/** Called at the end of an update that changed something, on the thread of the update. */
	void changed(ProblemsChange change);
}
