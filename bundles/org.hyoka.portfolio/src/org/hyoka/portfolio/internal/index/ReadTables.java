// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import static org.hyoka.questions.Column.text;
import static org.hyoka.questions.Column.whole;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hyoka.questions.Column;
import org.hyoka.questions.IndexTables;
import org.hyoka.questions.Table;

/** The tables of an open index, all as of when the first was read. What serves only the search or the next indexing is not among them. */
record ReadTables(Database database, Catalog catalog) implements IndexTables {
	/** Rows that a server sends at a time. */
	private static final int AT_A_TIME = 1000;

	@Override
	public List<ExportedTable> tables() {
		List<ExportedTable> tables = new ArrayList<>();
		tables.add(new ExportedTable("document", List.of(whole("document"), text("hash"), text("kind"), text("title"))));
		tables.add(new ExportedTable("file", List.of(text("path"), text("hash"), text("sentence"))));
		tables.add(new ExportedTable("place", List.of(whole("document"), text("element"), text("name"))));
		tables.add(new ExportedTable("text", List.of(whole("document"), text("element"), text("what"), text("text"))));
		for (Table table : catalog.tables().values()) {
			List<Column> columns = new ArrayList<>(List.of(whole("document"), text("element")));
			columns.addAll(table.columns());
			tables.add(new ExportedTable(table.name(), columns));
		}
		return tables;
	}

	@Override
	public void read(ExportedTable table, RowTaker taker) throws IOException {
		String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
		try (PreparedStatement statement = database.connection().prepareStatement("SELECT " + columns + " FROM " + table.name())) {
			statement.setFetchSize(AT_A_TIME);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					Object[] values = new Object[table.columns().size()];
					for (int i = 0; i < values.length; i++) {
						values[i] = Asking.value(table.columns().get(i).type(), row, i + 1);
					}
					taker.take(values);
				}
			}
		} catch (SQLException e) {
			throw database.failed(e);
		}
	}
}
