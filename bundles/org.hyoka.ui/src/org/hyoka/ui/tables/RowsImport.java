// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;

/**
 * Takes rows of a table from a file or the clipboard; tables whose rows it knows offer it in their menu. Contributed as an
 * element {@code rowsImport} of the extension point {@code org.hyoka.ui.editorPages}. UI thread.
 *
 * @since 0.1
 */
public interface RowsImport {
	/** Whether it takes rows that are objects of this class. */
	boolean accepts(EClass rows);

	/**
	 * Asks where the rows are and takes them in as one undoable step.
	 *
	 * @param rows    what a row is; one that it accepts
	 * @param subject what the table belongs to; null for the dossier
	 */
	void open(Shell shell, DossierSession session, EClass rows, EObject subject);
}
