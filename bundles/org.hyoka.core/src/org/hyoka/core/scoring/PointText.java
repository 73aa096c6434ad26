// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** Judgements as people type them: a number, a letter or mark of a step, or its words. */
public final class PointText {
	private static final PhraseBook BOOK = PhraseBook.of(Scoring.class);
	private static final int MOST_LISTED = 12;

	private PointText() {
	}

	/**
	 * A judgement.
	 *
	 * @param value the number; empty on scales without numbers
	 * @param point the step, where it has no number; empty otherwise
	 */
	public record Given(Optional<BigDecimal> value, Optional<ScalePoint> point) {
		/** No judgement, which is not 0 (rule 1). */
		public static final Given NONE = new Given(Optional.empty(), Optional.empty());

		/** The judgement that a step stands for. */
		public static Given of(ScalePoint step) {
			return step.getValue() != null ? new Given(Optional.of(step.getValue()), Optional.empty())
					: new Given(Optional.empty(), Optional.of(step));
		}

		/** The judgement of a number. */
		public static Given of(BigDecimal number) {
			return new Given(Optional.of(number), Optional.empty());
		}
	}

	/**
	 * Reads what was typed; full-width digits and letters will do.
	 *
	 * @param text blank for no judgement
	 * @return the judgement, or a sentence that says what the scale has
	 */
	public static Parsed<Given> read(Scale scale, String text) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return Parsed.of(Given.NONE);
		}
		Optional<ScalePoint> step = scale.getPoints().stream().filter(p -> plain.equals(plain(p.getSymbol()))).findFirst()
				.or(() -> scale.getPoints().stream().filter(p -> plain.equals(plain(p.getName()))).findFirst());
		if (step.isPresent()) {
			return Parsed.of(Given.of(step.get()));
		}
		Optional<BigDecimal> number = Numbers.parse(plain).value();
		if (number.isPresent() && Scoring.problem(scale, number.get(), null).isEmpty()) {
			return Parsed.of(Given.of(number.get()));
		}
		return Parsed.failed(problem(scale, text.strip()));
	}

	private static Phrase problem(Scale scale, String text) {
		return BOOK.phrase("typed.notOnScale", Excerpt.of(text), choices(scale));
	}

	/** What may be given, in a few words: 0–3, A, B, C, D, or 0–5 in steps of 0.5. */
	public static Phrase choices(Scale scale) {
		if (scale.getPoints().stream().anyMatch(p -> !plain(p.getSymbol()).isEmpty())) {
			return Phrase.same(scale.getPoints().stream().map(p -> mark(p)).collect(Collectors.joining(", ")));
		}
		List<BigDecimal> allowed = Scoring.allowed(scale);
		if (allowed.isEmpty()) {
			return Phrase.same(scale.getPoints().stream().map(p -> mark(p)).collect(Collectors.joining(", ")));
		}
		String lowest = Numbers.format(allowed.getFirst());
		String highest = Numbers.format(allowed.getLast());
		boolean steps = scale.getStep() != null && scale.getMinimum() != null;
		if (steps && scale.getStep().compareTo(BigDecimal.ONE) == 0) {
			return Phrase.same(lowest + "–" + highest);
		}
		return steps || allowed.size() > MOST_LISTED
				? BOOK.phrase("choices.steps", lowest, highest,
						scale.getStep() == null ? "1" : Numbers.format(scale.getStep()))
				: Phrase.same(allowed.stream().map(Numbers::format).collect(Collectors.joining(", ")));
	}

	/** What a step is written as: its letter or mark, else its number, else its words. */
	public static String mark(ScalePoint point) {
		return point.getSymbol() != null && !point.getSymbol().isBlank() ? point.getSymbol()
				: point.getValue() != null ? Numbers.format(point.getValue()) : Objects.requireNonNullElse(point.getName(), "");
	}

	private static String plain(String text) {
		return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
	}
}
