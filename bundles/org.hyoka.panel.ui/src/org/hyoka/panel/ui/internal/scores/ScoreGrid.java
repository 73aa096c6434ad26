// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.StatedMean;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Years;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.panel.ui.internal.sheets.MemberNames;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridCell.Kind;
import org.hyoka.ui.internal.grid.GridModel;
import org.hyoka.ui.internal.grid.StatedWords;
import org.hyoka.ui.labels.Labels;

/**
 * Criteria × members of one undertaking, with the mean and what wants attention; where a source printed means, those
 * beside (rules 1, 15, 16). With names, every member of the panel has a column, also who does not judge or has not handed
 * in; without, the columns are those of the report (rule 7).
 */
final class ScoreGrid implements GridModel {
	private static final String NOTHING = "—";
	private final EditingDomain domain;
	private final Dossier dossier;
	private ScoreTable table;
	private PointColumns seats = PointColumns.NONE;
	private Map<Member, ScoreSheet> sheets = Map.of();
	private boolean named = true;
	/** Whether the last row shows the sum; asked for with every row that is measured or painted. */
	private boolean hasTotal;

	ScoreGrid(EditingDomain domain, Dossier dossier) {
		this.domain = domain;
		this.dossier = dossier;
	}

	/** Shows a table; null for none. */
	void show(ScoreTable newTable, boolean withNames) {
		table = newTable;
		named = withNames;
		sheets = table == null ? Map.of()
				: Dossiers.sheets(dossier, table.assessment().getUndertaking(), table.round().orElse(null));
		hasTotal = table != null && table.shownTotal().isPresent();
		seats = table == null ? PointColumns.NONE : withNames ? PointColumns.named(dossier, table) : PointColumns.anonymous(table);
	}

	ScoreTable table() {
		return table;
	}

	boolean isEmpty() {
		return table == null || table.rows().isEmpty() || seats.isEmpty();
	}

	/** The line of a criterion, counted from the first; -1 for none. */
	private int criterionAt(int r) {
		return r >= 1 && r <= table.rows().size() ? r - 1 : -1;
	}

	/** The row that shows a criterion; -1 if none does. */
	int rowOf(Criterion criterion) {
		for (int i = 0; i < table.rows().size(); i++) {
			if (table.rows().get(i).criterion() == criterion) {
				return i + 1;
			}
		}
		return -1;
	}

	/** The criterion of a row. */
	Optional<ScoreRow> scoreRow(int r) {
		int at = table == null ? -1 : criterionAt(r);
		return at < 0 ? Optional.empty() : Optional.of(table.rows().get(at));
	}

	/** The seat of a column. */
	Optional<PointColumns.Seat> seat(int c) {
		return table == null ? Optional.empty() : seats.at(c - before());
	}

	/** The column of a member; -1 if there is none. */
	int columnOf(Member member) {
		int at = seats.columnOf(member);
		return at < 0 ? -1 : at + before();
	}

	/** Writes into the sheet of a seat as the secretariat does: what it types from paper has come in. */
	ScoreEdits edits(PointColumns.Seat seat, SheetState state) {
		return new ScoreEdits(domain, dossier, seat.member(), table.assessment().getUndertaking(),
				table.round().orElse(null), state, LocalDate.now());
	}

	/** What a member said on a criterion, counted or not. */
	Optional<Score> score(PointColumns.Seat seat, Criterion criterion) {
		return sheet(seat).flatMap(s -> ScoreEdits.score(s, criterion));
	}

	/** The sheet of a seat, as it was when the table was shown; asked for with every cell that is painted. */
	Optional<ScoreSheet> sheet(PointColumns.Seat seat) {
		return Optional.ofNullable(sheets.get(seat.member()));
	}

	private boolean hasStated() {
		return !table.stated().isEmpty();
	}

	@Override
	public int rows() {
		return table == null ? 0 : 1 + table.rows().size() + (hasTotal ? 1 : 0);
	}

