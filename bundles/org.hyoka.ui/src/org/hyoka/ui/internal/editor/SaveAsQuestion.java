// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.ui.forms.TargetFile;

/** Asks where to save a dossier. */
public final class SaveAsQuestion {
	private static final String EXTENSION = "." + DossierFiles.EXTENSION;

	private SaveAsQuestion() {
	}

	/** The chosen file, with the extension; empty if the person cancelled. An existing file was asked about. */
	public static Optional<Path> ask(Shell shell, Path now) {
		String name = now.getFileName().toString();
		return TargetFile.ask(shell, Messages.SaveAs_Title, now.getParent(),
				name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name,
				List.of(new TargetFile.Form(DossierFiles.EXTENSION, Messages.SaveAs_Filter)));
	}
}
