// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Opens dossiers in editors.
 *
 * @since 0.1
 */
public final class DossierEditors {
	private DossierEditors() {
	}

	/**
	 * Opens a file, or shows the editor that has it open. The file is read later, in a job. UI thread.
	 *
	 * @return the editor; null if the platform could not make one, which the log then explains
	 */
	public static DossierEditor open(IWorkbenchPage page, Path file) {
		try {
			IEditorPart editor = page.openEditor(new DossierEditorInput(file), DossierEditor.ID);
			return editor instanceof DossierEditor dossier ? dossier : null;
		} catch (PartInitException e) {
			Platform.getLog(DossierEditors.class).log(Status.error("No editor could be made for " + file, e));
			return null;
		}
	}
}
