// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Members whose score sheet has not come in while others' have, before or after the deadline. */
final class AwaitedSheets extends Rule<Assessment> {
	AwaitedSheets() {
		super("hyoka.score.awaited", Severity.WARNING, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				JudgedBy.day(PanelRules.SCORES), 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		if (table.columns().isEmpty() || table.awaited().isEmpty()
				|| !PanelRules.expected(report.context()).contains(assessment)) {
			return;
		}
		Optional<LocalDate> deadline = deadline(assessment, report.context().dossier());
		boolean late = deadline.isPresent() && report.context().asOf().filter(day -> day.isAfter(deadline.get())).isPresent();
		ProblemReporter.Line line = report.at(assessment);
		table.awaited().forEach(line::and);
		Phrase names = Phrase.list(table.awaited().stream().map(Naming::inSentence).toList());
		if (late) {
			line.sayAs("late", Naming.inSentence(assessment.getUndertaking()), names, Labels.day(deadline.get()));
		} else {
			line.severity(deadline.isPresent() ? Severity.INFO : Severity.WARNING).say(Naming.inSentence(assessment.getUndertaking()), names);
		}
	}

	private static Optional<LocalDate> deadline(Assessment assessment, Dossier dossier) {
		return dossier.getPanel() == null ? Optional.empty()
				: dossier.getPanel().getDeadlines().stream().filter(Deadline::isScoring).filter(d -> d.getDue() != null)
						.filter(d -> d.getUndertaking() == null || d.getUndertaking() == assessment.getUndertaking())
						.map(Deadline::getDue).max(Comparator.naturalOrder());
	}
}
