// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import org.eclipse.ui.IWorkbenchPage;
import org.hyoka.ui.editor.DossierEditor;

/** Whether what a job was started for is still there when it ends. */
final class Editors {
	private Editors() {
	}

	static boolean isClosed(DossierEditor editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		return page == null || page.findEditor(editor.getEditorInput()) != editor;
	}
}
