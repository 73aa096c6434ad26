// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.report.blocks.Inline;

/**
 * Says in words where sources printed something else than what is computed or kept (rules 2 and 3): of the figures that are
 * switched to be printed. The others are working notes.
 */
public final class StatedNotes {
	private final Wording words;

	public StatedNotes(Wording words) {
		this.words = words;
	}

	/** One line for all that rounding explains, one for each that differs; none for what agrees. */
	public List<List<Inline>> lines(List<? extends StatedComparison> all) {
		List<? extends StatedComparison> comparisons = all.stream().filter(comparison -> comparison.stated().isPrinted()).toList();
		List<List<Inline>> out = new ArrayList<>();
		together("stated.rounding", comparisons, about -> !about, out);
		together("stated.about", comparisons, about -> about, out);
		for (StatedComparison comparison : comparisons) {
			switch (comparison.verdict()) {
			case DIFFERENT -> out.add(Inline.text(different(comparison)));
			case EXPLAINED, REASONED, INCOMPLETE -> {
				if (!(comparison instanceof StatedComparison.NotComparable)) {
					out.add(Inline.text(explained(comparison)));
				}
			}
			default -> {
				// they agree, or cannot be held against each other
			}
			}
		}
		return out;
	}

	/** What differs by no more than rounding, in one line; what the source itself calls about so much in another. */
	private void together(String key, List<? extends StatedComparison> comparisons, Predicate<Boolean> about, List<List<Inline>> out) {
		String all = comparisons.stream().filter(c -> c.verdict() == Verdict.ROUNDING && about.test(StatedFigures.isApproximate(c.stated())))
				.map(this::printed)
				.collect(Collectors.joining(words.japanese() ? "、" : ", "));
		if (!all.isEmpty()) {
			out.add(Inline.text(words.say(key, all)));
		}
	}

	private String printed(StatedComparison comparison) {
		return switch (comparison) {
		case StatedComparison.OfNumbers numbers -> words.say("stated.pair", what(comparison),
				number(numbers.stated(), numbers), computed(numbers.computed(), numbers));
		default -> what(comparison);
		};
	}

	private String different(StatedComparison comparison) {
		String place = place(comparison.stated());
		return switch (comparison) {
		case StatedComparison.OfNumbers numbers when numbers.addends() <= 1 && kept(numbers) -> words.say("stated.other", what(comparison),
				number(numbers.stated(), numbers), computed(numbers.computed(), numbers), place);
		case StatedComparison.OfNumbers numbers -> words.say("stated.different", what(comparison),
				number(numbers.stated(), numbers), computed(numbers.computed(), numbers),
				computed(numbers.difference().abs(), numbers), place);
		case StatedComparison.OfTimes times -> words.say("stated.other", what(comparison), words.point(times.printed()),
				words.point(times.kept()), place);
		case StatedComparison.OfTexts texts -> words.say("stated.other", what(comparison), texts.printed(), texts.kept().in(words.locale()), place);
		case StatedComparison.NotComparable none -> none.reason().in(words.locale());
		};
	}

	/** Whether the other value is one the dossier keeps and not one it computes. */
	private static boolean kept(StatedComparison.OfNumbers numbers) {
		return numbers.stated().getMeasure() == StatedMeasure.VALUE || numbers.stated().getMeasure() == StatedMeasure.COUNT;
	}

	private String explained(StatedComparison comparison) {
		String explanation = comparison.stated().getExplanation();
		String text = different(comparison);
		return Wording.blank(explanation) ? text : text + words.bracket(explanation);
	}

	private String computed(BigDecimal value, StatedComparison.OfNumbers numbers) {
		return numbers.stated().getMeasure() == StatedMeasure.RATE ? percent(value)
				: Amounts.format(value, numbers.unit().orElse(null), words.locale());
	}

	private static String percent(BigDecimal value) {
		return value.stripTrailingZeros().toPlainString() + '%';
	}

	private String number(StatedFigure stated, StatedComparison.OfNumbers numbers) {
		if (stated.getMeasure() == StatedMeasure.RATE && stated.getUnit() == null) {
			return percent(numbers.printed());
		}
		return stated.getValue() == null ? Amounts.format(numbers.printed(), numbers.unit().orElse(null), words.locale())
				: Amounts.format(stated.getValue(), stated.getUnit() == null ? numbers.unit().orElse(null) : stated.getUnit(), words.locale());
	}

	private String place(StatedFigure stated) {
		return words.bracket(words.place(stated.getSource(), stated.getPlace()));
	}

	/** What a figure speaks of: its label or measure, the part, the year. */
	private String what(StatedComparison comparison) {
		StatedFigure stated = comparison.stated();
		String measure = Wording.blank(stated.getLabel()) ? words.inSentence(stated.getMeasure()) : stated.getLabel();
		String about = switch (stated.getAbout()) {
		case ResearchItem item -> Wording.blank(item.getCode()) ? words.name(item) : item.getCode();
		case NamedElement named -> words.name(named);
		case null, default -> "";
		};
		String year = words.year(stated.getYear());
		String scope = about.isEmpty() ? year : year.isEmpty() ? about : about + (words.locale().equals(Locale.JAPANESE) ? "・" : ", ") + year;
		if (scope.isEmpty()) {
			return measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1);
		}
		return words.say("stated.what", scope, measure);
	}
}
