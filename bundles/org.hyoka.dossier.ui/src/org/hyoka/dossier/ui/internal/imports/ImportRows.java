// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.tables.RowsImport;

/** Offers the import of tables in the menu of the tables whose rows it takes. */
public final class ImportRows implements RowsImport {
	@Override
	public boolean accepts(EClass rows) {
		return ImportTableWizard.kindOf(rows).isPresent();
	}

	@Override
	public void open(Shell shell, DossierSession session, EClass rows, EObject subject) {
		ImportTableWizard.kindOf(rows).ifPresent(kind -> ImportTableWizard.open(shell, session, kind, subject));
	}
}
