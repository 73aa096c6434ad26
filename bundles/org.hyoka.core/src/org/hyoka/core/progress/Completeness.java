// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.internal.progress.FrontChecks;
import org.hyoka.core.internal.progress.JudgementChecks;
import org.hyoka.core.internal.progress.UndertakingChecks;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;

/**
 * How far a dossier is, chapter by chapter, so that a secretariat sees what is left to do (rule 18). It says what is there,
 * not whether it is right; that is the consistency rules' part. Chapters that do not apply are not in the list: points where
 * only comments are given, judgement of what is not evaluated, similar work of a program.
 *
 * @since 0.1
 */
public final class Completeness {
	private Completeness() {
	}

	/** All chapters: those of the dossier, then those of each undertaking, a program before its projects. */
	public static List<ChapterState> of(Dossier dossier) {
		return of(dossier, () -> {
			// no need to pause
		});
	}

	/**
	 * Like {@link #of(Dossier)}, for a dossier that may be large.
	 *
	 * @param pause called between one undertaking and the next; may throw to give up
	 */
	public static List<ChapterState> of(Dossier dossier, Runnable pause) {
		List<ChapterState> chapters = new ArrayList<>(FrontChecks.of(dossier));
		Map<Undertaking, Assessment> assessments = Dossiers.assessments(dossier);
		Map<Assessment, ScoreTable> tables = new HashMap<>();
		Scoring.tables(dossier).forEach(t -> tables.put(t.assessment(), t));
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			pause.run();
			Optional<Assessment> assessment = Optional.ofNullable(assessments.get(undertaking));
			add(dossier, undertaking, assessment, assessment.map(tables::get), chapters);
		}
		return List.copyOf(chapters);
	}

	/** The chapters of one undertaking. */
	public static List<ChapterState> of(Dossier dossier, Undertaking undertaking) {
		Optional<Assessment> assessment = Dossiers.assessment(dossier, undertaking);
		List<ChapterState> chapters = new ArrayList<>();
		add(dossier, undertaking, assessment, assessment.map(a -> Scoring.table(dossier, a)), chapters);
		return List.copyOf(chapters);
	}

	private static void add(Dossier dossier, Undertaking undertaking, Optional<Assessment> assessment,
			Optional<ScoreTable> table, List<ChapterState> chapters) {
		chapters.addAll(UndertakingChecks.of(dossier, undertaking));
		if (undertaking.isEvaluated()) {
			chapters.addAll(JudgementChecks.of(dossier, undertaking, assessment, table));
		}
	}
}
