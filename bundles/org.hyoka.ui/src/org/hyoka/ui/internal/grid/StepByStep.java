// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** One undoable step made of edits, each of which sees what those before it did. */
public final class StepByStep extends CompoundCommand {
	private final List<CellChange> edits;

	/**
	 * @param label of the step in the menu
	 * @param edits executed one after the other, each seeing what came of those before
	 */
	public StepByStep(String label, List<CellChange> edits) {
		super(label);
		this.edits = List.copyOf(edits);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		for (CellChange edit : edits) {
			Command command = edit.command();
			if (command != null && command.canExecute()) {
				command.execute();
				commandList.add(command);
			}
		}
	}

	@Override
	public boolean canUndo() {
		return commandList.stream().allMatch(Command::canUndo);
	}
}
