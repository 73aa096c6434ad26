// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.Difference;
import org.hyoka.merge.TakeOver;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.ThemeColors;

/**
 * In what the open dossier differs from another version: the list at the left, both sides at the right. What is chosen can be taken over
 * from the other, one step for each time, which can be undone here and later.
 */
public final class ComparisonDialog extends Dialog {
	private static final int TAKE = IDialogConstants.CLIENT_ID;
	private static final int UNDO = IDialogConstants.CLIENT_ID + 1;
	private static final int PREVIOUS = IDialogConstants.CLIENT_ID + 2;
	private static final int NEXT = IDialogConstants.CLIENT_ID + 3;
	private static final int CALM_MILLISECONDS = 50;
	private static final int MANY = 9999;
	private static final Point LEAST = new Point(760, 480);
	private final DossierSession session;
	private final OpenDossier other;
	private final String name;
	private DifferenceTree tree;
	private SidesPanel sides;
	private int taken;

	/**
	 * @param editor of the open dossier
	 * @param other  the other version; the caller closes it when the dialog is closed
	 * @param name   what the other is called
	 */
	public ComparisonDialog(DossierEditor editor, OpenDossier other, String name) {
		super(editor.getSite().getShell());
		this.session = editor.session();
		this.other = other;
		this.name = name;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Compare_title);
	}

	/** Most of the window that it stands over. */
	@Override
	protected Point getInitialSize() {
		Rectangle window = getParentShell().getBounds();
		return new Point(Math.max(LEAST.x, window.width - 64), Math.max(LEAST.y, window.height - 64));
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
		Label lead = new Label(area, SWT.WRAP);
		lead.setText(Messages.bind(Messages.Compare_lead, session.name(), name).replace("&", "&&"));
		lead.setForeground(ThemeColors.of(area).quiet());
		GridData wrapping = new GridData(SWT.FILL, SWT.TOP, true, false);
		wrapping.widthHint = 480;
		lead.setLayoutData(wrapping);
		SashForm both = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		both.setSashWidth(8);
		GridData rest = new GridData(SWT.FILL, SWT.FILL, true, true);
		rest.heightHint = 240;
		both.setLayoutData(rest);
		tree = new DifferenceTree(both, this::choose);
		sides = new SidesPanel(both, Messages.bind(Messages.Compare_ours, session.name()), name);
		both.setWeights(36, 64);
		Background<List<Difference>> comparing = new Background<>(session, area, Messages.Compare_working, CALM_MILLISECONDS, pause -> {
			pause.run();
			return TakeOver.of(session.dossier(), other.dossier()).differences();
		}, this::take);
		Refresh.onChange(session, area, comparing::work);
		comparing.work();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, PREVIOUS, Messages.Compare_previous, false);
		createButton(parent, NEXT, Messages.Compare_next, false);
		createButton(parent, UNDO, Messages.Compare_undo, false);
		createButton(parent, TAKE, Messages.bind(Messages.Compare_takeAll, MANY), false); // as wide as it may become
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.Compare_close, true);
		tree.setFocus();
		enable(List.of());
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case PREVIOUS -> tree.go(-1);
		case NEXT -> tree.go(1);
		case TAKE -> {
			takeOver();
			tree.setFocus();
		}
		case UNDO -> {
			undo();
			tree.setFocus();
		}
		default -> close();
		}
	}

	private void takeOver() {
		List<Difference> chosen = tree.chosen();
		Object before = session.commandStack().getUndoCommand();
		session.execute(TakeOver.command(session, other, chosen, Messages.bind(Messages.Compare_step, chosen.size(), name)));
		if (session.commandStack().getUndoCommand() != before) {
			taken++;
		}
	}

	/** Takes back what was taken over here last. */
	private void undo() {
		if (taken > 0) {
			taken--;
			session.commandStack().undo();
		}
	}

	private void take(List<Difference> differences) {
		tree.show(differences);
		choose();
	}

	private void choose() {
		List<Difference> chosen = tree.chosen();
		sides.show(chosen, session.attachments(), other.attachments());
		enable(chosen);
	}

	private void enable(List<Difference> chosen) {
		Button take = getButton(TAKE);
		if (take != null) {
			take.setText(chosen.size() > 1 ? Messages.bind(Messages.Compare_takeAll, chosen.size()) : Messages.Compare_take);
			take.setEnabled(!chosen.isEmpty() && !session.isReadOnly());
			getButton(UNDO).setEnabled(taken > 0);
			getButton(PREVIOUS).setEnabled(!chosen.isEmpty());
			getButton(NEXT).setEnabled(!chosen.isEmpty());
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
