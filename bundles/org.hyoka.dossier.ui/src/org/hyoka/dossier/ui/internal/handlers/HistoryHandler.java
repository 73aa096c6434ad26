// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.util.EventObject;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.UndoNavigation;

/** One step back or forth in the edits of the active dossier; the entry in the menu says which step. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {
	private final String commandId;
	private final CommandStackListener listener = this::moved;
	/** A closed dossier has no steps any more, and nothing of it is kept. */
	private final IPartListener2 closing = new IPartListener2() {
		@Override
		public void partClosed(IWorkbenchPartReference ref) {
			follow(ActiveDossier.editorOf(ref.getPage()));
		}
	};
	private CommandStack stack;
	private boolean refreshing;

	HistoryHandler(String commandId) {
		this.commandId = commandId;
	}

	/** The step that would be taken; empty if there is none. */
	abstract Optional<Command> next(CommandStack of);

	abstract void take(CommandStack of);

	abstract String label(Optional<Command> step);

	@Override
	public void setEnabled(Object context) {
		Optional<DossierEditor> active = ActiveDossier.editor(context);
		active.ifPresent(e -> e.getSite().getPage().addPartListener(closing)); // which adds it once
		follow(active);
	}

	private void follow(Optional<DossierEditor> active) {
		follow(active.flatMap(DossierEditor::openSession).map(DossierSession::commandStack).orElse(null));
	}

	private void follow(CommandStack newStack) {
		if (stack != newStack) {
			if (stack != null) {
				stack.removeCommandStackListener(listener);
			}
			stack = newStack;
			if (stack != null) {
				stack.addCommandStackListener(listener);
			}
		}
		update();
	}

	private void moved(EventObject event) {
		if (Display.getCurrent() != null) {
			update();
		} else {
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::update);
		}
	}

	private void update() {
		setBaseEnabled(stack != null && next(stack).isPresent());
		if (refreshing || !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
			return; // an entry that gets its text asks again whether it is enabled, and would get its text again
		}
		refreshing = true;
		try {
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId, null);
		} finally {
			refreshing = false;
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveDossier.editor().ifPresent(editor -> {
			EditorShell shell = editor.getAdapter(EditorShell.class);
			if (shell != null) {
				shell.commitFocus(); // what is half typed becomes the step to undo
			}
			editor.openSession().map(DossierSession::commandStack).filter(s -> next(s).isPresent())
					.ifPresent(s -> step(editor, s));
		});
		return null;
	}

	/** Shows what has changed; the view that somebody works in stays the active part. */
	private void step(DossierEditor editor, CommandStack of) {
		IWorkbenchPart active = editor.getSite().getPage().getActivePart();
		boolean led = editor.getAdapter(UndoNavigation.class).along(next(of).orElseThrow(), () -> take(of));
		if (led && active != null && active != editor) {
			editor.getSite().getPage().activate(active);
		}
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		String label = label(stack == null ? Optional.empty() : next(stack));
		element.setText(label);
		element.setTooltip(label.replace("&", ""));
	}

	@Override
	public void dispose() {
		follow(Optional.empty());
		super.dispose();
	}
}
