// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.rows.AccessibleNames;

/** The edits that can be taken back, the last one first: all down to the chosen one go together. */
final class StepsDialog extends Dialog {
	private static final Point SIZE = new Point(480, 420);
	private final List<Command> steps;
	private Table table;
	private int chosen;

	StepsDialog(Shell parent, List<Command> steps) {
		super(parent);
		this.steps = steps;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Steps_title);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label lead = new Label(area, SWT.WRAP);
		lead.setText(Messages.Steps_lead);
		lead.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AccessibleNames.name(table, () -> Messages.Steps_title);
		for (Command step : steps) {
			new TableItem(table, SWT.NONE).setText(UndoLabels.of(step).replace("&&", "&"));
		}
		table.setSelection(0);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> count()));
		table.addListener(SWT.DefaultSelection, e -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.bind(Messages.Steps_undo, steps.size()), true); // as wide as it may become
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		count();
	}

	private void count() {
		getButton(IDialogConstants.OK_ID).setText(Messages.bind(Messages.Steps_undo, table.getSelectionIndex() + 1));
	}

	@Override
	protected void okPressed() {
		chosen = table.getSelectionIndex() + 1;
		super.okPressed();
	}

	/** How many steps are to be taken back; 0 for none. */
	int chosen() {
		return chosen;
	}
}
