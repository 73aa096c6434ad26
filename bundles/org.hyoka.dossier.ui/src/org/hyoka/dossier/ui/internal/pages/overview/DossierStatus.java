// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Severity;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.core.progress.Deadlines;
import org.hyoka.core.progress.DossierDueDates;
import org.hyoka.core.progress.DueDate;
import org.hyoka.core.progress.FirstStep;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.internal.Services;

/**
 * Where a dossier stands, worked out at once; not on the UI thread.
 *
 * @param chapters  state of every chapter, by undertaking; null stands for the dossier itself
 * @param sheetsIn  score sheets that are in
 * @param sheets    score sheets in all
 * @param answered  recommendations and problems with a settled response
 * @param toAnswer  recommendations and problems in all
 * @param due       what is due, the earliest first
 * @param first     first steps on a new dossier that are not done yet
 * @param looked    whether everything has been looked at once
 * @param problems  how many problems there are to look at, by severity; none before that
 */
record DossierStatus(Map<Undertaking, List<ChapterState>> chapters, long sheetsIn, long sheets, long answered, long toAnswer,
		List<DueDate> due, List<FirstStep> first, boolean looked, Map<Severity, Integer> problems) {
	/** Before anything is known. */
	static final DossierStatus NONE = new DossierStatus(Map.of(), 0, 0, 0, 0, List.of(), List.of(), false, Map.of());

	/**
	 * @param found what is wrong with it
	 * @param pause called now and then; may throw to give up
	 */
	static DossierStatus of(Dossier dossier, LiveValidator found, Runnable pause) {
		Map<Undertaking, List<ChapterState>> chapters = new LinkedHashMap<>();
		Completeness.of(dossier, pause).forEach(
				s -> chapters.computeIfAbsent(s.undertaking().orElse(null), k -> new ArrayList<>()).add(s));
		pause.run();
		List<ScoreTable> tables = Scoring.tables(dossier, List.copyOf(ExpectedSheets.of(dossier)));
		long in = tables.stream().mapToLong(t -> t.columns().size()).sum();
		long awaited = tables.stream().mapToLong(t -> t.awaited().size()).sum();
		pause.run();
		List<Optional<Response>> responses = new ArrayList<>();
		dossier.getAssessments().forEach(a -> a.getRecommendations()
				.forEach(r -> responses.add(Optional.ofNullable(r.getResponse()))));
		chapters.keySet().stream().filter(u -> u != null).forEach(u -> u.getWorkingGroupFindings().stream()
				.filter(f -> f.getText() != null && !f.getText().isBlank())
				.forEach(f -> responses.add(Optional.ofNullable(f.getResponse()))));
		long answered = responses.stream().filter(r -> r.filter(DossierStatus::isSettled).isPresent()).count();
		return new DossierStatus(chapters, in, in + awaited, answered, responses.size(),
				Deadlines.of(dossier, Services.all(DossierDueDates.class)),
				Arrays.stream(FirstStep.values()).filter(s -> !s.isDone(dossier)).toList(), !found.growing(), ProblemEntry.counts(found.entries()));
	}

	private static boolean isSettled(Response response) {
		return response.getText() != null && !response.getText().isBlank()
				&& (response.getState() == ResponseState.FINAL || response.getState() == ResponseState.DONE);
	}

	/** How many chapters are complete. */
	ChapterCount count() {
		return ChapterCount.of(chapters.values().stream().flatMap(List::stream).toList());
	}
}
