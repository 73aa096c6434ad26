// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.hyoka.ui.internal.editor.EditorShell;

/** Shows how far the review of all chapters of the active dossier is. */
public final class ReviewsHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.reviews";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(CompareHandler.editor().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		CompareHandler.editor().ifPresent(editor -> editor.getAdapter(EditorShell.class).reviewAll());
		return null;
	}
}
