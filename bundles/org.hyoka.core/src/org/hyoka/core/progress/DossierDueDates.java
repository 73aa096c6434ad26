// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.List;

import org.hyoka.model.hyoka.Dossier;

/**
 * Finds what is due in a part of the dossier; an OSGi service of the bundle that knows the part.
 *
 * @since 0.1
 */
public interface DossierDueDates {
	/** What is still to be done by a day, in any order. Called on a thread that may read the dossier. */
	List<DueDate> of(Dossier dossier);
}
