// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.Comments;
import org.hyoka.core.edits.Comments.Said;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;

/** Asks for the words of a comment, or of an answer to one. */
final class CommentDialog extends Dialog {
	private static final int WIDTH = 440;
	private static final int LINES = 5;
	private final String title;
	private final Comments.About about;
	private Text text;
	private Said said;

	CommentDialog(Shell shell, String title, Comments.About about) {
		super(shell);
		this.title = title;
		this.about = about;
	}

	/** What was entered, by the name that the system has for the user, now; empty where the dialog was left. */
	Optional<Said> ask() {
		open();
		return Optional.ofNullable(said);
	}

	/** The name under which somebody works here, as the saves of a dossier have it. */
	static String author() {
		return System.getProperty("user.name", "");
	}

	/** Now, to the minute. */
	static LocalDateTime now() {
		return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
	}

	/** What a comment is about, in a line: the place and its field. */
	static String place(Comments.About about) {
		return Naming.where(about.object(), Texts.locale()) + about.field().map(f -> " – " + Labels.of(f)).orElse("");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		words(area, place(about));
		if (!about.quoted().isBlank()) {
			words(area, Messages.bind(Messages.Comments_quoted, about.quoted())).setForeground(ThemeColors.of(area).quiet());
		}
		text = ProseText.create(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ProseText.height(text, LINES)).applyTo(text.getParent());
		AccessibleNames.name(text, () -> Labels.of(Literals.NOTE__TEXT));
		words(area, Messages.Comments_inside).setForeground(ThemeColors.of(area).quiet());
		return area;
	}

	private static Label words(Composite area, String line) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(line.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Comments_do, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		text.addModifyListener(e -> ready());
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && e.stateMask == SWT.MOD1 && !text.getText().isBlank()) {
				e.doit = false;
				okPressed();
			}
		}));
		ready();
		text.setFocus();
	}

	private void ready() {
		getButton(IDialogConstants.OK_ID).setEnabled(!text.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		said = new Said(author(), now(), text.getText());
		super.okPressed();
	}
}
