// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/**
 * Files that were written and shall be seen.
 *
 * @since 0.1
 */
public final class WrittenFiles {
	private WrittenFiles() {
	}

	/**
	 * Opens files in the programs that the system has for them, and says where those are that it has none for. UI thread.
	 *
	 * @param shell of the window that they were written from; nothing is said where it is closed
	 */
	public static void open(Shell shell, List<Path> files) {
		String left = files.stream().map(Path::toString).filter(f -> !Program.launch(f)).collect(Collectors.joining("\n"));
		if (!left.isEmpty() && !shell.isDisposed()) {
			MessageDialog.openInformation(shell, Messages.WrittenFiles_Title, Messages.bind(Messages.WrittenFiles_NoProgram, left));
		}
	}
}
