// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.internal.indicators.Messages;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/**
 * The steps of the logic model, from what is done to what it is all for.
 *
 * @since 0.1
 */
public final class LogicSteps {
	/** A step; earlier ones come first. */
	public enum Step {
		/** What the undertaking does. */
		ACTIVITY,
		/** What it produces. */
		OUTPUT,
		/** First effects. */
		SHORT,
		/** Effects of the effects. */
		MIDDLE,
		/** What it is all for. */
		LONG,
		/** An outcome whose term is not stated. */
		OUTCOME,
		/** A step of which nothing is stated. */
		UNKNOWN;

		/** What it is called: アクティビティ, アウトプット, 短期アウトカム. */
		public Phrase label() {
			return Messages.INDICATORS.phrase("step." + this);
		}
	}

	private LogicSteps() {
	}

	/** The step that an indicator is at. */
	public static Step of(Indicator indicator) {
		return switch (indicator.getKind()) {
		case UNSPECIFIED -> Step.UNKNOWN;
		case ACTIVITY -> Step.ACTIVITY;
		case OUTPUT -> Step.OUTPUT;
		case OUTCOME -> switch (indicator.getTerm()) {
		case UNSPECIFIED -> Step.OUTCOME;
		case SHORT -> Step.SHORT;
		case MIDDLE -> Step.MIDDLE;
		case LONG -> Step.LONG;
		};
		};
	}

	/** Whether it is stated at which step an indicator is; of an outcome also its term. */
	public static boolean isKnown(Indicator indicator) {
		return of(indicator).compareTo(Step.OUTCOME) < 0;
	}

	/** The target that is due first; empty where none has a date. */
	public static Optional<Target> earliest(Indicator indicator) {
		return dated(indicator).min(Comparator.comparing(t -> t.getDue().lastDay()));
	}

	/** The target that is due last; empty where none has a date. */
	public static Optional<Target> latest(Indicator indicator) {
		return dated(indicator).max(Comparator.comparing(t -> t.getDue().lastDay()));
	}

	private static Stream<Target> dated(Indicator indicator) {
		return indicator.getTargets().stream().filter(t -> t.getDue() != null);
	}
}
