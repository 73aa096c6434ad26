// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.SheetFile.Declared;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoringRound;

/**
 * Makes the sheet that a member hands in.
 *
 * @since 0.1
 */
public final class HandIn {
	private static final int LONGEST = 500;

	private HandIn() {
	}

	/**
	 * The sheet with all that the member has entered, and nothing of others (rule 7).
	 *
	 * @param round the round, or null for none
	 * @param now   when it is handed in
	 */
	public static SheetFile of(Dossier dossier, Member member, ScoringRound round, Instant now) {
		return of(dossier, new Addressee(member, round), now);
	}

	/**
	 * The sheet with all that the member has entered, and nothing of others (rule 7).
	 *
	 * @param from whose sheet it is, with the token that it is to carry
	 * @param now  when it is handed in
	 */
	public static SheetFile of(Dossier dossier, Addressee from, Instant now) {
		Member member = from.member();
		List<Judged> sheets = new ArrayList<>();
		for (ScoringTask task : ScoringTask.of(dossier, member, from.round().orElse(null))) {
			if (task.begun()) {
				sheets.add(new Judged(task.undertaking().getId(), text(task.undertaking().getName()),
						task.items().stream().flatMap(i -> marks(task, i)).toList()));
			}
		}
		return new SheetFile(dossier.getId(), text(dossier.getTitle()), member.getId(), text(Messages.of(member)),
				from.round().map(ScoringRound::getId), now.truncatedTo(ChronoUnit.SECONDS), sheets, from.token(), declared(from));
	}

	private static Optional<Declared> declared(Addressee from) {
		return from.declares() && from.member().getDeclaredOn() != null
				? Optional.of(new Declared(from.member().getDeclaredOn(),
						SheetJson.clean(Objects.requireNonNullElse(from.member().getDeclaration(), ""))))
				: Optional.empty();
	}

	/** One mark, or one for each answer where a criterion takes several; the remark stands with the first. */
	private static Stream<Mark> marks(ScoringTask task, ScoringTask.Item item) {
		List<Score> all = task.sheet().map(s -> s.getScores().stream().filter(score -> score.getCriterion() == item.criterion()).toList())
				.orElse(List.of());
		if (!item.criterion().isSeveralAnswers() || all.size() < 2) {
			return mark(item, item.score()).stream();
		}
		return all.stream().flatMap(score -> mark(item, Optional.of(score)).stream());
	}

	private static Optional<Mark> mark(ScoringTask.Item item, Optional<Score> given) {
		Mark mark = new Mark(item.criterion().getId(), text(item.criterion().getCode()),
				item.scale().flatMap(s -> given.map(Score::getValue)),
				item.scale().flatMap(s -> given.map(Score::getPoint)).map(p -> p.getId()),
				given.map(Score::getComment).filter(c -> !c.isBlank()).map(SheetJson::clean), item.scale().map(ScaleForm::of),
				item.scale().isPresent() && given.filter(Score::isNotApplicable).isPresent());
		return mark.hasPoint() || mark.comment().isPresent() ? Optional.of(mark) : Optional.empty();
	}

	private static String text(String text) {
		String all = text == null ? "" : SheetJson.clean(text);
		return all.length() <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(0, LONGEST / 2));
	}

	/** What the secretariat would refuse: points that cannot be given. Sentences; none if the sheet is sound. */
	public static List<Phrase> problems(Dossier dossier, Member member, ScoringRound round) {
		List<Phrase> problems = new ArrayList<>();
		for (ScoringTask task : ScoringTask.of(dossier, member, round)) {
			for (ScoringTask.Item item : task.items()) {
				item.problem().ifPresent(p -> problems
						.add(Messages.say("point", Messages.of(task.undertaking()), Messages.of(item.criterion()), p)));
			}
		}
		return List.copyOf(problems);
	}
}
