// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.ui.forms.TargetFile;

/** Keeps what a screen asks as a file that others open, too, and that the command line asks. UI thread. */
public final class SavedMenu {
	private SavedMenu() {
	}

	/** Asks for a file and writes what is asked. */
	static void save(Shell shell, String title, SavedQuestion question) {
		TargetFile.ask(shell, Messages.Saved_save, null, title, List.of(new TargetFile.Form(SavedQuestion.ENDING, Messages.Saved_form)))
				.ifPresent(file -> write(file, question));
	}

	/** Writes in a job. */
	public static Job write(Path file, SavedQuestion question) {
		Job job = Job.create(Messages.Saved_save, (ICoreRunnable) monitor -> {
			try {
				question.write(file);
			} catch (IOException e) {
				throw new CoreException(Status.error(Messages.bind(Messages.Saved_failed, file, Desk.sentence(e)), e));
			}
		});
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** Asks for a file and hands over what it asks. */
	public static void open(Shell shell, Consumer<SavedQuestion> take) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.Saved_open);
		dialog.setFilterExtensions(new String[] { "*." + SavedQuestion.ENDING, "*" });
		dialog.setFilterNames(new String[] { Messages.Saved_form, Messages.Saved_all });
		String chosen = dialog.open();
		if (chosen != null) {
			read(shell, Path.of(chosen), take);
		}
	}

	/** Reads a file in a job and hands over what it asks, on the UI thread. */
	public static void read(Shell shell, Path file, Consumer<SavedQuestion> take) {
		Job job = Job.create(Messages.Saved_open, (ICoreRunnable) monitor -> {
			try {
				SavedQuestion question = SavedQuestion.read(file);
				if (!shell.isDisposed()) {
					shell.getDisplay().asyncExec(() -> take.accept(question));
				}
			} catch (IOException e) {
				throw new CoreException(Status.error(Desk.sentence(e), e));
			}
		});
		job.setUser(true);
		job.schedule();
	}
}
