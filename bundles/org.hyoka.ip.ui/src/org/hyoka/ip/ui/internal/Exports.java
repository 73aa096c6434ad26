// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.Confidential;
import org.hyoka.core.report.ReportFiles;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyCalendar;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.register.CoverageTables;
import org.hyoka.ip.register.RegisterWorkbook;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.labels.Labels;

/** Writes the register and the matrix as workbooks and the deadlines as a calendar, in a job; asks first about what is confidential. */
final class Exports {
	/** Writes something while the dossier stands still. */
	private interface Writer {
		void write(OutputStream out, IProgressMonitor monitor) throws IOException;
	}

	private Exports() {
	}

	/** The registers of the undertaking that is shown. */
	static void register(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u).ifPresent(all -> file(shell, Messages.Export_name + " " + Labels.brief(u), "*.xlsx").ifPresent(file -> {
			RegisterWorkbook workbook = RegisterWorkbook.standard(Locale.getDefault(), view.asOf()).withConfidential(all);
			start(view.context().session(), file, (out, monitor) -> workbook.write(Labels.brief(u), List.of(u), out, monitor));
		})));
	}

	/** The matrix of the undertaking that is shown, as a workbook or as CSV by the chosen ending. */
	static void coverage(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u)
				.ifPresent(all -> file(shell, Messages.Export_coverageName + " " + Labels.brief(u), "*.xlsx", "*.csv").ifPresent(file -> {
					LocalDate asOf = view.asOf();
					CoverageTables tables = new CoverageTables(Locale.getDefault(), all);
					start(view.context().session(), file, (out, monitor) -> tables.write(Labels.brief(u), List.of(Coverage.of(u, asOf)),
							CoverageTables.Form.of(file), out, monitor));
				})));
	}

	/** The pending duties of the undertaking that is shown. */
	static void calendar(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u).ifPresent(all -> file(shell, Messages.Export_name + " " + Labels.brief(u), "*.ics").ifPresent(file -> {
			LocalDate asOf = view.asOf();
			DutyCalendar calendar = new DutyCalendar(Locale.getDefault(), DutyTerms.standard(), all, Instant.now());
			start(view.context().session(), file,
					(out, monitor) -> calendar.write(Labels.brief(u), DutyBoard.of(u.getIp(), asOf, DutyTerms.standard()).all(), out));
		})));
	}

	/** Whether confidential parts go out; asked only where there are any; empty if the person changed their mind. */
	private static Optional<Boolean> confidential(Shell shell, Undertaking undertaking) {
		if (!holdsConfidential(undertaking)) {
			return Optional.of(false);
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Export_confidentialTitle, Messages.Export_confidentialAsk, 0,
				Messages.Export_without, Messages.Export_with);
		return answer < 0 ? Optional.empty() : Optional.of(answer == 1);
	}

	private static boolean holdsConfidential(Undertaking undertaking) {
		var contents = undertaking.getIp().eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof EObject o && Confidential.is(o)) {
				return true;
			}
		}
		return false;
	}

	/** Asks where to write, with one of several endings of which the first is proposed; empty if nowhere. */
	private static Optional<Path> file(Shell shell, String name, String... filters) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(name);
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + filters[0].substring(1));
		dialog.setFilterExtensions(filters);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return Optional.empty();
		}
		boolean ends = java.util.Arrays.stream(filters).anyMatch(f -> chosen.toLowerCase(Locale.ROOT).endsWith(f.substring(1)));
		return Optional.of(Path.of(ends ? chosen : chosen + filters[Math.max(0, dialog.getFilterIndex())].substring(1)));
	}

	private static void start(DossierSession session, Path file, Writer writer) {
		Job job = Job.create(Messages.bind(Messages.Export_writing, file.getFileName()), monitor -> {
			try {
				write(session, file, writer, monitor);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (UncheckedIOException | IOException e) {
				return (IStatus) Status.error(Messages.bind(Messages.Export_failed, file, e.getLocalizedMessage()), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void write(DossierSession session, Path file, Writer writer, IProgressMonitor monitor) throws IOException {
		ReportFiles.write(file, out -> session.read(() -> {
			try {
				writer.write(out, monitor);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return file;
		}));
	}
}
