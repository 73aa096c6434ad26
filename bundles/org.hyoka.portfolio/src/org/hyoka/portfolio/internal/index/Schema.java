// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.questions.Table;

/** Makes the tables of an index. */
final class Schema {
	private static final String FINGERPRINT = "fingerprint";
	private static final List<String> OWN = List.of(
			"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
			"CREATE TABLE document (document INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT)",
			"CREATE TABLE file (path TEXT PRIMARY KEY, size BIGINT NOT NULL, modified BIGINT NOT NULL, checked BIGINT NOT NULL,"
					+ " hash TEXT NOT NULL, sentence TEXT NOT NULL)",
			"CREATE INDEX file_hash ON file (hash)",
			"CREATE TABLE place (document BIGINT NOT NULL, element TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (document, element))",
			"CREATE TABLE text (id INTEGER PRIMARY KEY, document BIGINT NOT NULL, element TEXT NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL)",
			"CREATE INDEX text_document ON text (document)",
			"CREATE VIRTUAL TABLE gram USING fts5 (grams, content = '', contentless_delete = 1, tokenize = 'ascii')");
	private final Database database;

	Schema(Database database) {
		this.database = database;
	}

	/**
	 * Makes the tables where there are none, or others.
	 *
	 * @return whether there were others, whose rows are gone now
	 */
	boolean prepare(Catalog catalog, boolean confidential) throws SQLException {
		database.execute(OWN.getFirst());
		String fingerprint = catalog.fingerprint(confidential);
		String before = database.meta(FINGERPRINT);
		if (before.equals(fingerprint)) {
			return false;
		}
		database.execute("BEGIN IMMEDIATE");
		for (String table : tables()) {
			database.execute("DROP TABLE IF EXISTS \"" + table + "\"");
		}
		for (String sql : OWN) {
			database.execute(sql);
		}
		for (Table table : catalog.tables().values()) {
			database.execute("CREATE TABLE " + Catalog.definition(table));
			database.execute("CREATE INDEX " + table.name() + "_document ON " + table.name() + " (document)");
		}
		database.meta(FINGERPRINT, fingerprint);
		database.meta("confidential", String.valueOf(confidential));
		database.execute("COMMIT");
		if (!before.isEmpty()) {
			// What stood there may have been confidential: nothing of it stays in the file or its journal.
			database.execute("VACUUM");
			database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
		}
		return !before.isEmpty();
	}

	/** Whether the index was made with what is installed now. */
	boolean isOf(Catalog catalog) throws SQLException {
		return database.meta(FINGERPRINT).equals(catalog.fingerprint(Boolean.parseBoolean(database.meta("confidential"))));
	}

	private List<String> tables() throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement statement = database.connection().createStatement();
				ResultSet result = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
						+ " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'gram\\_%' ESCAPE '\\' ORDER BY name = 'gram' DESC, name")) {
			while (result.next()) {
				names.add(result.getString(1));
			}
		}
		return names;
	}
}
