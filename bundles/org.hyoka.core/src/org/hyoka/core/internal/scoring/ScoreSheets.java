// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/** The sheets of a dossier by undertaking, so that many tables read them once. */
public final class ScoreSheets {
	private final Map<Undertaking, List<ScoreSheet>> byUndertaking = new HashMap<>();
	private final List<ScoringRound> rounds;

	private ScoreSheets(List<ScoringRound> rounds) {
		this.rounds = rounds;
	}

	/** Reads them. */
	public static ScoreSheets of(Dossier dossier) {
		ScoreSheets sheets = new ScoreSheets(List.copyOf(dossier.getRounds()));
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			if (sheet.getUndertaking() != null) {
				sheets.byUndertaking.computeIfAbsent(sheet.getUndertaking(), u -> new ArrayList<>()).add(sheet);
			}
		}
		return sheets;
	}

	/** The sheets on one undertaking in one round that were handed in. */
	List<ScoreSheet> received(Undertaking undertaking, Optional<ScoringRound> round) {
		return byUndertaking.getOrDefault(undertaking, List.of()).stream()
				.filter(s -> s.getRound() == round.orElse(null) && isReceived(s)).toList();
	}

	private static boolean isReceived(ScoreSheet sheet) {
		return sheet.getState() == SheetState.RECEIVED;
	}

	/** The rounds in which a sheet was handed in, earliest first; sheets without a round come before all. */
	public List<Optional<ScoringRound>> rounds(Undertaking undertaking) {
		Set<ScoringRound> used = new HashSet<>();
		for (ScoreSheet sheet : byUndertaking.getOrDefault(undertaking, List.of())) {
			if (isReceived(sheet)) {
				used.add(sheet.getRound());
			}
		}
		List<Optional<ScoringRound>> result = new ArrayList<>();
		if (used.contains(null)) {
			result.add(Optional.empty());
		}
		rounds.stream().filter(used::contains).forEach(round -> result.add(Optional.of(round)));
		return List.copyOf(result);
	}

	/** The round that counts (rule 17); where no sheet was handed in, the dossier's first round, if it has any. */
	public Optional<ScoringRound> lastRound(Undertaking undertaking) {
		List<Optional<ScoringRound>> used = rounds(undertaking);
		return used.isEmpty() ? rounds.stream().findFirst() : used.getLast();
	}
}
