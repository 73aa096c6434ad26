// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.hyoka.consistency.QuickFix;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.forms.Texts;

/** Mends a problem in one step that can be undone and that is called what the button was called. */
public final class QuickFixRun {
	private QuickFixRun() {
	}

	/**
	 * Runs a fix on the session's command stack.
	 *
	 * @return whether anything could be done; not if the problem has gone in the meantime
	 */
	public static boolean run(DossierSession session, QuickFix fix) {
		Command change = fix.create(session.editingDomain());
		if (change == null || !change.canExecute()) {
			return false;
		}
		session.commandStack().execute(new CompoundCommand(0, Texts.in(fix.label()), List.of(change)));
		return true;
	}
}
