// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;

/** A cell outside its table, given twice, or with more in brackets than it counts; totals that do not add up (rule 2). */
final class CrossTables extends Rule<CrossTable> {
	CrossTables() {
		super("hyoka.crosstable.cell", Severity.ERROR, StructureRules.BOOK, Literals.CROSS_TABLE, CrossTable.class,
				Dependencies.on(Literals.CROSS_TABLE, Literals.CROSS_CELL, Literals.STATED_FIGURE), 2);
	}

	@Override
	protected void check(CrossTable table, ProblemReporter report) {
		Map<List<Integer>, CrossCell> seen = new HashMap<>();
		long sum = 0;
		for (CrossCell cell : table.getCells()) {
			Integer row = cell.getRow();
			Integer column = cell.getColumn();
			Integer count = cell.getCount();
			if (row == null || column == null || count == null) {
				continue;
			}
			sum += count;
			if (row < 0 || row >= table.getRows().size() || column < 0 || column >= table.getColumns().size()) {
				report.at(cell).and(table).sayAs("outside", Naming.inSentence(table), row + 1, column + 1);
				continue;
			}
			CrossCell first = seen.putIfAbsent(List.of(row, column), cell);
			if (first != null) {
				report.at(cell).and(first).sayAs("twice", Naming.inSentence(table), table.getRows().get(row), table.getColumns().get(column));
			}
			if (cell.getOfWhich() != null && cell.getOfWhich() > count) {
				report.at(cell, Literals.CROSS_CELL__OF_WHICH).and(table).say(Naming.inSentence(table), table.getRows().get(row),
						table.getColumns().get(column), cell.getOfWhich(), count);
			}
		}
		for (StatedFigure stated : table.getStated()) {
			if (stated.getMeasure() == StatedMeasure.GRAND_TOTAL && stated.getAbout() == null) {
				StatedFigureReporter.of(StatedFigures.compare(stated, table, BigDecimal.valueOf(sum), null), report);
			}
		}
	}
}
