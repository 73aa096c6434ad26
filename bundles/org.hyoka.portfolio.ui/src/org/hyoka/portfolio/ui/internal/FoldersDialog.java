// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.rows.AccessibleNames;

/** Which folders are looked into, and whether the index is one's own or shared. */
public final class FoldersDialog extends TitleAreaDialog {
	private final List<Path> folders;
	private IndexLocation index;
	private org.eclipse.swt.widgets.List list;
	private Button own;
	private Text address;
	private List<Path> added = List.of();
	private List<Path> removed = List.of();

	/** @param folders those that are looked into now */
	public FoldersDialog(Shell shell, List<Path> folders, IndexLocation index) {
		super(shell);
		this.folders = new ArrayList<>(folders);
		this.index = index;
	}

	/** The folders that were added. */
	public List<Path> added() {
		return added;
	}

	/** The folders that were taken away. */
	public List<Path> removed() {
		return removed;
	}

	/** The index that was chosen. */
	public IndexLocation index() {
		return index;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.FoldersDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(Messages.FoldersDialog_title);
		setMessage(Messages.FoldersDialog_lead);
		Composite area = new Composite(outer, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		area.setLayout(layout);
		list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleNames.name(list, () -> Messages.FoldersDialog_title);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 160;
		data.widthHint = 460;
		list.setLayoutData(data);
		folders.forEach(f -> list.add(f.toString()));
		buttons(area);
		shared(area);
		return outer;
	}

	private void buttons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		buttons.setLayout(layout);
		button(buttons, Messages.FoldersDialog_add, this::add);
		Button remove = button(buttons, Messages.FoldersDialog_remove, this::remove);
		remove.setEnabled(false);
		list.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> remove.setEnabled(list.getSelectionCount() > 0 && own.getSelection())));
	}

	private static Button button(Composite parent, String label, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	private void shared(Composite area) {
		Composite place = new Composite(area, SWT.NONE);
		place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		place.setLayout(layout);
		own = new Button(place, SWT.RADIO);
		own.setText(Messages.FoldersDialog_own);
		own.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		Button server = new Button(place, SWT.RADIO);
		server.setText(Messages.FoldersDialog_shared);
		address = new Text(place, SWT.BORDER);
		address.setMessage(IndexLocation.SERVER + "//HOST/DATABASE?user=NAME");
		address.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		AccessibleNames.name(address, () -> Messages.FoldersDialog_shared);
		boolean isServer = index instanceof IndexLocation.OnServer;
		own.setSelection(!isServer);
		server.setSelection(isServer);
		address.setEnabled(isServer);
		address.setText(index instanceof IndexLocation.OnServer on ? on.address() : "");
		server.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> address.setEnabled(server.getSelection())));
		Label hint = new Label(place, SWT.WRAP);
		hint.setText(Messages.FoldersDialog_sharedHint);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		data.widthHint = 460;
		hint.setLayoutData(data);
	}

	private void add() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.FoldersDialog_add);
		String chosen = dialog.open();
		if (chosen != null && list.indexOf(chosen) < 0) {
			list.add(chosen);
		}
	}

	private void remove() {
		list.remove(list.getSelectionIndices());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, CANCEL, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, OK, Messages.FoldersDialog_look, true);
	}

	@Override
	protected void okPressed() {
		List<Path> now = java.util.Arrays.stream(list.getItems()).map(Path::of).toList();
		added = now.stream().filter(f -> !folders.contains(f)).toList();
		removed = folders.stream().filter(f -> !now.contains(f)).toList();
		if (own.getSelection()) {
			index = index instanceof IndexLocation.InFile ? index : Portfolio.standardIndex();
		} else {
			try {
				index = IndexLocation.parse(address.getText().strip());
			} catch (PortfolioException e) {
				setErrorMessage(e.message(java.util.Locale.getDefault()));
				return;
			}
			if (!(index instanceof IndexLocation.OnServer)) {
				setErrorMessage(Messages.FoldersDialog_noAddress);
				return;
			}
		}
		super.okPressed();
	}
}
