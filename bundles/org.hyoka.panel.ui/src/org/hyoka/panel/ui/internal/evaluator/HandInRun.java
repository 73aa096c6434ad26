// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** Writes what an evaluator hands in: a score-sheet file that holds nothing of others (rule 7). */
public final class HandInRun {
	private final DossierSession session;
	private final Addressee me;
	private final ScoringRound round;
	private final Consumer<String> say;

	/**
	 * @param session the dossier that is scored in
	 * @param me      who scores
	 * @param say     told in a sentence what came of it
	 */
	public HandInRun(DossierSession session, Addressee me, Consumer<String> say) {
		this.session = session;
		this.me = me;
		this.round = me.round().orElse(null);
		this.say = say;
	}

	/** The day on which something is handed in. */
	static LocalDate today() {
		return LocalDate.now();
	}

	/** Asks what there is to ask, and where to, and writes. UI thread. */
	void ask(Shell shell) {
		List<Phrase> problems = HandIn.problems(session.dossier(), me.member(), round);
		if (!problems.isEmpty()) {
			MessageDialog.openError(shell, Messages.HandIn_Title, Messages.HandIn_Problems + "\n\n"
					+ problems.stream().map(p -> Texts.in(p)).collect(Collectors.joining("\n")));
			return;
		}
		String open = open();
		if (!open.isEmpty() && MessageDialog.open(MessageDialog.QUESTION, shell, Messages.HandIn_Title,
				Messages.bind(Messages.HandIn_Incomplete, open), SWT.NONE, Messages.HandIn_GoOn,
				Messages.HandIn_Anyway) != 1) {
			return;
		}
		TargetFile.ask(shell, Messages.HandIn_Title, session.file().map(Path::getParent).orElse(null),
				EvaluatorPackage.fileName(session.dossier(), me.member()),
				List.of(new TargetFile.Form(SheetFile.EXTENSION, Messages.HandIn_Files))).ifPresent(this::write);
	}

	/** What is not done yet, a line per undertaking; empty if everything is. */
	private String open() {
		return tasks().stream().filter(t -> !t.complete()).map(t -> Messages.bind(Messages.HandIn_Open,
				new Object[] { Labels.brief(t.undertaking()), t.items().size(), t.done() })).collect(Collectors.joining("\n"));
	}

	private List<ScoringTask> tasks() {
		return ScoringTask.of(session.dossier(), me.member(), round);
	}

	/** Writes the file in a job and then notes that the sheets were handed in. UI thread. */
	public void write(Path file) {
		SheetFile sheet = HandIn.of(session.dossier(), me, Instant.now());
		Display display = Display.getCurrent();
		Job job = Job.create(Messages.HandIn_Title, monitor -> {
			try {
				SheetFiles.write(sheet, file);
				display.asyncExec(() -> written(file));
			} catch (SheetException e) {
				Platform.getLog(HandInRun.class).log(Status.warning(e.getMessage(), e));
				display.asyncExec(() -> say.accept(e.getLocalizedMessage()));
			}
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
	}

	private void written(Path file) {
		CompoundCommand all = new CompoundCommand(Messages.HandIn_Step);
		for (ScoringTask task : tasks()) {
			if (task.begun()) {
				Command settle = new ScoreEdits(session.editingDomain(), session.dossier(), me.member(), task.undertaking(),
						round, SheetState.RECEIVED, today()).settle();
				if (settle != null) {
					all.append(settle);
				}
			}
		}
		if (!all.isEmpty() && !session.isReadOnly()) {
			session.execute(all);
		}
		say.accept(Messages.bind(Messages.HandIn_Written, file));
	}
}
