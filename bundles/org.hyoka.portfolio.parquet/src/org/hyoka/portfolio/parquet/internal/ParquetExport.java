// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.parquet.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.hyoka.questions.Column;
import org.hyoka.questions.IndexTables;
import org.hyoka.questions.IndexTables.ExportedTable;
import org.hyoka.questions.TableExport;
import org.hyoka.questions.ValueType;
import org.osgi.service.component.annotations.Component;

/** Writes each table as one file of Parquet, by way of a database of DuckDB that is thrown away, so that memory does not grow with them. */
@Component(service = TableExport.class)
public final class ParquetExport implements TableExport {
	/** So that sums of it stay within what other programs count exactly: they take ten digits more. */
	private static final String AMOUNT = "DECIMAL(28, 6)";
	private static final String MEMORY = "SET memory_limit = '512MB'";

	@Override
	public String form() {
		return "parquet";
	}

	@Override
	public void write(IndexTables tables, Path folder) throws IOException {
		Path work = Files.createTempDirectory("hyoka-parquet");
		try (DuckDBConnection connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + work.resolve("rows.db"),
				new Properties())) {
			execute(connection, MEMORY);
			for (ExportedTable table : tables.tables()) {
				execute(connection, "CREATE TABLE \"" + table.name() + "\" (" + columns(table) + ")");
				fill(connection, table, tables);
				execute(connection, "COPY \"" + table.name() + "\" TO '" + quoted(folder.resolve(table.name() + ".parquet")) + "' (FORMAT parquet)");
				execute(connection, "DROP TABLE \"" + table.name() + "\"");
			}
		} catch (SQLException e) {
			throw new IOException(folder + ": " + e.getMessage(), e);
		} finally {
			delete(work);
		}
	}

	private static String columns(ExportedTable table) {
		return table.columns().stream().map(c -> '"' + c.name() + "\" " + type(c.type())).collect(Collectors.joining(", "));
	}

	private static String type(ValueType type) {
		return switch (type) {
		case TEXT, LITERAL, DATE -> "VARCHAR";
		case WHOLE, YEAR, FLAG -> "BIGINT";
		case NUMBER, RATIO -> "DOUBLE";
		case AMOUNT -> AMOUNT;
		};
	}

	private static void fill(DuckDBConnection connection, ExportedTable table, IndexTables tables) throws SQLException, IOException {
		try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name())) {
			tables.read(table, values -> {
				try {
					appender.beginRow();
					for (int i = 0; i < values.length; i++) {
						append(appender, table.columns().get(i), values[i]);
					}
					appender.endRow();
				} catch (SQLException e) {
					throw new IOException(table.name() + ": " + e.getMessage(), e);
				}
			});
		}
	}

	private static void append(DuckDBAppender appender, Column column, Object value) throws SQLException {
		switch (value) {
		case null -> appender.appendNull();
		case String text -> appender.append(text);
		case Number number when column.type() == ValueType.AMOUNT -> appender.append(amount(number));
		case Number number when column.type() == ValueType.NUMBER || column.type() == ValueType.RATIO -> appender.append(number.doubleValue());
		case Number number -> appender.append(number.longValue());
		default -> throw new IllegalArgumentException(column.name() + " cannot hold " + value.getClass().getName());
		}
	}

	private static BigDecimal amount(Number number) {
		BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
		return exact.setScale(6, java.math.RoundingMode.HALF_UP);
	}

	private static String quoted(Path file) {
		return file.toString().replace("'", "''");
	}

	private static void execute(DuckDBConnection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
