// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

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
import org.hyoka.dossier.DossierSession;
import org.hyoka.merge.RevisionWords;
import org.hyoka.merge.VersionFile;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** Asks which version: one of those beside the dossier, or any other file. */
final class ChooseVersionDialog extends Dialog {
	private static final int OTHER = IDialogConstants.CLIENT_ID;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private final DossierSession session;
	private final List<VersionFile> versions;
	private final String title;
	private final String lead;
	private RowsTable<VersionFile> table;
	private Path chosen;

	/**
	 * @param session  the open dossier
	 * @param versions beside it
	 * @param title    says what is done with the version
	 * @param lead     a line that says what it is for
	 */
	ChooseVersionDialog(Shell parent, DossierSession session, List<VersionFile> versions, String title, String lead) {
		super(parent);
		this.session = session;
		this.versions = versions;
		this.title = title;
		this.lead = lead;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** The chosen file; empty where none was. */
	Optional<Path> ask() {
		return open() == OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(820, size.x), Math.max(400, size.y));
	}

	@Override
	protected boolean isResizable() {
		return true;
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
		Label words = new Label(area, SWT.WRAP);
		words.setText((versions.isEmpty() ? Messages.bind(Messages.Choose_none, lead) : lead).replace("&", "&&"));
		words.setForeground(ThemeColors.of(area).quiet());
		GridData wrapping = new GridData(SWT.FILL, SWT.TOP, true, false);
		wrapping.widthHint = 480;
		words.setLayoutData(wrapping);
		table = new RowsTable<>(area, title, SWT.SINGLE, 200, List.of(
				Column.words(Messages.Choose_file, 260, v -> v.file().getFileName().toString()),
				Column.words(Messages.Saves_when, 130, v -> TIME.format(v.modified().atZone(ZoneId.systemDefault()))),
				Column.words(Messages.Saves_who, 100, v -> v.saved().map(r -> r.savedBy()).orElse("")),
				Column.words(Messages.Saves_what, 240,
						v -> v.saved().map(r -> Texts.list(RevisionWords.parts(r, session.dossier(), Texts.locale()))).orElse(""))));
		table.show(versions, v -> false);
		table.onChange(this::enable);
		table.onOpen(() -> buttonPressed(IDialogConstants.OK_ID));
		versions.stream().findFirst().ifPresent(table::choose);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OTHER, Messages.Choose_other, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Compare_cancel, false);
		createButton(parent, IDialogConstants.OK_ID, title, true);
		enable();
	}

	private void enable() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(table.chosen().isPresent());
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == OTHER) {
			OtherVersions.ask(getShell(), session, title).ifPresent(this::take);
		} else if (id == IDialogConstants.OK_ID) {
			table.chosen().map(VersionFile::file).ifPresent(this::take);
		} else {
			super.buttonPressed(id);
		}
	}

	private void take(Path file) {
		chosen = file;
		okPressed();
	}
}
