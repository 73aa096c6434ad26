// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.hyoka.export.internal.xlsx.TableGrid.Place;
import org.hyoka.office.CellStyles;
import org.hyoka.office.RowHeight;
import org.hyoka.report.blocks.ReportTable.Role;

/**
 * Writes a grid into a sheet. A total becomes a formula where the sum of the figures above it or left of it, or the mean of
 * those right of it, is exactly what we computed; elsewhere, as where the source printed another sum, it stays a number.
 */
final class GridWriter {
	private final Sheet sheet;
	private final CellStyles looks;

	GridWriter(Sheet sheet, CellStyles looks) {
		this.sheet = sheet;
		this.looks = looks;
	}

	/** Answers the first free row. */
	int write(TableGrid grid, int top) {
		for (int r = 0; r < grid.rows(); r++) {
			Row row = sheet.createRow(top + r);
			for (int c = 0; c < grid.columns(); c++) {
				place(grid, r, c, top, row.createCell(c));
			}
			int line = r;
			RowHeight.fit(row, column -> span(grid, line, column));
			for (int c = 0; c < grid.columns(); c++) {
				if (span(grid, r, c) > 1) {
					sheet.addMergedRegion(new CellRangeAddress(top + r, top + r, c, c + span(grid, r, c) - 1));
				}
			}
		}
		return top + grid.rows() + 1;
	}

	/** Over how many columns a cell reaches; only in tables without heads of columns, which nobody sorts or filters. */
	private static int span(TableGrid grid, int r, int c) {
		List<Place> line = grid.lines().get(r);
		int end = c + 1;
		while (grid.headRows() == 0 && line.get(c).own() && !line.get(c).text().isEmpty() && end < grid.columns() && !line.get(end).own()
				&& line.get(end).text().isEmpty()) {
			end++;
		}
		return end - c;
	}

	private void place(TableGrid grid, int r, int c, int top, Cell cell) {
		Place place = grid.lines().get(r).get(c);
		boolean total = place.role() == Role.TOTAL;
		if (place.number().isPresent() && looks.takes(place.behind())) {
			BigDecimal number = place.number().get();
			cell.setCellStyle(looks.number(Math.max(0, number.scale()), place.behind(), total));
			if (total) {
				formula(grid, r, c, top, number).ifPresent(cell::setCellFormula);
			}
			cell.setCellValue(number.doubleValue());
			return;
		}
		looks.text(cell, place.text(), switch (place.role()) {
		case COLUMN_HEAD -> looks.head();
		case ROW_HEAD -> looks.label();
		case TOTAL -> looks.text(true);
		case BODY -> looks.text(false);
		});
	}

	private static Optional<String> formula(TableGrid grid, int r, int c, int top, BigDecimal wanted) {
		List<BigDecimal> above = new ArrayList<>();
		int first = r;
		for (int i = r - 1; i >= grid.headRows() && !(grid.lines().get(i).get(c).role() == Role.TOTAL && !wholeColumn(grid, c)); i--) {
			grid.lines().get(i).get(c).number().ifPresent(above::add);
			first = i;
		}
		if (above.size() > 1 && equal(sum(above), wanted)) {
			return Optional.of("SUM(" + range(top + first, c, top + r - 1, c) + ')');
		}
		List<BigDecimal> left = new ArrayList<>();
		for (int i = 0; i < c; i++) {
			grid.lines().get(r).get(i).number().ifPresent(left::add);
		}
		if (left.size() > 1 && equal(sum(left), wanted)) {
			return Optional.of("SUM(" + range(top + r, 0, top + r, c - 1) + ')');
		}
		List<BigDecimal> right = new ArrayList<>();
		for (int i = c + 1; i < grid.columns(); i++) {
			grid.lines().get(r).get(i).number().ifPresent(right::add);
		}
		if (!right.isEmpty()
				&& equal(sum(right).divide(BigDecimal.valueOf(right.size()), Math.max(0, wanted.scale()), RoundingMode.HALF_UP), wanted)) {
			return Optional.of("ROUND(AVERAGE(" + range(top + r, c + 1, top + r, grid.columns() - 1) + ")," + Math.max(0, wanted.scale()) + ')');
		}
		return Optional.empty();
	}

	/** A column that holds nothing but totals, as the one of the rows' sums. */
	private static boolean wholeColumn(TableGrid grid, int c) {
		return grid.lines().stream().skip(grid.headRows()).allMatch(line -> line.get(c).role() == Role.TOTAL);
	}

	private static BigDecimal sum(List<BigDecimal> numbers) {
		return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static boolean equal(BigDecimal a, BigDecimal b) {
		return a.compareTo(b) == 0;
	}

	private static String range(int row, int column, int lastRow, int lastColumn) {
		return new CellReference(row, column).formatAsString() + ':' + new CellReference(lastRow, lastColumn).formatAsString();
	}
}
