// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.consistency.Acceptance;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;

/** Asks why problems may stay, and who says so. */
final class AcceptDialog extends Dialog {
	private static final int WIDTH = 440;
	private static final int LINES = 4;
	private final String sentence;
	private Text reason;
	private Text by;
	private Acceptance acceptance;

	/** @param sentence what is accepted */
	AcceptDialog(Shell shell, String sentence) {
		super(shell);
		this.sentence = sentence;
	}

	/** What was entered; null unless the dialog was left by its first button. */
	Acceptance acceptance() {
		return acceptance;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Accept_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 4;
		words(area, sentence);
		words(area, Messages.Accept_what).setForeground(ThemeColors.of(area).quiet());
		label(area, Literals.ACCEPTED_PROBLEM__REASON);
		reason = ProseText.create(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, ProseText.height(reason, LINES)).applyTo(reason.getParent());
		label(area, Literals.ACCEPTED_PROBLEM__ACCEPTED_BY);
		by = new Text(area, SWT.BORDER);
		by.setText(System.getProperty("user.name", ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(by);
		AccessibleNames.name(reason, () -> Labels.of(Literals.ACCEPTED_PROBLEM__REASON));
		AccessibleNames.name(by, () -> Labels.of(Literals.ACCEPTED_PROBLEM__ACCEPTED_BY));
		return area;
	}

	private static Label words(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void label(Composite area, EAttribute attribute) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Labels.of(attribute));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Accept_do, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		reason.addModifyListener(e -> ready());
		by.addModifyListener(e -> ready());
		ready();
	}

	private void ready() {
		getButton(IDialogConstants.OK_ID).setEnabled(!reason.getText().isBlank() && !by.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		acceptance = new Acceptance(reason.getText(), by.getText(), LocalDate.now());
		super.okPressed();
	}
}
