// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.List;
import java.util.Map;

import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.internal.answers.ArrangedAnswer;
import org.hyoka.questions.Column;
import org.hyoka.questions.Question;

/**
 * What a screen shows at one moment.
 *
 * @param question    that was asked
 * @param where       values of its parameters
 * @param answer      all of its answer
 * @param arrangement which lines are shown, and in which order
 * @param lines       those lines
 * @param facets      how many lines there are for each value of the columns that can be filtered by, under all other filters
 */
public record Shown(Question question, Map<String, String> where, ArrangedAnswer answer, Arrangement arrangement, List<Line> lines,
		Map<String, Map<String, Integer>> facets) {
	/** Keeps the lists from changing. */
	public Shown {
		where = Map.copyOf(where);
		lines = List.copyOf(lines);
	}

	/** The same with only some of its lines. */
	public Shown of(List<Line> some) {
		return new Shown(question, where, answer, arrangement, some, facets);
	}

	/** The columns. */
	public List<Column> columns() {
		return answer.answer().columns();
	}

	/** A value of a line as it is stored; null for unknown, and where there is no such column. */
	public Object value(Line line, String column) {
		int at = answer.column(column);
		return at < 0 ? null : line.values().get(at);
	}

	/** A number of a line; NaN for unknown. */
	public double number(Line line, String column) {
		return value(line, column) instanceof Number number ? number.doubleValue() : Double.NaN;
	}

	/** What a cell says; empty for unknown. */
	public String text(Line line, String column) {
		int at = answer.column(column);
		return at < 0 ? "" : answer.cells().text(columns().get(at), line.values().get(at));
	}

	/** What a value of a column is called that is stored as text; a sign where it is unknown. */
	public String name(String column, String stored, String unknown) {
		Column of = columns().get(answer.column(column));
		Object value = stored.isEmpty() ? null : switch (of.type()) {
		case WHOLE, YEAR, FLAG -> (Object) Long.valueOf(stored);
		case NUMBER, RATIO, AMOUNT -> new java.math.BigDecimal(stored);
		default -> stored;
		};
		return value == null ? unknown : answer.cells().text(of, value);
	}
}
