// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.internal.indicators.Messages;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Target;

/**
 * How far a target is reached (rule 4: achievement is computed).
 *
 * @param target       the target
 * @param status       how it stands
 * @param actual       the actual that it is judged by; for {@link Status#NOT_REPORTED} the last one before, if any
 * @param requirement  when an actual reaches it
 * @param rate         actual by target, or target by actual where less is better; empty without an actual or where one of
 *                     them is not above 0
 * @param reachedLater the first actual after its date that reached it, where it was not reached in time
 * @param overdue      whether its date has passed
 * @since 0.1
 */
public record Achievement(Target target, Status status, Optional<Actual> actual, Requirement requirement,
		Optional<Fraction> rate, Optional<Actual> reachedLater, boolean overdue) {
	/** How a target stands. */
	public enum Status {
		/** Reached (達成). */
		ACHIEVED,
		/** Its date has passed, and it was not reached (未達成). */
		NOT_ACHIEVED,
		/** On the way, with a rate (rule 4: 15 of 20 件 is 75%). */
		IN_PROGRESS,
		/** Its date lies ahead, and no actual is reported. */
		NOT_YET_DUE,
		/** Its date has passed, and no actual says whether it was reached. */
		NOT_REPORTED
	}

	/** The rate in percent, half up to whole percents: 75 for 15 of 20. */
	public Optional<BigDecimal> percent() {
		return percent(0);
	}

	/** The rate in percent, half up to so many decimals. */
	public Optional<BigDecimal> percent(int decimals) {
		return rate.map(r -> r.times(Fraction.of(100, 1)).round(decimals));
	}

	/** A short label: 達成, 未達成（50%）, 進捗 75%, 期限前, 実績の記載なし. */
	public Phrase label() {
		boolean rated = rate.isPresent() && (status == Status.NOT_ACHIEVED || status == Status.IN_PROGRESS);
		return rated ? Messages.INDICATORS.phrase("status." + status + ".rate", percent().get().toPlainString())
				: Messages.INDICATORS.phrase("status." + status);
	}

	/** {@link #label()} in a language. */
	public String label(Locale locale) {
		return label().in(locale);
	}
}
