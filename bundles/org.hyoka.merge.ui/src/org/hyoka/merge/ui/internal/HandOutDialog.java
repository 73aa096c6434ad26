// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;

/** Asks which project's part is handed out, to whom, by when it is to come back, and whether with what is confidential. */
final class HandOutDialog extends Dialog {
	private final List<Undertaking> projects;
	private Combo project;
	private Text to;
	private Text due;
	private Button secrets;
	private Undertaking chosen;
	private String receiver = "";
	private String day = "";
	private boolean confidential;

	HandOutDialog(Shell parent, Dossier dossier) {
		super(parent);
		projects = Dossiers.undertakings(dossier).stream().filter(u -> !(u instanceof Program)).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.HandOut_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		area.setLayout(layout);
		label(area, Messages.HandOut_lead).setForeground(ThemeColors.of(area).quiet());
		label(area, Messages.HandOut_project);
		project = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		project.setItems(projects.stream().map(Labels::of).toArray(String[]::new));
		project.select(0);
		project.setLayoutData(wide());
		AccessibleNames.name(project, () -> Messages.HandOut_project);
		to = text(area, Messages.HandOut_to);
		due = text(area, Messages.HandOut_due);
		secrets = new Button(area, SWT.CHECK);
		secrets.setText(Messages.HandOut_confidential);
		return area;
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 440;
		return data;
	}

	private static Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setLayoutData(wide());
		return label;
	}

	private static Text text(Composite area, String name) {
		label(area, name);
		Text text = new Text(area, SWT.BORDER);
		text.setLayoutData(wide());
		AccessibleNames.name(text, () -> name);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Compare_cancel, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.HandOut_do, true).setEnabled(!projects.isEmpty());
	}

	@Override
	protected void okPressed() {
		chosen = projects.get(Math.max(0, project.getSelectionIndex()));
		receiver = to.getText().strip();
		day = due.getText().strip();
		confidential = secrets.getSelection();
		super.okPressed();
	}

	/** Whose part. */
	Undertaking project() {
		return chosen;
	}

	/** Whether what is confidential goes in. */
	boolean confidential() {
		return confidential;
	}

	/** What is out, to whom, and until when. */
	String words() {
		String words = Labels.brief(chosen);
		words = receiver.isEmpty() ? words : Messages.bind(Messages.HandOut_wordsTo, words, receiver);
		return day.isEmpty() ? words : Messages.bind(Messages.HandOut_wordsDue, words, day);
	}
}
