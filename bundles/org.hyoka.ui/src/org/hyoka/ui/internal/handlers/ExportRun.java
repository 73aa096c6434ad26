// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ReportBook;
import org.hyoka.core.report.ReportComposer;
import org.hyoka.core.report.ReportException;
import org.hyoka.core.report.ReportExporter;
import org.hyoka.core.report.ReportFiles;
import org.hyoka.core.report.ReportOptions;
import org.hyoka.core.report.ReportRequest;
import org.hyoka.ui.forms.WrittenFiles;
import org.hyoka.ui.internal.Services;

/** Writes a report in a job that can be cancelled, then shows it in the program that the system has for it. */
final class ExportRun {
	private ExportRun() {
	}

	static void start(Shell shell, DossierSession session, ReportExporter exporter, Path file) {
		Job job = Job.create(Messages.bind(Messages.Export_writing, file.getFileName()), monitor -> {
			try {
				write(session, exporter, file, monitor);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> WrittenFiles.open(shell, List.of(file)));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException | ReportException e) {
				return (IStatus) Status.error(Messages.bind(Messages.Export_failed, file, e.getLocalizedMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void write(DossierSession session, ReportExporter exporter, Path file, IProgressMonitor monitor)
			throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ReportComposer composer = Services.find(ReportComposer.class)
				.orElseThrow(() -> new ReportException(Messages.Export_none));
		String language = session.dossier().getLanguage();
		Locale locale = Locale.forLanguageTag(language == null || language.isBlank() ? "ja" : language);
		IOException[] failure = new IOException[1];
		session.read(() -> {
			ReportBook book = composer.compose(
					ReportRequest.of(session.dossier(), ReportOptions.standard(locale), session.attachments()),
					progress.split(1));
			try {
				ReportFiles.write(exporter, book, file, progress.split(1));
			} catch (IOException e) {
				failure[0] = e;
			}
			return book;
		});
		if (failure[0] != null) {
			throw failure[0];
		}
	}
}
