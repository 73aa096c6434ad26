// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** Makes the edit again that was taken back last. */
public final class RedoHandler extends HistoryHandler {
	/** Made by the extension registry. */
	public RedoHandler() {
		super("org.eclipse.ui.edit.redo");
	}

	@Override
	Optional<Command> next(CommandStack of) {
		return of.canRedo() ? Optional.of(of.getRedoCommand()) : Optional.empty();
	}

	@Override
	void take(CommandStack of) {
		of.redo();
	}

	@Override
	String label(Optional<Command> step) {
		return step.map(c -> Messages.bind(Messages.Redo_what, UndoLabels.of(c))).orElse(Messages.Redo);
	}
}
