// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;

/**
 * Writes a file in a job, whole or not at all: what was there before stays when it fails or is cancelled.
 *
 * @since 0.1
 */
public final class WriteJob {
	/** What goes into a file. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes it, not in the UI thread.
		 *
		 * @throws IOException                if it cannot be written; its message is shown
		 * @throws OperationCanceledException if the person cancelled
		 */
		void write(OutputStream out, IProgressMonitor monitor) throws IOException;
	}

	private WriteJob() {
	}

	/**
	 * Starts writing; progress, cancel and failure are shown as for everything a person started.
	 *
	 * @param file    replaced if it exists; whether it may be was asked before
	 * @param window  from which it is shown afterwards in the program that the system has for it; null: it is not shown
	 * @param content what goes into it
	 * @return the job, to wait for
	 */
	public static Job start(Path file, Shell window, Content content) {
		Job job = Job.create(Messages.bind(Messages.WriteJob_Writing, file.getFileName()), monitor -> {
			try {
				AtomicFile.write(file, out -> content.write(out, monitor));
				if (window != null && !window.isDisposed()) {
					window.getDisplay().asyncExec(() -> WrittenFiles.open(window, List.of(file)));
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (UncheckedIOException e) {
				return (IStatus) Status.error(failure(file, e.getCause()), e);
			} catch (IOException e) {
				return (IStatus) Status.error(failure(file, e), e);
			}
		});
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** What the system says of a place is often no more than its name. */
	private static String failure(Path file, IOException e) {
		if (e instanceof DossierException) {
			return e.getLocalizedMessage();
		}
		return e instanceof FileSystemException place && place.getReason() == null ? Messages.bind(Messages.WriteJob_Place, file)
				: Messages.bind(Messages.WriteJob_Failed, file, e.getLocalizedMessage());
	}
}
