// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.hyoka.core.scoring.ScoreCell;

/**
 * The order of the columns of a table of points (rule 7: it does not give the author away). Columns stand in the order of
 * what is in them, from the first criterion on: higher points first, none last, remarks where all points are the same. So
 * the order says nothing that the columns do not say themselves, whatever somebody knows of the members; columns that hold
 * the same can change places without a trace.
 */
final class ColumnOrder implements Comparator<List<ScoreCell>> {
	private static final Comparator<ScoreCell> BY_POINT = Comparator
			.comparing((ScoreCell cell) -> cell.value().orElse(null), Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
			.thenComparing(ScoreCell::text);
	private static final Comparator<ScoreCell> BY_REMARK = Comparator.comparing(cell -> cell.comment().orElse(""));

	@Override
	public int compare(List<ScoreCell> one, List<ScoreCell> other) {
		int points = compare(one, other, BY_POINT);
		return points != 0 ? points : compare(one, other, BY_REMARK);
	}

	private static int compare(List<ScoreCell> one, List<ScoreCell> other, Comparator<ScoreCell> how) {
		Iterator<ScoreCell> others = other.iterator();
		return one.stream().mapToInt(cell -> how.compare(cell, others.next())).filter(c -> c != 0).findFirst().orElse(0);
	}
}
