// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetCheck.Answer;
import org.hyoka.exchange.sheets.SheetCheck.Difference;
import org.hyoka.exchange.sheets.SheetCheck.Incoming;
import org.hyoka.exchange.sheets.SheetCheck.Refused;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/** Holds one sheet against one dossier. */
final class SheetChecker {
	private final Dossier dossier;
	private final SheetFile file;
	private final Optional<SheetTokens> tokens;
	private final List<Phrase> reasons = new ArrayList<>();
	private final Map<SheetReading.Asked, Phrase> points = new HashMap<>();

	/** @param tokens of the dossier; null if it has none */
	SheetChecker(Dossier dossier, SheetFile file, SheetTokens tokens) {
		this.dossier = dossier;
		this.tokens = Optional.ofNullable(tokens);
		this.file = file;
	}

	/** What it is worth; asked once, since it collects what is wrong. */
	SheetCheck check() {
		if (!file.dossier().equals(dossier.getId())) {
			return refuse("refused.dossier", Excerpt.of(file.title()));
		}
		Optional<Member> member = dossier.getPanel() == null ? Optional.empty()
				: dossier.getPanel().getMembers().stream().filter(m -> file.member().equals(m.getId())).findFirst();
		if (member.isEmpty()) {
			return refuse("refused.member", Excerpt.of(file.name()));
		}
		boolean verified = tokens.filter(t -> t.fits(file)).isPresent();
		if (!verified && tokens.isPresent() && file.token().isPresent()) {
			return refuse("refused.token", Messages.of(member.get()));
		}
		Optional<ScoringRound> round = file.round().flatMap(
				id -> dossier.getRounds().stream().filter(r -> id.equals(r.getId())).findFirst());
		if (file.round().isPresent() && round.isEmpty()) {
			return refuse("refused.round");
		}
		if (file.sheets().isEmpty() && file.declared().isEmpty()) {
			return refuse("refused.empty");
		}
		List<Incoming> incoming = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Judged judged : file.sheets()) {
			if (!seen.add(judged.undertaking())) {
				reasons.add(Messages.say("refused.twice", Excerpt.of(judged.name())));
			}
			incoming(judged, member.get(), round.orElse(null)).ifPresent(incoming::add);
		}
		return reasons.isEmpty() ? new Accepted(file, member.get(), round, incoming, verified) : new Refused(file, reasons, points);
	}

	private Refused refuse(String key, Object... arguments) {
		return new Refused(file, List.of(Messages.say(key, arguments)));
	}

	private Optional<Incoming> incoming(Judged judged, Member member, ScoringRound round) {
		Optional<Undertaking> undertaking = Dossiers.undertakings(dossier).stream()
				.filter(u -> judged.undertaking().equals(u.getId())).findFirst();
		Optional<Assessment> assessment = undertaking.flatMap(u -> Dossiers.assessment(dossier, u))
				.filter(a -> a.getCriterionSet() != null);
		if (assessment.isEmpty()) {
			reasons.add(Messages.say("refused.undertaking", Excerpt.of(judged.name())));
			return Optional.empty();
		}
		if (!Dossiers.judges(member, undertaking.get())) {
			reasons.add(Messages.say("refused.recused", Messages.of(member), Messages.of(undertaking.get())));
			return Optional.empty();
		}
		List<Answer> answers = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Mark mark : judged.marks()) {
			if (!seen.add(mark.criterion()) && !takesSeveral(mark, assessment.get())) {
				reasons.add(Messages.say("refused.criterionTwice", Messages.of(undertaking.get()), Excerpt.of(mark.code())));
			}
			answer(mark, assessment.get()).ifPresent(answers::add);
		}
		return reasons.isEmpty() ? Optional.of(compare(answers, member, assessment.get(), round)) : Optional.empty();
	}

	private static boolean takesSeveral(Mark mark, Assessment assessment) {
		return assessment.getCriterionSet().getCriteria().stream().anyMatch(c -> mark.criterion().equals(c.getId()) && c.isSeveralAnswers());
	}

	private Optional<Answer> answer(Mark mark, Assessment assessment) {
		Undertaking undertaking = assessment.getUndertaking();
		Optional<Criterion> found = assessment.getCriterionSet().getCriteria().stream()
				.filter(c -> mark.criterion().equals(c.getId())).findFirst();
		if (found.isEmpty()) {
			reasons.add(Messages.say("refused.criterion", Messages.of(undertaking), Excerpt.of(mark.code())));
			return Optional.empty();
		}
		Criterion criterion = found.get();
		Optional<Scale> scale = ScoringTask.scale(dossier, assessment, criterion);
		Optional<ScalePoint> step = mark.step().flatMap(id -> scale
				.flatMap(s -> s.getPoints().stream().filter(p -> id.equals(p.getId())).findFirst()));
		if (mark.hasPoint()) {
			String place = Messages.of(undertaking);
			String what = Messages.of(criterion);
			if (scale.isEmpty()) {
				point(undertaking, criterion, Messages.say("refused.noPoints", place, what));
			} else if (mark.scale().isPresent() && !mark.scale().get().equals(ScaleForm.of(scale.get()))) {
				point(undertaking, criterion, Messages.say("refused.scale", place, what));
			} else if (!mark.notApplies()) {
				Optional<Phrase> problem = mark.step().isPresent() && step.isEmpty() ? Optional.of(Messages.say("step"))
						: Scoring.problem(scale.get(), mark.value().orElse(null), step.orElse(null));
				problem.ifPresent(p -> point(undertaking, criterion, Messages.say("point", place, what, p)));
			}
		}
		return Optional.of(new Answer(criterion, mark.value(), step, mark.comment(), mark.notApplies()));
	}

	private void point(Undertaking undertaking, Criterion criterion, Phrase why) {
		reasons.add(why);
		points.put(new SheetReading.Asked(undertaking.getId(), criterion.getId()), why);
	}

	private Incoming compare(List<Answer> answers, Member member, Assessment assessment, ScoringRound round) {
		Undertaking undertaking = assessment.getUndertaking();
		Optional<ScoreSheet> present = Dossiers.sheet(dossier, member, undertaking, round);
		List<Difference> differences = new ArrayList<>();
		boolean entered = present.map(ScoreSheet::getScores).stream().flatMap(List::stream)
				.anyMatch(s -> !point(s).isEmpty() || !comment(s).isEmpty());
		for (Criterion criterion : assessment.getCriterionSet().getCriteria()) {
			List<Score> before = present.stream().flatMap(s -> s.getScores().stream()).filter(s -> s.getCriterion() == criterion).toList();
			List<Answer> after = answers.stream().filter(a -> a.criterion() == criterion).toList();
			String newPoint = joined(after.stream().map(a -> written(a.value().orElse(null), a.step(), a.notApplies())));
			String newComment = joined(after.stream().map(a -> a.comment().orElse("")));
			String oldPoint = joined(before.stream().map(SheetChecker::point));
			String oldComment = joined(before.stream().map(SheetChecker::comment));
			if (!oldPoint.equals(newPoint)) {
				differences.add(new Difference(undertaking, criterion, true, oldPoint, newPoint));
			}
			if (!oldComment.equals(newComment)) {
				differences.add(new Difference(undertaking, criterion, false, oldComment, newComment));
			}
		}
		boolean same = differences.isEmpty() && present.map(s -> s.getState() == SheetState.RECEIVED).orElse(false);
		return new Incoming(undertaking, present, answers, entered ? differences : List.of(), same);
	}

	private static String joined(Stream<String> texts) {
		return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("、"));
	}

	private static String point(Score score) {
		return written(score.getValue(), Optional.ofNullable(score.getPoint()), score.isNotApplicable());
	}

	private static String written(BigDecimal value, Optional<ScalePoint> step, boolean notApplies) {
		return notApplies ? ScoreCell.NOT_APPLICABLE : value != null ? Numbers.format(Numbers.isReasonable(value) ? plain(value) : value)
				: step.map(p -> Objects.requireNonNullElse(p.getSymbol(), String.valueOf(p.getName()))).orElse("");
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static String comment(Score score) {
		return score.getComment() == null || score.getComment().isBlank() ? "" : score.getComment();
	}
}
