// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where to save a dossier. */
public final class SaveAsQuestion {
	/** Extension of dossier files, with the dot. */
	public static final String EXTENSION = ".hyoka";

	private SaveAsQuestion() {
	}

	/** The chosen file, with the extension; empty if the person cancelled. An existing file was asked about. */
	public static Optional<Path> ask(Shell shell, Path now) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.SaveAs_Title);
		dialog.setFilterExtensions(new String[] { '*' + EXTENSION });
		dialog.setFilterNames(new String[] { Messages.SaveAs_Filter });
		dialog.setFilterPath(now.getParent() == null ? null : now.getParent().toString());
		dialog.setFileName(now.getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		return Optional.of(Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION));
	}
}