	@Override
	public int columns() {
		return table == null ? 0 : seats.size() + (table.commentsOnly() ? 0 : hasStated() ? 4 : 2);
	}

	/** Columns before the members': the mean, so that it stays in sight. */
	private int before() {
		return table.commentsOnly() ? 0 : 1;
	}

	/** The place of a computed column: 0 the mean, then those after the members. */
	private int computed(int c) {
		return c < before() ? 0 : c - seats.size();
	}

	@Override
	public String corner() {
		return table != null && table.commentsOnly() ? Messages.Scores_CommentsOnly : "";
	}

	@Override
	public Head column(int c) {
		Optional<PointColumns.Seat> seat = seats.at(c - before());
		if (seat.isPresent()) {
			return new Head(seat.get().head(), seat.get().help(), false, MemberNames.brief(seat.get().head()));
		}
		return switch (computed(c)) {
		case 0 -> Head.computed(aggregateName(), Messages.Scores_MeanRule);
		case 1 -> Head.computed(Messages.Scores_Check, Messages.Scores_CheckRule);
		case 2 -> new Head(Messages.Scores_Printed, Messages.Scores_PrintedHelp, true);
		default -> Head.computed(Messages.Scores_Difference, Messages.Scores_DifferenceRule);
		};
	}

	private String aggregateName() {
		if (table.averaging().isEmpty() && table.rows().stream().anyMatch(row -> row.aggregate().isPresent())) {
			return Messages.Scores_Results; // some are means, others medians
		}
		return switch (table.averaging().orElse(Averaging.MEAN)) {
		case MEDIAN -> Messages.Scores_Median;
		case TRIMMED_MEAN -> Messages.Scores_Results;
		case MEAN, NONE -> Messages.Scores_Mean;
		};
	}

	@Override
	public Place place(int r) {
		return r == 0 ? Place.FIRST : criterionAt(r) < 0 ? Place.LAST : Place.SORTED;
	}

	@Override
	public Head row(int r) {
		if (r == 0) {
			return new Head(Messages.Scores_Sheet, Messages.Scores_SheetHelp, false);
		}
		int at = criterionAt(r);
		if (at < 0) {
			return Head.computed(Messages.Scores_Total, Messages.Scores_TotalRule);
		}
		Criterion criterion = table.rows().get(at).criterion();
		String guidance = criterion.getGuidance() == null ? "" : criterion.getGuidance().strip();
		String name = ScaleWords.of(criterion);
		String brief = ScaleWords.brief(criterion);
		return new Head(brief, brief.equals(name) ? guidance : (name + "\n" + guidance).strip(), false);
	}

	@Override
	public int width(int c) {
		if (seats.at(c - before()).isPresent()) {
			return table.commentsOnly() ? 190 : Labels.japanese() ? 80 : 92;
		}
		return switch (computed(c)) {
		case 0 -> Labels.japanese() ? 56 : 64;
		case 1 -> Labels.japanese() ? 124 : 150;
		case 2 -> 72;
		default -> 120;
		};
	}

	/** A digit needs little, and all members are to be seen; words are read on hover. */
	@Override
	public int least(int c) {
		if (table.commentsOnly()) {
			return width(c) * 3 / 4;
		}
		boolean member = seats.at(c - before()).isPresent();
		if (member) {
			return 44;
		}
		return switch (computed(c)) {
		case 0, 2 -> width(c);
		default -> 56;
		};
	}

	@Override
	public int leastHead() {
		return 120;
	}

	@Override
	public int headWidth() {
		return 200;
	}

