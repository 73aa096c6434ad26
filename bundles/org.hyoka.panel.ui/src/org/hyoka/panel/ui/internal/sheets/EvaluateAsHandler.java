// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** A member of the panel scores in the active dossier: asks who it is and shows only what that member needs. */
public final class EvaluateAsHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.evaluateAs";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(WholeDossier.editor().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		WholeDossier.editor().ifPresent(editor -> ask(shell, editor));
		return null;
	}

	private static void ask(Shell shell, DossierEditor editor) {
		Who dialog = new Who(shell, editor.dossier());
		if (dialog.open() == Window.OK && dialog.chosen != null) {
			editor.evaluateAs(new Addressee(dialog.chosen,
					ScoringTask.currentRound(editor.dossier(), LocalDate.now()).orElse(null)));
		}
	}

	/** Asks who scores. */
	private static final class Who extends QuietDialog {
		private final Dossier dossier;
		private final List<Member> members;
		private RowsTable<Member> table;
		private Member chosen;

		Who(Shell parent, Dossier dossier) {
			super(parent, Messages.Who_Title, Messages.Who_Lead, Messages.Who_Do);
			this.dossier = dossier;
			this.members = dossier.getPanel() == null ? List.of() : List.copyOf(dossier.getPanel().getMembers());
		}

		@Override
		void fill(Composite area) {
			table = new RowsTable<>(area, Messages.Send_Member, SWT.SINGLE, 180,
					List.of(Column.words(Messages.Send_Member, 300, m -> MemberNames.of(dossier, m))));
			table.show(members, m -> false);
			table.onChange(this::choose);
			table.onOpen(() -> {
				choose();
				okPressed();
			});
			if (members.isEmpty()) {
				quiet(area, Messages.Send_NoMembers);
			}
		}

		private void choose() {
			chosen = table.chosen().orElse(null);
			ready(chosen != null, Messages.Who_Do);
		}

		@Override
		protected Point getInitialSize() {
			return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT);
		}

		@Override
		void opened() {
			ready(false, Messages.Who_Do);
		}
	}
}
