// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Commands that write into one member's sheet on one undertaking. A sheet comes into being with its first entry; an entry
 * that is emptied goes. Commands are made when they are to be executed, since each sees what the one before it made.
 *
 * @param member     whose sheet
 * @param undertaking on what
 * @param round      in which round; null for none (rule 17)
 * @param state      what a sheet is that is written into: handed in where the secretariat types it from paper, being
 *                   filled where the member does
 * @param day        when it came in, for one that is handed in
 * @since 0.1
 */
public record ScoreEdits(EditingDomain domain, Dossier dossier, Member member, Undertaking undertaking,
		ScoringRound round, SheetState state, LocalDate day) {

	/** The sheet, if there is one. */
	public Optional<ScoreSheet> sheet() {
		return Dossiers.sheet(dossier, member, undertaking, round);
	}

	/** What the member said on a criterion: the entry with a point, else the first. */
	public Optional<Score> score(Criterion criterion) {
		return sheet().flatMap(s -> score(s, criterion));
	}

	/** What a sheet says on a criterion: the entry with a point, else the first. */
	public static Optional<Score> score(ScoreSheet sheet, Criterion criterion) {
		List<Score> all = scores(sheet, criterion);
		return all.stream().filter(s -> s.getValue() != null || s.getPoint() != null || s.isNotApplicable()).findFirst()
				.or(() -> all.stream().findFirst());
	}

	private static List<Score> scores(ScoreSheet sheet, Criterion criterion) {
		return sheet.getScores().stream().filter(s -> s.getCriterion() == criterion).toList();
	}

	private List<Score> scores(Criterion criterion) {
		return sheet().map(s -> scores(s, criterion)).orElse(List.of());
	}

	/** Gives a point, or takes it away. Null if it is so already. */
	public Command point(Criterion criterion, Given given) {
		Optional<Score> present = score(criterion);
		if (present.isEmpty()) {
			return given.equals(Given.NONE) ? null : add(criterion, given, null);
		}
		Score score = present.get();
		CompoundCommand all = new CompoundCommand();
		put(all, score, Literals.SCORE__VALUE, score.getValue(), given.value().orElse(null));
		put(all, score, Literals.SCORE__POINT, score.getPoint(), given.point().orElse(null));
		put(all, score, Literals.SCORE__NOT_APPLICABLE, score.isNotApplicable(), given.notApplies());
		List<Score> gone = new ArrayList<>(scores(criterion).stream()
				.filter(s -> s != score && (s.getValue() != null || s.getPoint() != null)).toList());
		if (given.equals(Given.NONE) && blank(score.getComment())) {
			gone.add(score);
			all = new CompoundCommand();
		}
		return finish(all, gone);
	}

	/** Writes a remark, or takes it away. Null if it is so already. */
	public Command comment(Criterion criterion, String text) {
		String now = blank(text) ? null : text;
		Optional<Score> present = scores(criterion).stream().filter(s -> !blank(s.getComment())).findFirst()
				.or(() -> score(criterion));
		if (present.isEmpty()) {
			return now == null ? null : add(criterion, Given.NONE, now);
		}
		Score score = present.get();
		if (now == null && score.getValue() == null && score.getPoint() == null && !score.isNotApplicable()) {
			return finish(new CompoundCommand(), List.of(score));
		}
		CompoundCommand all = new CompoundCommand();
		put(all, score, Literals.SCORE__COMMENT, blank(score.getComment()) ? null : score.getComment(), now);
		return finish(all, List.of());
	}

	/**
	 * Says that the sheet is where {@link #state} says: handed in, sent, being filled. Makes it if there is none. Null if it
	 * is so already.
	 */
	public Command settle() {
		Optional<ScoreSheet> present = sheet();
		if (present.isEmpty()) {
			ScoreSheet made = HyokaFactory.eINSTANCE.createScoreSheet();
			fill(made);
			return AddCommand.create(domain, dossier, Literals.DOSSIER__SCORE_SHEETS, made);
		}
		CompoundCommand all = new CompoundCommand();
		move(all, present.get(), state);
		return all.isEmpty() ? null : all.unwrap();
	}

	private void fill(ScoreSheet sheet) {
		sheet.setMember(member);
		sheet.setUndertaking(undertaking);
		sheet.setRound(round);
		sheet.setState(state);
		sheet.setReceivedOn(state == SheetState.RECEIVED ? day : null);
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private Command add(Criterion criterion, Given given, String comment) {
		Score made = HyokaFactory.eINSTANCE.createScore();
		made.setCriterion(criterion);
		made.setValue(given.value().orElse(null));
		made.setPoint(given.point().orElse(null));
		made.setNotApplicable(given.notApplies());
		made.setComment(comment);
		Optional<ScoreSheet> present = sheet();
		if (present.isPresent()) {
			CompoundCommand all = new CompoundCommand();
			all.append(AddCommand.create(domain, present.get(), Literals.SCORE_SHEET__SCORES, made));
			return finish(all, List.of());
		}
		ScoreSheet sheet = HyokaFactory.eINSTANCE.createScoreSheet();
		fill(sheet);
		sheet.getScores().add(made);
		return AddCommand.create(domain, dossier, Literals.DOSSIER__SCORE_SHEETS, sheet);
	}

	/** The step with what goes and with the state of the sheet; one that has become empty is not handed in any more. */
	private Command finish(CompoundCommand all, List<Score> gone) {
		ScoreSheet sheet = sheet().orElseThrow();
		if (!gone.isEmpty()) {
			all.append(RemoveCommand.create(domain, sheet, Literals.SCORE_SHEET__SCORES, gone));
		}
		if (all.isEmpty()) {
			return null;
		}
		move(all, sheet, !gone.isEmpty() && gone.containsAll(sheet.getScores()) ? SheetState.DRAFT : state);
		return all.unwrap();
	}

	private void move(CompoundCommand all, ScoreSheet sheet, SheetState to) {
		put(all, sheet, Literals.SCORE_SHEET__STATE, sheet.getState(), to);
		boolean in = to == SheetState.RECEIVED;
		if (in == (sheet.getReceivedOn() == null)) {
			put(all, sheet, Literals.SCORE_SHEET__RECEIVED_ON, sheet.getReceivedOn(), in ? day : null);
		}
	}

	private void put(CompoundCommand all, EObject object, EStructuralFeature feature, Object old, Object value) {
		if (!Objects.equals(old, value)) {
			all.append(SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}
}
