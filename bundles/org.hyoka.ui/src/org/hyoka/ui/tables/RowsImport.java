// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;

/**
 * Takes rows of a table from a file or the clipboard; tables offer it in their menu. Contributed as an
 * element {@code rowsImport} of the extension point {@code org.hyoka.ui.editorPages}. UI thread.
 *
 * @since 0.1
 */
public interface RowsImport {
	/**
	 * Asks where the rows are and takes them in as one undoable step.
	 *
	 * @param containment where the rows stand
	 * @param rows        what a row is
	 * @param columns     what the columns of the table in the window show, in their order
	 * @param owner       what the rows stand in; null for the dossier
	 */
	void open(Shell shell, DossierSession session, EReference containment, EClass rows, List<EStructuralFeature> columns, EObject owner);

	/**
	 * The same for a table on the clipboard that has headings of its own: asks what they mean.
	 *
	 * @param clipboard text
	 * @return false, and nothing asked, where it is no such table
	 */
	boolean paste(Shell shell, DossierSession session, EReference containment, EClass rows, List<EStructuralFeature> columns, EObject owner,
			String clipboard);
}
