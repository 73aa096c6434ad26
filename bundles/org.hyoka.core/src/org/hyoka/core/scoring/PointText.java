// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/**
 * Judgements as people write them, into a field or into the cell of a form: a number, a letter or mark of a step, or its
 * words; in full width too, and with words around: 3, ３, 3.0, 3点, "3 : very good", A, Ａ評価. What can be read in two ways is
 * refused.
 *
 * @since 0.1
 */
public final class PointText {
	private static final PhraseBook BOOK = PhraseBook.of(Scoring.class);
	private static final Set<String> NOT_APPLICABLE = Set.of(ScoreCell.NOT_APPLICABLE, "NA", "該当なし", "非該当");
	private static final int MOST_LISTED = 12;
	private static final int LONGEST = 200;
	private static final Pattern NUMBER = Pattern.compile("[-+−△▲]?\\d+(?:[.,]\\d+)?");
	private static final Pattern GROUPED = Pattern.compile("[-+−△▲]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
	private static final String WORD = "\\s*(?:点|points?|pts?)?\\s*";
	private static final Pattern LEADING = Pattern.compile("(\\d+(?:\\.\\d+)?)" + WORD + "[:(\\[【「、\\s・\\-=](.*)",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final Pattern ANOTHER = Pattern.compile("[:(\\[【「、\\s・\\-=]*\\d+(?:\\.\\d+)?" + WORD + "[)\\]】」]?",
			Pattern.CASE_INSENSITIVE);

	private PointText() {
	}

	/**
	 * A judgement.
	 *
	 * @param value      the number; empty on scales without numbers
	 * @param point      the step, where it has no number; empty otherwise
	 * @param notApplies whether the criterion is said not to apply; then it has neither
	 */
	public record Given(Optional<BigDecimal> value, Optional<ScalePoint> point, boolean notApplies) {
		/** That the criterion does not apply. */
		public static final Given NOT_APPLICABLE = new Given(Optional.empty(), Optional.empty(), true);
		/** No judgement, which is not 0 (rule 1). */
		public static final Given NONE = new Given(Optional.empty(), Optional.empty());

		/** A judgement. */
		public Given(Optional<BigDecimal> value, Optional<ScalePoint> point) {
			this(value, point, false);
		}

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
	 * What a text says, not yet held against a scale.
	 *
	 * @param number the number; empty where a step is named, and where nothing is said
	 * @param step   index of the step that is named
	 */
	public record Written(Optional<BigDecimal> number, Optional<Integer> step) {
		/** No judgement, which is not 0 (rule 1). */
		public static final Written NOTHING = new Written(Optional.empty(), Optional.empty());
	}

	/**
	 * Reads what was typed.
	 *
	 * @param text blank, or a dash, for no judgement
	 * @return the judgement, or a sentence that says what the scale has
	 */
	public static Parsed<Given> read(Scale scale, String text) {
		List<ScalePoint> steps = scale.getPoints();
		if (notApplies(text, steps.stream().map(ScalePoint::getSymbol).toList())) {
			return Parsed.of(Given.NOT_APPLICABLE);
		}
		Stream<String> names = steps.stream().map(p -> Objects.equals(p.getName(), p.getSymbol()) ? "" : p.getName());
		List<String> signs = Stream.concat(steps.stream().map(ScalePoint::getSymbol), names).map(s -> s == null ? "" : s)
				.toList();
		Optional<Given> given = written(text, signs, true).value().map(w -> w.step()
				.map(i -> Given.of(steps.get(i % steps.size()))).or(() -> w.number().map(Given::of)).orElse(Given.NONE));
		return given.filter(g -> g.value().isEmpty() || Scoring.problem(scale, g.value().get(), null).isEmpty())
				.map(Parsed::of).orElseGet(() -> Parsed.failed(problem(scale, text.strip())));
	}

	/** Whether a text says that a criterion does not apply, where no step is called so. */
	public static boolean notApplies(String text, List<String> signs) {
		String plain = plain(text);
		return NOT_APPLICABLE.contains(plain) && signs.stream().noneMatch(sign -> plain.equals(plain(sign)));
	}

	/**
	 * Reads what a text says, where the scale itself is not at hand.
	 *
	 * @param text    blank, or a dash, for no judgement; null for blank
	 * @param signs   what the steps are called that may be named, in their order
	 * @param numbers whether a number may be given
	 * @return what it says, or a sentence that says why it cannot be read
	 */
	public static Parsed<Written> written(String text, List<String> signs, boolean numbers) {
		String plain = plain(text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST));
		List<String> plainSigns = signs.stream().map(PointText::plain).toList();
		if (plain.isEmpty() || Numbers.isDash(plain) && !plainSigns.contains(plain)) {
			return Parsed.of(Written.NOTHING);
		}
		int step = plainSigns.indexOf(plain);
		if (step < 0) {
			List<Integer> named = IntStream.range(0, plainSigns.size()).filter(i -> isNamed(plain, plainSigns.get(i))).boxed()
					.toList();
			step = named.size() == 1 ? named.getFirst() : -1;
		}
		if (step >= 0) {
			return Parsed.of(new Written(Optional.empty(), Optional.of(step)));
		}
		return numbers ? number(plain, text) : Parsed.failed(BOOK.phrase("typed.noStep", Excerpt.of(text)));
	}

	/** Whether a text is a sign with words behind it. */
	private static boolean isNamed(String text, String sign) {
		return !sign.isEmpty() && text.startsWith(sign)
				&& text.substring(sign.length()).matches("(?s)\\s*[:(\\[【「、\\s].*|評価");
	}

	private static Parsed<Written> number(String plain, String text) {
		Matcher leading = LEADING.matcher(plain);
		List<String> found = GROUPED.matcher(plain).matches() ? List.of(plain)
				: leading.matches() && !ANOTHER.matcher(leading.group(2)).matches() ? List.of(leading.group(1))
						: NUMBER.matcher(plain).results().map(MatchResult::group).toList();
		boolean grouped = found.size() == 1 && found.getFirst().contains(",") && !GROUPED.matcher(plain).matches();
		if (found.size() > 1 || grouped) {
			return Parsed.failed(BOOK.phrase("typed.manyNumbers", Excerpt.of(text)));
		}
		return found.stream().findFirst().flatMap(n -> Numbers.parse(n.startsWith("+") ? n.substring(1) : n).value())
				.map(n -> n.stripTrailingZeros().scale() <= 0 ? n.setScale(0) : n)
				.map(n -> Parsed.of(new Written(Optional.of(n), Optional.empty())))
				.orElseGet(() -> Parsed.failed(BOOK.phrase("typed.noNumber", Excerpt.of(text))));
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
