// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.portfolio.internal.index.DocumentRows.TableRows;
import org.hyoka.portfolio.internal.index.DocumentRows.Text;
import org.hyoka.portfolio.internal.index.FoundFiles.Stamp;
import org.hyoka.portfolio.internal.index.ReadFile.Document;
import org.hyoka.questions.Table;

/**
 * Writes documents and files into the tables, within transactions of the caller. Rows wait until {@link #flush}, so that those of many
 * documents go to the database together.
 */
final class DocumentWriter implements AutoCloseable {
	/** Rows for each transaction at most, so that the journal does not grow. */
	private static final int ROWS = 1_000_000;
	/** Rows that wait in memory. */
	private static final int AHEAD = 10_000;
	private final Database database;
	private final Connection connection;
	private final Catalog catalog;
	private final Map<String, PreparedStatement> statements = new HashMap<>();
	private final String made;
	/** Documents that were read with other features or by another version, by their hash. */
	private Map<String, Long> others;
	/** Statements of which rows wait, in the order of their first. */
	private final Set<PreparedStatement> waiting = new LinkedHashSet<>();
	private final Map<String, PreparedStatement> inserts = new HashMap<>();
	private int ahead;
	private int rows;
	private long last;
	private long text;

	/** @param made what tells documents that are read with what is installed now */
	DocumentWriter(Database database, Catalog catalog, String made) throws SQLException {
		this.database = database;
		this.connection = database.connection();
		this.catalog = catalog;
		this.made = made;
		this.last = database.number("SELECT max(document) FROM document");
		this.text = database.number("SELECT max(id) FROM text");
	}

	private Map<String, Long> others() throws SQLException {
		if (others == null) {
			others = new HashMap<>();
			try (PreparedStatement statement = connection.prepareStatement("SELECT hash, document FROM document WHERE made <> ?")) {
				statement.setString(1, made);
				try (ResultSet result = statement.executeQuery()) {
					while (result.next()) {
						others.put(result.getString(1), result.getLong(2));
					}
				}
			}
		}
		return others;
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		PreparedStatement statement = statements.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			statements.put(sql, statement);
		}
		return statement;
	}

	private void run(String sql, Object... values) throws SQLException {
		PreparedStatement statement = prepared(sql);
		bind(statement, values);
		statement.executeUpdate();
	}

	private void add(PreparedStatement statement, Object... values) throws SQLException {
		bind(statement, values);
		add(statement);
	}

	private void add(PreparedStatement statement) throws SQLException {
		statement.addBatch();
		waiting.add(statement);
		ahead++;
		rows++;
	}

	private static void bind(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	/** Whether as many rows came since the last {@link #flush} as belong in one transaction. */
	boolean isFull() {
		return rows >= ROWS;
	}

	/** Writes what waits; to be called before a transaction ends. */
	void flush() throws SQLException {
		write();
		rows = 0;
	}

	private void write() throws SQLException {
		for (PreparedStatement statement : waiting) {
			statement.executeBatch();
		}
		waiting.clear();
		ahead = 0;
	}

	/** A file with its contents or, where it is unreadable, the sentence. */
	void file(ReadFile file, long checked) throws SQLException {
		Stamp stamp = file.stamp();
		add(prepared("INSERT INTO file (path, size, modified, checked, hash, sentence) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
				+ " size = excluded.size, modified = excluded.modified, checked = excluded.checked, hash = excluded.hash,"
				+ " sentence = excluded.sentence"), file.path().toString(), stamp.size(), stamp.modified(), checked, file.hash(),
				file.sentence());
	}

	void forget(String path) throws SQLException {
		run("DELETE FROM file WHERE path = ?", path);
	}

	/** A document that the index has not, or has as others read it. */
	void document(String hash, Document document) throws SQLException {
		Long other = others().remove(hash);
		if (other != null) {
			remove(other);
		}
		// Numbered here: an INSERT with RETURNING has SQLite write out the index for the search at each document.
		long id = ++last;
		add(prepared("INSERT INTO document (document, hash, kind, title, made) VALUES (?, ?, ?, ?, ?)"), id, hash, document.kind(), document.title(),
				made);
		DocumentRows rows = document.rows();
		for (TableRows table : rows.rows()) {
			PreparedStatement statement = insert(table.table());
			for (Object[] row : table.rows()) {
				statement.setLong(1, id);
				for (int i = 0; i < row.length; i++) {
					statement.setObject(i + 2, row[i]);
				}
				add(statement);
			}
		}
		PreparedStatement places = prepared("INSERT INTO place (document, element, name) VALUES (?, ?, ?)");
		for (Map.Entry<String, String> place : rows.places().entrySet()) {
			add(places, id, place.getKey(), place.getValue());
		}
		texts(id, rows.texts());
		if (ahead >= AHEAD) {
			write();
		}
	}

	private PreparedStatement insert(Table table) throws SQLException {
		PreparedStatement statement = inserts.get(table.name());
		if (statement == null) {
			statement = prepared(sql(table));
			inserts.put(table.name(), statement);
		}
		return statement;
	}

	/** Names the columns, since those that came later may stand elsewhere. */
	private static String sql(Table table) {
		String names = table.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
		return "INSERT INTO " + table.name() + " (document, element" + names + ") VALUES (?, ?" + ", ?".repeat(table.columns().size()) + ")";
	}

	private void texts(long id, List<Text> texts) throws SQLException {
		PreparedStatement whole = prepared("INSERT INTO text (id, document, element, what, text) VALUES (?, ?, ?, ?, ?)");
		PreparedStatement grams = prepared(database.addSearched());
		for (Text one : texts) {
			text++;
			add(whole, text, id, one.element(), one.what(), one.text());
			grams.setLong(1, text);
			for (int i = 0; i < one.searched().length; i++) {
				grams.setObject(i + 2, one.searched()[i]);
			}
			add(grams);
		}
	}

	/** Removes documents that no file holds any more. */
	void sweep() throws SQLException {
		List<Long> orphans = new ArrayList<>();
		try (PreparedStatement statement = connection
				.prepareStatement("SELECT document FROM document WHERE NOT EXISTS (SELECT 1 FROM file WHERE file.hash = document.hash)");
				ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				orphans.add(result.getLong(1));
			}
		}
		for (long orphan : orphans) {
			remove(orphan);
		}
	}

	private void remove(long document) throws SQLException {
		run("DELETE FROM gram WHERE rowid IN (SELECT id FROM text WHERE document = ?)", document);
		for (String table : catalog.tables().keySet()) {
			run("DELETE FROM " + table + " WHERE document = ?", document);
		}
		run("DELETE FROM text WHERE document = ?", document);
		run("DELETE FROM place WHERE document = ?", document);
		run("DELETE FROM document WHERE document = ?", document);
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement statement : statements.values()) {
			statement.close();
		}
	}
}
