// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The title bar names what the active editor shows, so that windows and lists of windows tell dossiers apart. */
final class WindowTitle {
	private final IWorkbenchWindowConfigurer window;
	private final IPropertyListener renamed = (source, property) -> show();
	private IEditorPart editor;
	/** What a perspective without dossiers is called; empty for the dossiers. */
	private String elsewhere = "";

	private WindowTitle(IWorkbenchWindowConfigurer window) {
		this.window = window;
	}

	/** Follows the active editor of a window from now on. */
	static void follow(IWorkbenchWindowConfigurer window) {
		WindowTitle title = new WindowTitle(window);
		IWorkbenchPage page = window.getWindow().getActivePage();
		if (page == null) {
			return;
		}
		page.addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference ref) {
				title.follow(page);
			}

			@Override
			public void partClosed(IWorkbenchPartReference ref) {
				title.follow(page);
			}
		});
		title.follow(page);
	}

	private void follow(IWorkbenchPage page) {
		IPerspectiveDescriptor now = page.getPerspective();
		elsewhere = now == null || EvaluationPerspective.ID.equals(now.getId()) ? "" : now.getLabel();
		IEditorPart active = page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(renamed);
			}
			editor = active;
			if (editor != null) {
				editor.addPropertyListener(renamed);
			}
		}
		show();
	}

	private void show() {
		String what = elsewhere.isEmpty() && editor != null ? editor.getTitle() : elsewhere;
		String title = what.isEmpty() ? Messages.Window_title : Messages.bind(Messages.Window_titleOf, what, Messages.Window_title);
		if (!title.equals(window.getTitle())) {
			window.setTitle(title);
		}
	}
}