	@Override
	public GridCell cell(int r, int c) {
		Optional<PointColumns.Seat> seat = seats.at(c - before());
		int at = criterionAt(r);
		if (r == 0) {
			return seat.map(this::state).orElse(GridCell.BLANK);
		}
		if (at < 0) {
			return c == 0 ? total() : GridCell.BLANK;
		}
		ScoreRow row = table.rows().get(at);
		return seat.isPresent() ? point(seat.get(), row) : switch (computed(c)) {
		case 0 -> mean(row);
		case 1 -> check(row);
		case 2 -> stated(row).map(s -> GridCell.computed(ScoreGrid.printed(s), Kind.COMPUTED, "")).orElse(GridCell.BLANK);
		default -> stated(row).map(s -> StatedWords.cell(s.comparison())).orElse(GridCell.BLANK);
		};
	}

	private GridCell state(PointColumns.Seat seat) {
		Optional<ScoreSheet> sheet = sheet(seat);
		return switch (seat.standing()) {
		case EXCLUDED -> GridCell.computed(seat.why(), Kind.STATE, Messages.Scores_ExcludedHelp);
		case IN -> GridCell.computed(named ? sheet.map(ScoreSheet::getReceivedOn)
				.map(d -> Messages.bind(Messages.Scores_In, day(d))).orElse(Messages.Scores_InUndated)
				: Messages.Scores_InUndated, Kind.STATE,
				sheet.map(ScoreSheet::getReceivedOn).filter(d -> named)
						.map(d -> Years.format(d, DateStyle.WESTERN, Texts.locale())).orElse(""));
		case AWAITED -> GridCell.computed(sheet.filter(s -> s.getState() == SheetState.SENT).map(s -> Messages.Scores_Sent)
				.orElse(Messages.Scores_Awaited), Kind.STATE, Messages.Scores_AwaitedHelp);
		};
	}

	private static String day(LocalDate day) {
		return day.getMonthValue() + "/" + day.getDayOfMonth();
	}

	private GridCell point(PointColumns.Seat seat, ScoreRow row) {
		if (seat.standing() == PointColumns.Standing.EXCLUDED) {
			return GridCell.computed(NOTHING, Kind.STATE, seat.help());
		}
		Optional<Score> score = score(seat, row.criterion());
		String comment = score.map(Score::getComment).filter(t -> !t.isBlank()).orElse("");
		if (row.scale().isEmpty()) {
			return GridCell.input(comment).as(Kind.PROSE).explained(comment);
		}
		if (seat.standing() == PointColumns.Standing.AWAITED) {
			String text = score.map(this::written).orElse("");
			return GridCell.input(text.isEmpty() ? "" : Messages.bind(Messages.Scores_NotIn, text)).as(Kind.POINT)
					.explained(comment).noted(!comment.isEmpty());
		}
		ScoreCell cell = row.cells().get(seat.index());
		String words = cell.point().map(ScaleWords::of).orElse("");
		String help = comment.isEmpty() ? words : words.isEmpty() ? comment : words + "\n\n" + comment;
		GridCell shown = switch (cell.state()) {
		case GIVEN, NOT_APPLICABLE -> GridCell.input(cell.text()).as(Kind.POINT);
		case NONE -> GridCell.input(Messages.Scores_MissingMark).as(Kind.GAP);
		case INVALID -> GridCell.input(Messages.bind(Messages.Scores_InvalidMark, cell.text())).as(Kind.POINT)
				.wrong(cell.problem().map(Texts::in));
		};
		return shown.explained(cell.state() == ScoreCell.State.NONE ? join(Messages.Scores_MissingHelp, help) : help)
				.noted(!comment.isEmpty());
	}

	private static String join(String a, String b) {
		return b.isEmpty() ? a : a + "\n\n" + b;
	}

	private String written(Score score) {
		return score.getValue() != null ? Texts.number(score.getValue())
				: score.getPoint() != null ? PointText.mark(score.getPoint()) : score.isNotApplicable() ? ScoreCell.NOT_APPLICABLE : "";
	}

