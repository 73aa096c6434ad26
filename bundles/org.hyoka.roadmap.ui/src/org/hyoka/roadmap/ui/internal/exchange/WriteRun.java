// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.core.report.ReportFiles;

/** Asks for a file and writes it in a job, whole or not at all. */
final class WriteRun {
	private WriteRun() {
	}

	/** Asks where to write; empty if nowhere. */
	static Optional<Path> ask(Shell shell, String title, String name, String[] endings, String[] labels) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		String[] patterns = new String[endings.length];
		for (int i = 0; i < endings.length; i++) {
			patterns[i] = "*." + endings[i];
		}
		dialog.setFilterExtensions(patterns);
		dialog.setFilterNames(labels);
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_") + '.' + endings[0]);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		boolean named = false;
		for (String ending : endings) {
			named |= chosen.toLowerCase(java.util.Locale.ROOT).endsWith('.' + ending);
		}
		return Optional.of(Path.of(named ? chosen : chosen + '.' + endings[Math.max(0, dialog.getFilterIndex())]));
	}

	/**
	 * Writes beside the file first, so that a failure leaves the old one.
	 *
	 * @param show whether the file is opened afterwards in the program that the system has for it
	 */
	static Job start(Path file, boolean show, ReportFiles.Content content) {
		Job job = Job.create(Messages.bind(Messages.Out_writing, file.getFileName()), monitor -> {
			try {
				ReportFiles.write(file, content);
				if (show) {
					PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
				}
				return Status.OK_STATUS;
			} catch (IOException e) {
				return (IStatus) Status.error(Messages.bind(Messages.Out_failed, file, e.getLocalizedMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
		return job;
	}
}
