// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.exchange.entry.Candidates;

/**
 * Asks a person which of the dossier's objects a reference shall point to.
 *
 * @since 0.1
 */
public final class ReferenceChoice {
	private ReferenceChoice() {
	}

	/**
	 * Opens the dialog, in which something that is missing can be registered, and does something with what was chosen: one
	 * undoable step.
	 *
	 * @param several whether more than one may be chosen
	 * @param use     the command for the chosen objects
	 */
	public static void choose(Shell shell, EditingDomain domain, EObject owner, EReference reference, boolean several,
			Function<List<EObject>, Command> use) {
		choose(domain, new ObjectDialog(shell, owner, reference, several, ""), owner, reference, use);
	}

	/**
	 * The same where a person has begun to type; as many may be chosen as the reference takes.
	 *
	 * @param words are looked for at first; may be empty
	 */
	public static void choose(Shell shell, EditingDomain domain, EObject owner, EReference reference, String words,
			Function<List<EObject>, Command> use) {
		choose(domain, new ObjectDialog(shell, owner, reference, reference.isMany(), words), owner, reference, use);
	}

	private static void choose(EditingDomain domain, ObjectDialog dialog, EObject owner, EReference reference,
			Function<List<EObject>, Command> use) {
		if (dialog.open() != Window.OK || dialog.chosen().isEmpty()) {
			return;
		}
		Command command = use.apply(dialog.chosen());
		if (command == null) {
			return;
		}
		if (dialog.made() != null) {
			CompoundCommand all = new CompoundCommand();
			Candidates.registry(reference).ifPresent(registry -> all.append(
					AddCommand.create(domain, EcoreUtil.getRootContainer(owner), registry, dialog.made())));
			all.append(command);
			command = all;
		}
		domain.getCommandStack().execute(command);
	}
}
