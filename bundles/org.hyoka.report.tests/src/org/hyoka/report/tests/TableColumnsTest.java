// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.junit.jupiter.api.Test;

/** Columns have the room that their words need. */
class TableColumnsTest {
	/** Letters of a table of 9 points beside each other on 160 mm. */
	private static final double ROOM = 160 / 25.4 * 72 / 9;

	private static double room(ReportTable table, int column) {
		double all = table.columns().stream().mapToDouble(Column::weight).sum();
		return table.columns().get(column).weight() / all * ROOM;
	}

	/** 2017年度 was broken before 度 in columns of a few millimetres. */
	@Test
	void aYearInAHeadIsNotBroken() {
		ReportTable table = ReportTable.columns(Column.text(30), Column.number(10), Column.number(10), Column.number(10), Column.number(10),
				Column.number(10), Column.number(10)).head(Cell.head("研究開発項目"), Cell.head("2017年度"), Cell.head("2018年度"), Cell.head("2019年度"),
						Cell.head("2020年度"), Cell.head("2021年度"), Cell.head("合計"))
				.row(Cell.label("チップ等デバイスの製造に関する研究"), Cell.of("297"), Cell.of("406"), Cell.of("409"), Cell.of("411"), Cell.of("390"),
						Cell.of("1,913"))
				.build();
		for (int year = 1; year <= 5; year++) {
			assertThat(room(table, year)).as("four digits, two letters and the edges").isGreaterThan(4 * 0.58 + 2 + 0.9);
		}
		assertThat(table.columns().stream().mapToDouble(Column::weight).sum()).isCloseTo(90, within(0.01));
	}

	@Test
	void columnsWithRoomEnoughStayAsTheyAre() {
		List<Column> columns = List.of(Column.text(30), Column.text(70));
		ReportTable table = ReportTable.columns(columns).row(Cell.label("目的"), Cell.of("長い文章は、どこでも改行できる。".repeat(20))).build();
		assertThat(table.columns()).isEqualTo(columns);
	}

	/** An address has no place to break: it does not take the room of everything else. */
	@Test
	void aWordThatNoColumnHoldsTakesNoRoomOfOthers() {
		List<Column> columns = List.of(Column.text(10), Column.text(90));
		ReportTable table = ReportTable.columns(columns).row(Cell.of("a".repeat(200)), Cell.of("短い")).build();
		assertThat(table.columns()).isEqualTo(columns);
	}

	@Test
	void columnsInWhichNoRowSaysAnythingAreLeftOut() {
		ReportTable table = ReportTable.columns(Column.text(1), Column.text(1), Column.text(1)).sparse()
				.head(Cell.head("技術"), Cell.head("導出先"), Cell.head("種類")).row(Cell.of("甲"), Cell.of(""), Cell.of("技術導出"))
				.row(Cell.of("乙"), Cell.of(""), Cell.of("")).build();
		assertThat(table.columns()).hasSize(2);
		assertThat(table.head().getFirst().cells()).containsExactly(Cell.head("技術"), Cell.head("種類"));
		assertThat(table.body().getFirst().cells()).containsExactly(Cell.of("甲"), Cell.of("技術導出"));
		assertThat(table.body().getLast().cells()).containsExactly(Cell.of("乙"), Cell.of(""));
	}
}
