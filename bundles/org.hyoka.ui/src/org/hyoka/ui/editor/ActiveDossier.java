// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The dossier that a person works on: the one of the active editor, also while a view beside it has the focus.
 *
 * @since 0.1
 */
public final class ActiveDossier {
	private ActiveDossier() {
	}

	/** The active dossier editor of the active window. UI thread. */
	public static Optional<DossierEditor> editor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return editorOf(window == null ? null : window.getActivePage());
	}

	/** Whether there is one and it is open: not while it is read, asks about unsaved work or could not be opened. UI thread. */
	public static boolean isOpen() {
		return editor().flatMap(DossierEditor::openSession).isPresent();
	}

	/** The active dossier editor of a page; null is no page. */
	public static Optional<DossierEditor> editorOf(IWorkbenchPage page) {
		return page != null && page.getActiveEditor() instanceof DossierEditor editor ? Optional.of(editor)
				: Optional.empty();
	}

	/**
	 * The active dossier editor, for the state of a command. The context itself is not asked: while the window is restored
	 * the menu's and the toolbar's differ, each change of the state asks the other, and that never ends.
	 */
	public static Optional<DossierEditor> editor(Object context) {
		return editor();
	}
}
