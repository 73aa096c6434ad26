// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.hyoka.core.text.Phrase;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.questions.Column;
import org.hyoka.questions.Note;
import org.hyoka.questions.Question;
import org.hyoka.questions.ValueType;

/** Asks an index. */
final class Asking {
	private final Database database;

	/** @param database open to read */
	Asking(Database database) {
		this.database = database;
	}

	/** The answer to a question; with the sources of each line only where they are wanted. */
	Answer ask(Question question, Binding binding, boolean withSources) throws SQLException, PortfolioException {
		List<Line> lines = new ArrayList<>();
		Sources sources = new Sources(database);
		try (PreparedStatement statement = binding.prepare(database, question.sql()); ResultSet row = statement.executeQuery()) {
			List<Column> columns = question.columns();
			int[] places = new int[columns.size()];
			for (int i = 0; i < places.length; i++) {
				places[i] = row.findColumn(columns.get(i).name());
			}
			int from = row.findColumn(Question.SOURCES);
			while (row.next()) {
				List<Object> values = new ArrayList<>(places.length);
				for (int i = 0; i < places.length; i++) {
					values.add(value(columns.get(i).type(), row, places[i]));
				}
				String rows = Objects.requireNonNullElse(row.getString(from), "");
				lines.add(new Line(values, withSources ? sources.of(rows) : List.of(), withSources ? "" : rows));
			}
		}
		List<Phrase> notes = new ArrayList<>();
		for (Note note : question.notes()) {
			notes.add(question.words().phrase(note.key(), arguments(note, binding)));
		}
		notes.add(coverage());
		return new Answer(question.columns(), question.columns().stream().map(question::head).toList(), lines, notes);
	}

	/** A value of a row as an answer has it. */
	static Object value(ValueType type, ResultSet row, int at) throws SQLException {
		return switch (type) {
		case TEXT, LITERAL, DATE -> row.getString(at);
		default -> value(type, row.getObject(at));
		};
	}

	private static Object value(ValueType type, Object value) {
		if (!(value instanceof Number number)) {
			return value;
		}
		return switch (type) {
		case WHOLE, YEAR, FLAG -> (Object) number.longValue();
		case RATIO -> number.doubleValue();
		case AMOUNT -> whole(number) ? (Object) number.longValue() : Decimals.of(number.doubleValue());
		default -> number instanceof Integer || number instanceof Long ? (Object) number.longValue() : Decimals.of(number.doubleValue());
		};
	}

	/** Databases have sums of whole numbers as whole numbers, as decimal ones or as either. */
	private static boolean whole(Number number) {
		return number instanceof Integer || number instanceof Long
				|| number instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() <= 0 && decimal.precision() - decimal.scale() < 19;
	}

	private Object[] arguments(Note note, Binding binding) throws SQLException {
		if (note.sql().isEmpty()) {
			return new Object[0];
		}
		try (PreparedStatement statement = binding.prepare(database, note.sql()); ResultSet row = statement.executeQuery()) {
			Object[] values = new Object[row.getMetaData().getColumnCount()];
			boolean any = row.next();
			for (int i = 0; i < values.length; i++) {
				values[i] = any ? row.getObject(i + 1) : "-";
			}
			return values;
		}
	}

	/** From how many documents of what day every answer is. */
	Phrase coverage() throws SQLException {
		long documents = database.number("SELECT count(*) FROM document");
		long unreadable = database.number("SELECT count(*) FROM file WHERE sentence <> ''");
		String finished = database.meta(Indexing.FINISHED);
		return finished.isEmpty() ? Failures.phrase("note.unfinished", documents, unreadable)
				: Failures.phrase("note.coverage", documents, minute(finished), unreadable);
	}

	private static String minute(String instant) {
		return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(Instant.parse(instant).atZone(ZoneId.systemDefault()));
	}

	/** What a query that somebody wrote comes to; the columns are called as in the query. */
	Answer select(String sql, int most) throws SQLException {
		try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
			statement.setMaxRows(most);
			try (ResultSet row = statement.executeQuery()) {
				ResultSetMetaData heads = row.getMetaData();
				List<Column> columns = new ArrayList<>();
				List<Phrase> names = new ArrayList<>();
				for (int i = 1; i <= heads.getColumnCount(); i++) {
					columns.add(Column.text("column" + i));
					names.add(Phrase.same(heads.getColumnLabel(i)));
				}
				List<Line> lines = new ArrayList<>();
				while (row.next()) {
					List<Object> values = new ArrayList<>();
					for (int i = 1; i <= columns.size(); i++) {
						values.add(row.getObject(i));
					}
					lines.add(new Line(values, List.of()));
				}
				return new Answer(columns, names, lines, List.of());
			}
		}
	}
}