	private GridCell mean(ScoreRow row) {
		return row.mean().map(m -> GridCell.computed(Texts.number(m), Kind.TOTAL, Messages.bind(Messages.Scores_MeanOf,
				row.given(), Messages.Scores_MeanRule))).orElse(GridCell.BLANK);
	}

	/** What wants attention on a criterion, in a few words. */
	private static GridCell check(ScoreRow row) {
		List<String> words = new ArrayList<>();
		if (row.invalid() > 0) {
			words.add(Messages.bind(Messages.Scores_Invalid, row.invalid()));
		}
		if (row.missing() > 0) {
			words.add(Messages.bind(Messages.Scores_Missing, row.missing()));
		}
		if (row.belowThreshold()) {
			words.add(row.lessIsBetter() ? Messages.Scores_Above : Messages.Scores_Below);
		}
		boolean wanted = row.low() && row.lowReason().isEmpty();
		if (row.low()) {
			words.add(wanted ? Messages.Scores_ReasonWanted : Messages.Scores_ReasonGiven);
		}
		boolean look = row.invalid() > 0 || row.missing() > 0 || row.belowThreshold() || wanted;
		return GridCell.computed(String.join(Messages.Scores_And, words), look ? Kind.WARNING : Kind.WORDS,
				row.low() ? row.lowReason().orElse(Messages.Scores_ReasonRule) : "");
	}

	private Optional<StatedMean> stated(ScoreRow row) {
		return table.stated().stream().filter(s -> s.criterion().filter(c -> c == row.criterion()).isPresent()).findFirst();
	}

	private static String printed(StatedMean mean) {
		var stated = mean.comparison().stated();
		return stated.getValue() == null ? Optional.ofNullable(stated.getText()).orElse("") : Texts.number(stated.getValue());
	}

	private GridCell total() {
		return table.total().map(t -> GridCell.computed(Texts.number(t.roundedSum()), Kind.TOTAL, Messages.bind(
				Messages.Scores_TotalOf, Texts.number(t.roundedMean()), Messages.Scores_TotalRule))).orElse(GridCell.BLANK);
	}

	@Override
	public boolean editable(int r, int c) {
		return named && criterionAt(r) >= 0 && !table.rows().get(criterionAt(r)).criterion().isSeveralAnswers()
				&& seats.at(c - before()).filter(s -> s.standing() != PointColumns.Standing.EXCLUDED).isPresent();
	}

	@Override
	public String written(int r, int c) {
		Optional<PointColumns.Seat> seat = seats.at(c - before());
		Optional<ScoreRow> row = scoreRow(r);
		if (seat.isEmpty() || row.isEmpty() || seat.get().standing() == PointColumns.Standing.EXCLUDED) {
			return cell(r, c).text();
		}
		Optional<Score> score = score(seat.get(), row.get().criterion());
		return row.get().scale().isEmpty() ? score.map(Score::getComment).orElse("")
				: score.map(this::written).orElse("");
	}

	@Override
	public Parsed<CellChange> read(int r, int c, String text) {
		Optional<PointColumns.Seat> seat = seats.at(c - before());
		Optional<ScoreRow> row = scoreRow(r);
		if (seat.isEmpty() || row.isEmpty() || !editable(r, c)) {
			return Parsed.failed(Phrase.same(Messages.Scores_NotHere));
		}
		Criterion criterion = row.get().criterion();
		ScoreEdits edits = edits(seat.get(), SheetState.RECEIVED);
		return row.get().scale().map(s -> PointText.read(s, text).map(g -> (CellChange) () -> edits.point(criterion, g)))
				.orElseGet(() -> Parsed.of(() -> edits.comment(criterion, text)));
	}

	@Override
	public boolean isEntry(int r, int c, char key) {
		return editable(r, c) && scoreRow(r).flatMap(ScoreRow::scale).filter(s -> ScaleWords.isWhole(s, key)).isPresent();
	}

	@Override
	public String step() {
		return Labels.of(Literals.SCORE_SHEET__SCORES);
	}
}
