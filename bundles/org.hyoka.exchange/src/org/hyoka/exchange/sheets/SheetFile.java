// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one member hands in: points and comments on one or more undertakings, and nothing of anybody else (rule 7). Ids are
 * those of the dossier; the words beside them are for people who read the file, never used.
 *
 * @param dossier   id of the dossier
 * @param title     title of the dossier
 * @param member    id of the member
 * @param name      what the member goes by
 * @param round     id of the scoring round (rule 17); empty for none
 * @param writtenAt when it was handed in, to the second
 * @param sheets    one per undertaking
 * @param token     what only this member was sent, see {@link SheetTokens}; empty where nobody can tell who filled it in
 * @param declared  what the member declared before opening anything; empty where it was not asked for
 * @since 0.1
 */
public record SheetFile(String dossier, String title, String member, String name, Optional<String> round,
		Instant writtenAt, List<Judged> sheets, Optional<String> token, Optional<Declared> declared) {
	/** What names of score-sheet files end with, without the dot. */
	public static final String EXTENSION = "hyoka-sheet";

	/** Keeps its own copy. */
	public SheetFile {
		sheets = List.copyOf(sheets);
	}

	/** One of which no declaration was asked. */
	public SheetFile(String dossier, String title, String member, String name, Optional<String> round, Instant writtenAt, List<Judged> sheets,
			Optional<String> token) {
		this(dossier, title, member, name, round, writtenAt, sheets, token, Optional.empty());
	}

	/**
	 * What the member declared of interests in what is judged.
	 *
	 * @param on   the day
	 * @param text in words
	 */
	public record Declared(LocalDate on, String text) {
	}

	/**
	 * One undertaking.
	 *
	 * @param undertaking its id
	 * @param name        its name
	 * @param marks       one per criterion that is answered; one per answer where a criterion takes several
	 */
	public record Judged(String undertaking, String name, List<Mark> marks) {
		/** Keeps its own copy. */
		public Judged {
			marks = List.copyOf(marks);
		}
	}

	/**
	 * One criterion.
	 *
	 * @param criterion its id
	 * @param code      its printed number
	 * @param value     the point; empty: none given, which is not 0 (rule 1)
	 * @param step      id of the step, for scales without numbers
	 * @param comment   the remark
	 * @param scale     the scale as the member saw it, see {@link ScaleForm}; empty: comments only
	 * @param notApplies whether the member says that the criterion does not apply; then there is neither value nor step
	 */
	public record Mark(String criterion, String code, Optional<BigDecimal> value, Optional<String> step,
			Optional<String> comment, Optional<String> scale, boolean notApplies) {
		/** One on a criterion that applies. */
		public Mark(String criterion, String code, Optional<BigDecimal> value, Optional<String> step, Optional<String> comment,
				Optional<String> scale) {
			this(criterion, code, value, step, comment, scale, false);
		}

		/** Whether a point is given, or that none can be. */
		public boolean hasPoint() {
			return value.isPresent() || step.isPresent() || notApplies;
		}
	}
}
