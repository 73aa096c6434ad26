// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyCalendar;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.ip.workbook.CoverageTables;
import org.hyoka.ip.workbook.RegisterWorkbook;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.Confidential;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.WriteJob;
import org.hyoka.ui.labels.Labels;

/** Writes the register and the matrix as workbooks and the deadlines as a calendar, in a job; asks first about what is confidential. */
final class Exports {
	private static final TargetFile.Form WORKBOOK = new TargetFile.Form("xlsx", Messages.Form_workbook);
	private static final TargetFile.Form TABLE = new TargetFile.Form("csv", Messages.Form_table);
	private static final TargetFile.Form CALENDAR = new TargetFile.Form("ics", Messages.Form_calendar);

	private Exports() {
	}

	/** The registers of the undertaking that is shown. */
	static void register(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u)
				.ifPresent(all -> file(shell, view, Messages.Export_name + " " + Labels.brief(u), WORKBOOK).ifPresent(file -> {
					RegisterWorkbook workbook = RegisterWorkbook.standard(Locale.getDefault(), view.asOf()).withConfidential(all);
					start(shell, view.context().session(), file, (out, monitor) -> workbook.write(Labels.brief(u), List.of(u), out, monitor));
				})));
	}

	/** The matrix of the undertaking that is shown, as a workbook or as CSV by the chosen ending. */
	static void coverage(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u)
				.ifPresent(all -> file(shell, view, Messages.Export_coverageName + " " + Labels.brief(u), WORKBOOK, TABLE).ifPresent(file -> {
					LocalDate asOf = view.asOf();
					CoverageTables tables = new CoverageTables(Locale.getDefault(), all);
					start(shell, view.context().session(), file, (out, monitor) -> tables.write(Labels.brief(u), List.of(Coverage.of(u, asOf)),
							CoverageTables.Form.of(file), out, monitor));
				})));
	}

	/** The pending duties of the undertaking that is shown. */
	static void calendar(Shell shell, IpView view) {
		view.undertaking().ifPresent(u -> confidential(shell, u)
				.ifPresent(all -> file(shell, view, Messages.Export_name + " " + Labels.brief(u), CALENDAR).ifPresent(file -> {
					LocalDate asOf = view.asOf();
					DutyCalendar calendar = new DutyCalendar(Locale.getDefault(), DutyTerms.standard(), all, Instant.now());
					start(shell, view.context().session(), file,
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

	/** Asks where to write, beside the dossier first; empty if nowhere. */
	private static Optional<Path> file(Shell shell, IpView view, String name, TargetFile.Form... forms) {
		return TargetFile.ask(shell, name, view.context().session().file().map(Path::getParent).orElse(null), name, List.of(forms));
	}

	private static void start(Shell shell, DossierSession session, Path file, WriteJob.Content content) {
		WriteJob.start(file, shell, (out, monitor) -> session.compose(local -> content.write(local, monitor), out));
	}
}
