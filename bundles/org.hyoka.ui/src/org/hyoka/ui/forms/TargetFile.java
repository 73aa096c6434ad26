// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.core.text.FileNames;

/**
 * Asks where something is written. No file is replaced that the person was not asked about.
 *
 * @since 0.1
 */
public final class TargetFile {
	/**
	 * A form that the file may have.
	 *
	 * @param ending without the dot
	 * @param label  for people, with the ending
	 */
	public record Form(String ending, String label) {
		private boolean fits(String file) {
			return file.toLowerCase(Locale.ROOT).endsWith('.' + ending);
		}
	}

	private TargetFile() {
	}

	/**
	 * Asks with the system's dialog. UI thread.
	 *
	 * @param folder where to look first; null for where the person was last
	 * @param name   proposed, without folder and ending; signs that no file system takes are left out
	 * @param forms  one or more, the proposed first
	 * @return the file, with the ending of its form; empty if the person cancelled
	 */
	public static Optional<Path> ask(Shell shell, String title, Path folder, String name, List<Form> forms) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(forms.stream().map(f -> "*." + f.ending).toArray(String[]::new));
		dialog.setFilterNames(forms.stream().map(Form::label).toArray(String[]::new));
		if (folder != null) {
			dialog.setFilterPath(folder.toString());
		}
		dialog.setFileName(FileNames.of(name) + '.' + forms.getFirst().ending);
		for (String chosen = dialog.open(); chosen != null; chosen = dialog.open()) {
			Optional<Path> file = settle(shell, chosen, forms, dialog.getFilterIndex());
			if (file.isPresent()) {
				return file;
			}
		}
		return Optional.empty();
	}

	/**
	 * The file that was meant by what came from the system's dialog. That asks about the name as it was typed, not about the
	 * one with the ending that is added here. UI thread.
	 *
	 * @param chosen from the dialog
	 * @param forms  one or more
	 * @param form   which of them was chosen; less than 0 for the first
	 * @return empty if the person does not want the file with the ending replaced
	 */
	public static Optional<Path> settle(Shell shell, String chosen, List<Form> forms, int form) {
		if (forms.stream().anyMatch(f -> f.fits(chosen))) {
			return Optional.of(Path.of(chosen));
		}
		Path file = Path.of(chosen + '.' + forms.get(Math.max(0, form)).ending);
		return Optional.of(file).filter(f -> mayReplace(shell, List.of(f)));
	}

	/** Whether those of the files that exist may be replaced, which the person is asked. UI thread. */
	public static boolean mayReplace(Shell shell, List<Path> files) {
		CompletableFuture<String> existing = CompletableFuture.supplyAsync(
				() -> files.stream().filter(Files::exists).map(Path::toString).collect(Collectors.joining("\n")), Thread::startVirtualThread);
		BusyIndicator.showWhile(existing);
		return existing.join().isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TargetFile_Title,
				Messages.bind(Messages.TargetFile_Exists, existing.join()), SWT.NONE, Messages.TargetFile_Keep, Messages.TargetFile_Replace) == 1;
	}
}
