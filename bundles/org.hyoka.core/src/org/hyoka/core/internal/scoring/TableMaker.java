// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.Excluded;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Total;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;

/** Makes one table of points. */
public final class TableMaker {
	private final Dossier dossier;
	private final Assessment assessment;
	private final Undertaking undertaking;
	private final Optional<ScoringRound> round;
	private final EvaluationKind kind;
	private final List<Member> panel;
	private final Set<Member> eligible = new LinkedHashSet<>();
	private final List<Excluded> excluded = new ArrayList<>();
	private final Map<Member, ScoreSheet> counted = new LinkedHashMap<>();
	private final List<ScoreSheet> setAside = new ArrayList<>();

	/** Sorts members and sheets; {@link #table()} does the rest. */
	public TableMaker(Dossier dossier, ScoreSheets sheets, Assessment assessment, Optional<ScoringRound> round) {
		this.dossier = dossier;
		this.assessment = assessment;
		this.undertaking = assessment.getUndertaking();
		this.round = round;
		this.kind = Dossiers.kind(dossier, assessment);
		this.panel = dossier.getPanel() == null ? List.of() : List.copyOf(dossier.getPanel().getMembers());
		panel.forEach(this::sort);
		sheets.received(undertaking, round).forEach(this::sort);
	}

	private void sort(Member member) {
		Optional<Recusal> recusal = Dossiers.recusal(member, undertaking);
		if (recusal.isPresent()) {
			excluded.add(new Excluded(member, recusal.get().getKind(), Optional.ofNullable(recusal.get().getReason())));
		} else {
			eligible.add(member);
		}
	}

	private void sort(ScoreSheet sheet) {
		if (!eligible.contains(sheet.getMember())) {
			setAside.add(sheet);
			return;
		}
		ScoreSheet other = counted.get(sheet.getMember());
		ScoreSheet counting = other == null ? sheet : Dossiers.counting(other, sheet);
		if (other != null) {
			setAside.add(counting == sheet ? other : sheet);
		}
		counted.put(sheet.getMember(), counting);
	}

	/** The table. */
	public ScoreTable table() {
		List<Criterion> criteria = assessment.getCriterionSet() == null ? List.of()
				: assessment.getCriterionSet().getCriteria();
		boolean commentsOnly = Scoring.commentsOnly(dossier, assessment);
		List<Optional<Scale>> scales = criteria.stream()
				.map(c -> commentsOnly ? Optional.<Scale>empty() : Scoring.scale(c, kind)).toList();
		Map<Member, List<ScoreCell>> cells = new LinkedHashMap<>();
		counted.forEach((member, sheet) -> cells.put(member, cells(member, sheet, criteria, scales)));
		List<Member> columns = cells.entrySet().stream().sorted(Map.Entry.comparingByValue(new ColumnOrder())).map(Map.Entry::getKey)
				.toList();
		RowMaker maker = new RowMaker(assessment);
		List<ScoreRow> rows = new ArrayList<>();
		for (int i = 0; i < criteria.size(); i++) {
			int row = i;
			rows.add(maker.row(criteria.get(i), scales.get(i), columns.stream().map(m -> cells.get(m).get(row)).toList()));
		}
		sums(maker, rows);
		List<Member> awaited = eligible.stream().filter(m -> !counted.containsKey(m)).toList();
		Optional<Total> total = commentsOnly ? Optional.empty() : new TotalMaker(assessment.getCriterionSet(), rows).total();
		return new ScoreTable(assessment, kind, round, commentsOnly, List.copyOf(eligible), excluded, columns, awaited, setAside, rows,
				total, StatedMeans.of(assessment, rows, total, size()));
	}

	/** What a member gave, one cell per criterion. */
	private static List<ScoreCell> cells(Member member, ScoreSheet sheet, List<Criterion> criteria, List<Optional<Scale>> scales) {
		Map<Criterion, List<Score>> scores = byCriterion(sheet);
		List<ScoreCell> cells = new ArrayList<>();
		for (int i = 0; i < criteria.size(); i++) {
			cells.add(JudgementReader.of(member, scores.getOrDefault(criteria.get(i), List.of()), scales.get(i), criteria.get(i).isSeveralAnswers()));
		}
		return List.copyOf(cells);
	}

	/** How many members judge (rule 16): those with points, else as the panel is stated, else as it is listed. */
	private int size() {
		if (!counted.isEmpty()) {
			return counted.size();
		}
		Integer stated = dossier.getPanel() == null ? null : dossier.getPanel().getStatedSize();
		return stated == null ? eligible.size() : Math.max(0, stated - excluded.size());
	}

	private static Map<Criterion, List<Score>> byCriterion(ScoreSheet sheet) {
		Map<Criterion, List<Score>> scores = new HashMap<>();
		for (Score score : sheet.getScores()) {
			scores.computeIfAbsent(score.getCriterion(), c -> new ArrayList<>()).add(score);
		}
		return scores;
	}

	/** Criteria without a scale of their own are the sums of their parts; parts stand after what they are of, so the last come first. */
	private static void sums(RowMaker maker, List<ScoreRow> rows) {
		for (int i = rows.size() - 1; i >= 0; i--) {
			Criterion criterion = rows.get(i).criterion();
			int own = i;
			List<ScoreRow> parts = rows.stream().filter(r -> r.criterion().getPartOf() == criterion && r != rows.get(own))
					.filter(r -> r.scale().isPresent() || r.aggregate().isPresent()).toList();
			if (rows.get(i).scale().isEmpty() && !parts.isEmpty()) {
				rows.set(i, maker.sum(rows.get(i), parts));
			}
		}
	}
}
