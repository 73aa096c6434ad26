// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import org.hyoka.report.ReportComposer;
import java.util.ArrayList;
import java.lang.reflect.InvocationTargetException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.consistency.PublicationCheck;
import org.hyoka.consistency.PublicationCheck.Level;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierSession;

/** Asks before a report is written that should not get out as it is: with names, beside files of the other kind, or unfinished. */
final class PublicationQuestions {
	private static final int MOST_LINES = 8;
	private final Shell shell;
	private final Predicate<IRunnableWithProgress> background;

	/** @param background does work outside the UI thread; false if it was stopped */
	PublicationQuestions(Shell shell, Predicate<IRunnableWithProgress> background) {
		this.shell = shell;
		this.background = background;
	}

	/** The plan as the answers want it; empty if nothing is to be written. */
	Optional<ExportPlan> ask(ExportPlan wanted, DossierSession session, Validator validator, Level level) {
		return names(wanted).flatMap(this::folder).flatMap(plan -> problems(plan, session, validator, level));
	}

	private Optional<ExportPlan> names(ExportPlan plan) {
		if (!plan.options().named()) {
			return Optional.of(plan);
		}
		return switch (MessageDialog.open(MessageDialog.WARNING, shell, Messages.namedTitle, Messages.namedAsk, 0, Messages.namedNo,
				Messages.namedYes)) {
		case 0 -> Optional.of(plan.unnamed());
		case 1 -> Optional.of(plan);
		default -> Optional.empty();
		};
	}

	private Optional<ExportPlan> folder(ExportPlan plan) {
		try {
			List<String> others = plan.others();
			if (others.isEmpty()) {
				return Optional.of(plan);
			}
			String question = NLS.bind(plan.options().named() ? Messages.mixedNamed : Messages.mixedUnnamed, plan.folder(),
					String.join("\n", others));
			return MessageDialog.open(MessageDialog.WARNING, shell, Messages.mixedTitle, question, 0, Messages.mixedOther, Messages.mixedWrite) == 1
					? Optional.of(plan) : Optional.empty();
		} catch (IOException e) {
			return Optional.of(plan); // the folder says so itself when something is written to it
		}
	}

	private Optional<ExportPlan> problems(ExportPlan plan, DossierSession session, Validator validator, Level level) {
		PublicationCheck[] check = new PublicationCheck[1];
		boolean checked = background.test(monitor -> {
			try {
				check[0] = PublicationCheck.of(session.dossier(), session.attachments(), validator, level, monitor);
			} catch (OperationCanceledException e) {
				throw new InterruptedException(e.getMessage());
			}
		});
		if (!checked) {
			return Optional.empty();
		}
		if (check[0].isClear()) {
			return Optional.of(plan);
		}
		return switch (MessageDialog.open(MessageDialog.WARNING, shell, Messages.heldTitle, NLS.bind(Messages.heldAsk, lines(check[0])), 0,
				Messages.heldDraft, Messages.heldWrite, Messages.heldBack)) {
		case 0 -> Optional.of(plan.drafted(true));
		case 1 -> Optional.of(plan);
		default -> Optional.empty();
		};
	}

	/** Whether to write although a template has fields that are wrong or print nothing. */
	boolean remarks(ExportPlan plan, DossierSession session, ReportComposer composer) {
		List<String> remarks = new ArrayList<>();
		boolean read = background.test(monitor -> {
			try {
				remarks.addAll(plan.remarks(session, composer, monitor));
			} catch (OperationCanceledException e) {
				throw new InterruptedException(e.getMessage());
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		});
		return read && (remarks.isEmpty() || MessageDialog.open(MessageDialog.WARNING, shell, Messages.fieldsTitle,
				NLS.bind(Messages.fieldsAsk, lines(remarks)), 0, Messages.fieldsWrite, Messages.heldBack) == 0);
	}

	private static String lines(PublicationCheck check) {
		return lines(check.lines().stream().map(line -> line.in(Locale.getDefault())).toList());
	}

	private static String lines(List<String> sentences) {
		List<String> lines = sentences.stream().map(line -> "• " + line).toList();
		String shown = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
		return lines.size() <= MOST_LINES ? shown : shown + '\n' + NLS.bind(Messages.heldMore, lines.size() - MOST_LINES);
	}
}
