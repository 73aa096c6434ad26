// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** Takes the last edit back. */
public final class UndoHandler extends HistoryHandler {
	/** Made by the extension registry. */
	public UndoHandler() {
		super("org.eclipse.ui.edit.undo");
	}

	@Override
	Optional<Command> next(CommandStack of) {
		return of.canUndo() ? Optional.of(of.getUndoCommand()) : Optional.empty();
	}

	@Override
	void take(CommandStack of) {
		of.undo();
	}

	@Override
	String label(Optional<Command> step) {
		return step.map(c -> Messages.bind(Messages.Undo_what, UndoLabels.of(c))).orElse(Messages.Undo);
	}
}
