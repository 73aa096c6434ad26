// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.questions.Rows;

/**
 * Points by criterion of the last round in which there are any (rule 17): the unrounded mean and how far the points lie apart.
 * Never whose they are (rule 7). With fewer than two points the lowest and the highest would say what one member gave: they are
 * left out then.
 */
final class PointRows {
	private PointRows() {
	}

	static void fill(Dossier dossier, Rows rows) {
		for (Assessment assessment : dossier.getAssessments()) {
			List<Optional<ScoringRound>> rounds = Scoring.rounds(dossier, assessment);
			if (assessment.getUndertaking() != null) {
				rounds.reversed().stream().map(round -> Scoring.table(dossier, assessment, round.orElse(null)))
						.filter(t -> t.rows().stream().anyMatch(r -> r.given() > 0)).findFirst().ifPresent(t -> table(dossier, t, rows));
			}
		}
	}

	private static void table(Dossier dossier, ScoreTable table, Rows rows) {
		Undertaking undertaking = table.assessment().getUndertaking();
		String round = table.round().map(ScoringRound::getName).orElse(null);
		for (int i = 0; i < table.rows().size(); i++) {
			ScoreRow row = table.rows().get(i);
			if (row.given() > 0) {
				boolean several = row.given() > 1;
				rows.add(Facts.POINTS, table.assessment(), undertaking.getId(), table.kind(), dossier.getFiscalYear(), round, i + 1,
						row.criterion().getName(), row.scale().map(PointRows::scale).orElse(null),
						row.aggregate().map(Aggregate::exact).orElse(null), several ? row.lowest().orElse(null) : null,
						several ? row.highest().orElse(null) : null, row.given());
			}
		}
	}

	/** What points of different scales are told apart by: from where to where they go. */
	private static String scale(Scale scale) {
		return scale.getMinimum() == null || scale.getMaximum() == null ? scale.getName()
				: Numbers.format(scale.getMinimum()) + "-" + Numbers.format(scale.getMaximum());
	}
}
