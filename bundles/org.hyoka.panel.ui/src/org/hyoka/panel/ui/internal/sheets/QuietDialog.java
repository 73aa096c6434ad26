// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.ui.labels.ThemeColors;

/** A dialog with one sentence that says what it is for, its content, and a verb to go on. */
abstract class QuietDialog extends Dialog {
	private final String title;
	private final String lead;
	private final String verb;

	QuietDialog(Shell parent, String title, String lead, String verb) {
		super(parent);
		this.title = title;
		this.lead = lead;
		this.verb = verb;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		Label words = quiet(area, lead);
		((GridData) words.getLayoutData()).widthHint = 480;
		fill(area);
		return area;
	}

	/** A quiet label that wraps. */
	static Label quiet(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(ThemeColors.of(parent).quiet());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		label.setLayoutData(data);
		return label;
	}

	/** Makes the content. */
	abstract void fill(Composite area);

	/** Whether the dialog may go on, and how its button is called now. */
	final void ready(boolean may, String label) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(may);
			if (!label.equals(button.getText())) {
				button.setText(label);
				setButtonLayoutData(button);
				button.getParent().layout();
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_Cancel, false);
		createButton(parent, IDialogConstants.OK_ID, verb, true);
		opened();
	}

	/** Called when the buttons are there. */
	abstract void opened();

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(760, size.x), Math.max(480, size.y));
	}
}
