// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What a sheet that came in is worth for a dossier.
 *
 * @since 0.1
 */
public sealed interface SheetCheck {
	/** The sheet. */
	SheetFile file();

	/**
	 * It is not taken in.
	 *
	 * @param file    the sheet
	 * @param reasons sentences; at least one
	 * @param points  those of the sentences that say what is wrong with a point, by what it answers
	 */
	record Refused(SheetFile file, List<Phrase> reasons, Map<SheetReading.Asked, Phrase> points) implements SheetCheck {
		/** Keeps its own copy. */
		public Refused {
			reasons = List.copyOf(reasons);
			points = Map.copyOf(points);
		}

		/** For reasons that lie in no single point. */
		public Refused(SheetFile file, List<Phrase> reasons) {
			this(file, reasons, Map.of());
		}
	}

	/**
	 * It can be taken in.
	 *
	 * @param file     the sheet
	 * @param member   whose it is
	 * @param round    in which round; empty for none
	 * @param incoming one per undertaking
	 * @param verified whether it carries the token that only this member was sent ({@link SheetTokens}); else somebody has to be
	 *                 asked, since anybody can have filled it in
	 */
	record Accepted(SheetFile file, Member member, Optional<ScoringRound> round, List<Incoming> incoming, boolean verified)
			implements SheetCheck {
		/** Keeps its own copy. */
		public Accepted {
			incoming = List.copyOf(incoming);
		}

		/** What it would change in sheets of the same member that are there already; somebody has to be asked. */
		public List<Difference> differences() {
			return incoming.stream().flatMap(i -> i.differences().stream()).toList();
		}

		/** What the member declares of interests, where the dossier does not say yet that the member did. */
		public Optional<SheetFile.Declared> declares() {
			return file.declared().filter(d -> member.getDeclaredOn() == null);
		}

		/** Whether everything in it is there already. */
		public boolean isKnown() {
			return declares().isEmpty() && incoming.stream().allMatch(Incoming::isKnown);
		}
	}

	/**
	 * What a sheet says on one criterion, found in the dossier.
	 *
	 * @param criterion the criterion
	 * @param value     the point; empty: none given, which is not 0 (rule 1)
	 * @param step      the step, for scales without numbers
	 * @param comment   the remark
	 * @param notApplies whether the criterion is said not to apply
	 */
	record Answer(Criterion criterion, Optional<BigDecimal> value, Optional<ScalePoint> step, Optional<String> comment, boolean notApplies) {
		/** Whether a point is given, or that none can be. */
		public boolean hasPoint() {
			return value.isPresent() || step.isPresent() || notApplies;
		}
	}

	/**
	 * One undertaking of an accepted sheet.
	 *
	 * @param undertaking the undertaking
	 * @param present     the member's sheet that is there
	 * @param answers     what comes in, one per criterion that is answered, one per answer where it takes several
	 * @param differences where what comes in differs from what was entered before; none where nothing was
	 * @param isKnown     whether exactly this was handed in before
	 */
	record Incoming(Undertaking undertaking, Optional<ScoreSheet> present, List<Answer> answers,
			List<Difference> differences, boolean isKnown) {
		/** Keeps its own copies. */
		public Incoming {
			answers = List.copyOf(answers);
			differences = List.copyOf(differences);
		}
	}

	/**
	 * One criterion on which a second sheet says something else than the first.
	 *
	 * @param undertaking   the undertaking
	 * @param criterion     the criterion
	 * @param point         whether it is the point; else the remark
	 * @param before        what is there; empty for nothing
	 * @param after         what comes in; empty for nothing
	 */
	record Difference(Undertaking undertaking, Criterion criterion, boolean point, String before, String after) {
		/** A sentence. */
		public Phrase sentence() {
			if (point) {
				return Messages.say("difference.point", Messages.of(undertaking), Messages.of(criterion),
						before.isEmpty() ? Messages.say("nothing") : before,
						after.isEmpty() ? Messages.say("nothing") : after);
			}
			String what = before.isEmpty() ? "difference.comment.added" : after.isEmpty() ? "difference.comment.gone" : "difference.comment";
			return Messages.say(what, Messages.of(undertaking), Messages.of(criterion), Excerpt.of(before), Excerpt.of(after));
		}
	}
}
