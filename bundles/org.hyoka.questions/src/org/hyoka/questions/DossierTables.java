// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.List;

import org.hyoka.model.hyoka.Dossier;

/**
 * Tables that are filled from dossiers: an OSGi service. Called from several threads at once, each with a dossier of its own;
 * what it fills depends on the dossier alone.
 *
 * @since 0.1
 */
public interface DossierTables {
	/** The tables, always the same. */
	List<Table> tables();

	/** Adds the rows of one dossier, which it only reads. */
	void fill(Dossier dossier, Rows rows);
}
