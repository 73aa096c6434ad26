// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.rows.RowsTable;

/** Lets a person choose among the places that a line comes from. */
final class PlacesDialog extends Dialog {
	private static final int MOST = 500;
	private static final int HEIGHT = 320;
	private final List<SourceRef> places;
	private RowsTable<SourceRef> table;
	private SourceRef chosen;

	PlacesDialog(Shell shell, List<SourceRef> places) {
		super(shell);
		this.places = places;
	}

	/** Asks; empty if the person leaves it. */
	Optional<SourceRef> ask() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Places_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label lead = new Label(area, SWT.WRAP);
		String count = Numbers.format(java.math.BigDecimal.valueOf(places.size()));
		lead.setText(
				places.size() > MOST ? Messages.bind(Messages.PlacesDialog_first, count, MOST) : Messages.bind(Messages.PlacesDialog_lead, count));
		lead.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new RowsTable<>(area, Messages.Places_title, SWT.SINGLE, HEIGHT,
				List.of(RowsTable.Column.words(Messages.PlacesDialog_place, 300, SourceRef::name),
						RowsTable.Column.words(Messages.PlacesDialog_file, 260, p -> String.valueOf(Path.of(p.file()).getFileName()))));
		table.show(places.stream().limit(MOST).toList(), p -> false);
		table.onChange(this::update);
		table.onOpen(() -> {
			update();
			okPressed();
		});
		return area;
	}

	private void update() {
		chosen = table.chosen().orElse(null);
		if (getButton(OK) != null) {
			getButton(OK).setEnabled(chosen != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, CANCEL, IDialogConstants.CLOSE_LABEL, false);
		createButton(parent, OK, Messages.PlacesDialog_open, true).setEnabled(false);
		table.table().setFocus();
	}
}
