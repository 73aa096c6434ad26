// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hyoka.portfolio.internal.index.DocumentRows.Text;
import org.hyoka.portfolio.internal.index.FoundFiles.Stamp;
import org.hyoka.portfolio.internal.index.ReadFile.Document;
import org.hyoka.questions.Table;

/** Writes documents and files into the tables, within transactions of the caller. */
final class DocumentWriter implements AutoCloseable {
	private final Database database;
	private final Connection connection;
	private final Catalog catalog;
	private final Map<String, PreparedStatement> statements = new HashMap<>();
	private final String made;
	/** Documents that were read with other features or by another version, by their hash. */
	private final Map<String, Long> others = new HashMap<>();
	private long text;

	/** @param made what tells documents that are read with what is installed now */
	DocumentWriter(Database database, Catalog catalog, String made) throws SQLException {
		this.database = database;
		this.connection = database.connection();
		this.catalog = catalog;
		this.made = made;
		this.text = database.number("SELECT max(id) FROM text");
		try (PreparedStatement statement = connection.prepareStatement("SELECT hash, document FROM document WHERE made <> ?")) {
			statement.setString(1, made);
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					others.put(result.getString(1), result.getLong(2));
				}
			}
		}
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
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		statement.executeUpdate();
	}

	/** A file with its contents or, where it is unreadable, the sentence. */
	void file(ReadFile file, long checked) throws SQLException {
		Stamp stamp = file.stamp();
		run("INSERT INTO file (path, size, modified, checked, hash, sentence) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
				+ " size = excluded.size, modified = excluded.modified, checked = excluded.checked, hash = excluded.hash,"
				+ " sentence = excluded.sentence", file.path().toString(), stamp.size(), stamp.modified(), checked, file.hash(),
				file.sentence());
	}

	void forget(String path) throws SQLException {
		run("DELETE FROM file WHERE path = ?", path);
	}

	/** A document that the index has not, or has as others read it. */
	void document(String hash, Document document) throws SQLException {
		Long other = others.remove(hash);
		if (other != null) {
			remove(other);
		}
		long id = insert(hash, document);
		DocumentRows rows = document.rows();
		for (Map.Entry<Table, List<Object[]>> table : rows.rows().entrySet()) {
			PreparedStatement statement = prepared(insert(table.getKey()));
			for (Object[] row : table.getValue()) {
				statement.setLong(1, id);
				for (int i = 0; i < row.length; i++) {
					statement.setObject(i + 2, row[i]);
				}
				statement.addBatch();
			}
			statement.executeBatch();
		}
		PreparedStatement places = prepared("INSERT INTO place (document, element, name) VALUES (?, ?, ?)");
		for (Map.Entry<String, String> place : rows.places().entrySet()) {
			places.setLong(1, id);
			places.setString(2, place.getKey());
			places.setString(3, place.getValue());
			places.addBatch();
		}
		places.executeBatch();
		texts(id, rows.texts());
	}

	/** Names the columns, since those that came later may stand elsewhere. */
	private static String insert(Table table) {
		String names = table.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
		return "INSERT INTO " + table.name() + " (document, element" + names + ") VALUES (?, ?" + ", ?".repeat(table.columns().size()) + ")";
	}

	private long insert(String hash, Document document) throws SQLException {
		PreparedStatement statement = prepared("INSERT INTO document (hash, kind, title, made) VALUES (?, ?, ?, ?) RETURNING document");
		statement.setString(1, hash);
		statement.setString(2, document.kind());
		statement.setString(3, document.title());
		statement.setString(4, made);
		try (ResultSet result = statement.executeQuery()) {
			result.next();
			return result.getLong(1);
		}
	}

	private void texts(long id, List<Text> texts) throws SQLException {
		PreparedStatement whole = prepared("INSERT INTO text (id, document, element, what, text) VALUES (?, ?, ?, ?, ?)");
		PreparedStatement grams = prepared(database.addSearched());
		for (Text one : texts) {
			text++;
			whole.setLong(1, text);
			whole.setLong(2, id);
			whole.setString(3, one.element());
			whole.setString(4, one.what());
			whole.setString(5, one.text());
			whole.addBatch();
			grams.setLong(1, text);
			database.searched(grams, 2, one.text());
			grams.addBatch();
		}
		whole.executeBatch();
		grams.executeBatch();
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
