// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;

/**
 * A point as people write it into a cell: 3, ３, 3.0, 3点, "3 : very good", A, Ａ評価. One number, or the sign of one step, and
 * words around; anything that can be read in two ways is refused.
 *
 * @param value   the number
 * @param step    id of the step, for scales without numbers
 * @param given   what was understood, for people
 * @param refusal why nothing was
 */
record WrittenPoint(Optional<BigDecimal> value, Optional<String> step, Optional<String> given, Optional<Phrase> refusal) {
	private static final Pattern NUMBER = Pattern.compile("[-+\u2212\u25B3\u25B2]?\\d+(?:[.,]\\d+)?");
	private static final Pattern LEADING = Pattern.compile("^(\\d+(?:\\.\\d+)?)\\s*(?:\u70B9|points?|pts?)?\\s*[:(\\[\u3010\u300C\u3001\\s\u30FB\\-=].*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final int LONGEST = 200;

	static WrittenPoint of(String cell, ScoreSheetIdentity.Asked asked) {
		String text = Numbers.toHalfWidth(cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell).strip();
		if (text.isEmpty() || Numbers.isDash(text)) {
			return new WrittenPoint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
		}
		if (asked.scale().isEmpty()) {
			return refused("noPoints", cell);
		}
		return asked.steps().isEmpty() ? number(text, cell) : step(text, cell, asked.steps());
	}

	private static WrittenPoint number(String text, String cell) {
		Matcher leading = LEADING.matcher(text);
		List<String> numbers = leading.matches() ? List.of(leading.group(1)) : NUMBER.matcher(text).results().map(m -> m.group()).toList();
		if (numbers.size() != 1 || numbers.getFirst().contains(",")) {
			return refused(numbers.isEmpty() ? "noNumber" : "manyNumbers", cell);
		}
		return Numbers.parse(numbers.getFirst().replace('\u2212', '-')).value()
				.map(v -> v.stripTrailingZeros().scale() <= 0 ? v.setScale(0) : v)
				.map(v -> new WrittenPoint(Optional.of(v), Optional.empty(), Optional.of(Numbers.format(v)), Optional.<Phrase>empty()))
				.orElseGet(() -> refused("noNumber", cell));
	}

	private static WrittenPoint step(String text, String cell, List<ScoreSheetIdentity.Step> steps) {
		String wanted = text.toUpperCase(Locale.ROOT);
		List<ScoreSheetIdentity.Step> fitting = steps.stream().filter(s -> sign(s).equals(wanted)).toList();
		if (fitting.isEmpty()) {
			fitting = steps.stream().filter(s -> wanted.matches("(?s)" + Pattern.quote(sign(s)) + "(\\s*[:(\\[\u3010\u300C\u3001\\s].*|\u8A55\u4FA1)")).toList();
		}
		return fitting.size() != 1 ? refused("noStep", cell)
				: new WrittenPoint(Optional.empty(), Optional.of(fitting.getFirst().id()), Optional.of(fitting.getFirst().sign()), Optional.empty());
	}

	private static String sign(ScoreSheetIdentity.Step step) {
		return Numbers.toHalfWidth(step.sign()).strip().toUpperCase(Locale.ROOT);
	}

	private static WrittenPoint refused(String key, String cell) {
		String quoted = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
		return new WrittenPoint(Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(ScoreSheetWorkbookReader.BOOK.phrase(key, quoted.strip())));
	}
}
