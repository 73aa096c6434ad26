// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.tables.RowsImport;

/** Offers the import of tables in the menu of every table, and for tables with headings that are pasted. */
public final class ImportRows implements RowsImport {
	@Override
	public void open(Shell shell, DossierSession session, EReference containment, EClass rows, List<EStructuralFeature> columns, EObject owner) {
		ImportTableWizard.open(shell, session, ImportTableWizard.contentOf(containment, rows, columns), owner);
	}

	@Override
	public boolean paste(Shell shell, DossierSession session, EReference containment, EClass rows, List<EStructuralFeature> columns, EObject owner,
			String clipboard) {
		return ImportTableWizard.openIfTable(shell, session, ImportTableWizard.contentOf(containment, rows, columns), owner, clipboard);
	}
}
