// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A command that can only be made once those before it have run. */
final class DeferredCommand extends CommandWrapper {
	private final Supplier<Command> maker;

	DeferredCommand(Supplier<Command> maker) {
		this.maker = maker;
	}

	@Override
	protected Command createCommand() {
		return maker.get();
	}

	@Override
	public boolean canExecute() {
		return true;
	}

	@Override
	public void execute() {
		super.prepare();
		super.execute();
	}
}
