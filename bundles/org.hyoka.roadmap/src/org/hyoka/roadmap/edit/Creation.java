// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;

/** A command that adds new objects, and tells which. */
public final class Creation extends CommandWrapper {
	private final List<EObject> created;

	Creation(Command command, List<? extends EObject> created) {
		super(command);
		this.created = List.copyOf(created);
	}

	/** The first of the new objects; it stands in the model once the command is executed. */
	public EObject created() {
		return created.getFirst();
	}

	/** All new objects. */
	public List<EObject> all() {
		return created;
	}
}
