// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.Problem;
import org.hyoka.dossier.DossierSession;

/** Accepts problems, or lets them count again, in one step that can be undone. */
final class Acceptances {
	private Acceptances() {
	}

	/** Asks for a reason and accepts rows with all that they were found for; those that are accepted stay as they are. */
	static void accept(Shell shell, DossierSession session, List<ProblemRow> rows) {
		List<ProblemRow> open = rows.stream().filter(row -> !row.isAccepted()).toList();
		if (open.isEmpty()) {
			return;
		}
		String sentence = open.size() == 1 ? open.getFirst().label() : Messages.bind(Messages.Accept_several, open.size(), open.getFirst().label());
		AcceptDialog dialog = new AcceptDialog(shell, sentence);
		if (dialog.open() == Window.OK) {
			List<Problem> problems = open.stream().flatMap(row -> row.entry().problems().stream()).toList();
			run(session, Messages.Accept_title, dialog.acceptance().accept(session.editingDomain(), session.dossier(), problems));
		}
	}

	/** Lets accepted rows count again. */
	static void withdraw(DossierSession session, List<ProblemRow> rows) {
		List<ProblemRow> accepted = rows.stream().filter(ProblemRow::isAccepted).toList();
		if (!accepted.isEmpty()) {
			run(session, Messages.Problems_withdraw,
					Acceptance.withdraw(session.editingDomain(), session.dossier(), accepted.stream().map(ProblemRow::accepted).distinct().toList()));
		}
	}

	private static void run(DossierSession session, String label, Command change) {
		if (change.canExecute()) {
			session.commandStack().execute(new CompoundCommand(0, label, List.of(change)));
		}
	}
}
