// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows the welcome page while no dossier is open, and takes it away when one is. */
public final class WelcomeKeeper implements IPartListener2 {
	private final IWorkbenchPage page;

	private WelcomeKeeper(IWorkbenchPage page) {
		this.page = page;
	}

	/** Begins to look after a page of the workbench. UI thread. */
	public static void install(IWorkbenchPage page) {
		WelcomeKeeper keeper = new WelcomeKeeper(page);
		page.addPartListener(keeper);
		keeper.tidy(); // at once, so that the window is laid out and painted with it and not twice
	}

	/** Shows the welcome page, also beside open dossiers. UI thread. */
	public static void show(IWorkbenchPage page) {
		try {
			page.openEditor(WelcomeInput.INSTANCE, WelcomeEditor.ID);
		} catch (PartInitException e) {
			Platform.getLog(WelcomeKeeper.class).log(Status.error("The welcome page could not be shown.", e));
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference ref) {
		if (ref instanceof IEditorReference editor && !isWelcome(editor)) {
			later();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference ref) {
		if (ref instanceof IEditorReference) {
			later();
		}
	}

	/** Not in the middle of opening and closing. */
	private void later() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(this::tidy);
	}

	private void tidy() {
		if (PlatformUI.getWorkbench().isClosing() || page.getWorkbenchWindow().getShell() == null) {
			return;
		}
		IEditorReference[] editors = page.getEditorReferences();
		if (editors.length == 0) {
			show(page);
			return;
		}
		boolean other = false;
		for (IEditorReference editor : editors) {
			other |= !isWelcome(editor);
		}
		for (IEditorReference editor : editors) {
			if (other && isWelcome(editor)) {
				page.closeEditors(new IEditorReference[] { editor }, false);
			}
		}
	}

	private static boolean isWelcome(IEditorReference editor) {
		return WelcomeEditor.ID.equals(editor.getId());
	}
}
