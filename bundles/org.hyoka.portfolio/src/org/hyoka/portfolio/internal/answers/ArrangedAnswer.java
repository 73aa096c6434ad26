// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.answers;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.questions.Column;

/** An answer of which lines are shown as a person arranges them; what takes long is worked out once. May be asked from one thread at a time. */
public final class ArrangedAnswer {
	private static final char BETWEEN = '\n';
	private final Answer answer;
	private final Cells cells;
	private final Locale locale;
	private final List<String> unknown;
	private final Map<Line, String> searched = new java.util.IdentityHashMap<>();
	private final Map<String, CollationKey> keys = new HashMap<>();

	/** @param words of the question */
	public ArrangedAnswer(Answer answer, PhraseBook words, Locale locale) {
		this.answer = answer;
		this.cells = new Cells(words, locale);
		this.locale = locale;
		this.unknown = unknown(answer);
	}

	/** The answer as it came. */
	public Answer answer() {
		return answer;
	}

	/** The columns of which no line has a value, where there are lines. */
	public List<String> unknown() {
		return unknown;
	}

	private static List<String> unknown(Answer answer) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < answer.columns().size(); i++) {
			int at = i;
			if (!answer.lines().isEmpty() && answer.lines().stream().allMatch(l -> l.values().get(at) == null)) {
				names.add(answer.columns().get(i).name());
			}
		}
		return List.copyOf(names);
	}

	/** What its cells say. */
	public Cells cells() {
		return cells;
	}

	/** Where a column stands; -1 where there is none of that name. */
	public int column(String name) {
		for (int i = 0; i < answer.columns().size(); i++) {
			if (answer.columns().get(i).name().equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/** A value as filters name it; empty where it is unknown. */
	public static String stored(Object value) {
		return value == null ? "" : value.toString();
	}

	/** The lines that an arrangement shows, in its order. */
	public List<Line> lines(Arrangement arrangement) {
		List<Line> lines = filtered(arrangement);
		int by = column(arrangement.sortedBy());
		if (by >= 0) {
			lines.sort(order(by, arrangement.descending()));
		}
		return lines;
	}

	/** The answer with only those lines. */
	public Answer arranged(Arrangement arrangement) {
		return new Answer(answer.columns(), answer.heads(), lines(arrangement), answer.notes());
	}

	/**
	 * How many lines there are for each value of a column under all other filters, by what is stored, in the order of the values.
	 *
	 * @param column the name of a column that is there
	 */
	public Map<String, Integer> counts(String column, Arrangement arrangement) {
		int at = column(column);
		Map<Object, Integer> counts = new HashMap<>();
		filtered(arrangement.filtered(column, null))
				.forEach(l -> counts.merge(l.values().get(at) == null ? "" : l.values().get(at), 1, Integer::sum));
		List<Object> values = new ArrayList<>(counts.keySet());
		values.sort(values(answer.columns().get(at), v -> "".equals(v) ? null : v, false));
		Map<String, Integer> sorted = new LinkedHashMap<>();
		values.forEach(v -> sorted.put(stored(v), counts.get(v)));
		return sorted;
	}

	private List<Line> filtered(Arrangement arrangement) {
		List<Line> lines = new ArrayList<>(answer.lines());
		arrangement.filters().forEach((name, value) -> {
			int at = column(name);
			if (at >= 0) {
				lines.removeIf(l -> !stored(l.values().get(at)).equals(value));
			}
		});
		String words = plain(arrangement.words());
		if (!words.isEmpty()) {
			lines.removeIf(l -> !searched.computeIfAbsent(l, this::searched).contains(words));
		}
		return lines;
	}

	private String searched(Line line) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < answer.columns().size(); i++) {
			all.append(plain(cells.csv(answer.columns().get(i), line.values().get(i)))).append(BETWEEN);
		}
		return all.toString();
	}

	private static String plain(String text) {
		return Numbers.toHalfWidth(text).strip().toLowerCase(Locale.ROOT);
	}

	private Comparator<Line> order(int by, boolean descending) {
		return values(answer.columns().get(by), l -> l.values().get(by), descending);
	}

	/** Numbers, years and days by their value, words as a dictionary has them; what is unknown last. */
	private <T> Comparator<T> values(Column column, Function<T, Object> value, boolean descending) {
		Comparator<Object> known = switch (column.type()) {
		case AMOUNT, NUMBER, WHOLE, RATIO, YEAR, FLAG -> Comparator.comparing(ArrangedAnswer::number);
		case DATE -> Comparator.comparing(Object::toString);
		case TEXT, LITERAL -> Comparator.comparing(v -> key(cells.csv(column, v)));
		};
		return Comparator.comparing(value, Comparator.nullsLast(descending ? known.reversed() : known));
	}

	private CollationKey key(String text) {
		return keys.computeIfAbsent(text, Collator.getInstance(locale)::getCollationKey);
	}

	private static BigDecimal number(Object value) {
		return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
	}
}
