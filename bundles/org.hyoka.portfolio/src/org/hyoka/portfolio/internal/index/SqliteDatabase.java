// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.questions.Table;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteLimits;

/**
 * A connection to an index in a file. Writing is in the journal beside the file until it is committed: others read meanwhile, and
 * what a program that was killed left behind is as it was before its last transaction.
 */
final class SqliteDatabase extends Database {
	/** Tells our files from other databases: HYOK. */
	static final int APPLICATION = 0x48594f4b;
	private static final int PATIENCE = 60_000;
	private static final int CACHE_KIB = 65_536;
	/** Texts take several small pages each; few large ones are written in half the time. */
	private static final int PAGE = 16_384;
	/** Bytes of the index for the search that wait in memory, so that it is written in few large parts. */
	private static final int GRAMS_AHEAD = 64 << 20;
	/** Parts of it that come together before they are made one; until then a search looks into each. */
	private static final int GRAM_PARTS = 8;
	private static final List<String> OWN = List.of(
			"CREATE TABLE document (document INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT,"
					+ " made TEXT NOT NULL)",
			"CREATE TABLE file (path TEXT PRIMARY KEY, size BIGINT NOT NULL, modified BIGINT NOT NULL, checked BIGINT NOT NULL,"
					+ " hash TEXT NOT NULL, sentence TEXT NOT NULL)",
			"CREATE INDEX file_hash ON file (hash)",
			"CREATE TABLE place (document BIGINT NOT NULL, element TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (document, element)) WITHOUT ROWID",
			"CREATE TABLE text (id INTEGER PRIMARY KEY, document BIGINT NOT NULL, element TEXT NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL)",
			"CREATE INDEX text_document ON text (document)",
			"CREATE VIRTUAL TABLE gram USING fts5 (grams, content = '', contentless_delete = 1, tokenize = 'ascii')",
			"INSERT INTO gram (gram, rank) VALUES ('hashsize', " + GRAMS_AHEAD + ")",
			"INSERT INTO gram (gram, rank) VALUES ('automerge', " + GRAM_PARTS + ")");
	private final Path file;

	private SqliteDatabase(Path file, Connection connection) {
		super(connection);
		this.file = file;
	}

	/**
	 * Opens an index to write; makes it if there is none.
	 *
	 * @throws PortfolioException if it is damaged, is something else, or cannot be opened
	 */
	static SqliteDatabase write(Path file) throws PortfolioException {
		SQLiteConfig config = config();
		config.setSynchronous(SynchronousMode.NORMAL);
		SqliteDatabase database = open(file, config);
		try {
			database.refuseOthers();
			return database;
		} catch (SQLException e) {
			database.close();
			throw database.failed(e);
		} catch (PortfolioException e) {
			database.close();
			throw e;
		}
	}

	/**
	 * Opens an index to read; nothing can be written, not even in other databases.
	 *
	 * @throws PortfolioException if there is none, or it cannot be opened
	 */
	static SqliteDatabase read(Path file) throws PortfolioException {
		if (!Files.isRegularFile(file)) {
			throw Failures.of(Reason.MISSING, file, null);
		}
		if (Files.exists(IndexFiles.damaged(file))) {
			throw Failures.of(Reason.DAMAGED, file, null);
		}
		SQLiteConfig config = config();
		config.setReadOnly(true);
		SqliteDatabase database = open(file, config);
		try {
			database.connection().unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
			database.refuseStrangers();
			return database;
		} catch (SQLException e) {
			database.close();
			throw database.failed(e);
		} catch (PortfolioException e) {
			database.close();
			throw e;
		}
	}

	private static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.setBusyTimeout(PATIENCE);
		config.setTempStore(TempStore.MEMORY);
		config.setCacheSize(-CACHE_KIB);
		return config;
	}

	private static SqliteDatabase open(Path file, SQLiteConfig config) throws PortfolioException {
		try {
			NativeLibrary.settle();
			// As an address, since the driver takes what stands behind a question mark in a path for settings.
			return new SqliteDatabase(file, config.createConnection("jdbc:sqlite:" + file.toUri()));
		} catch (SQLException e) {
			throw failure(file, e);
		} catch (IOException e) {
			throw Failures.of(Reason.NO_ACCESS, file, e);
		}
	}

	/** What is not ours stays as it is. */
	private void refuseOthers() throws SQLException, PortfolioException {
		int application = (int) number("PRAGMA application_id");
		if (application != APPLICATION && number("SELECT count(*) FROM sqlite_master") > 0) {
			throw Failures.of(Reason.FOREIGN, file, null);
		}
		execute("PRAGMA page_size = " + PAGE); // before all that writes
		execute("PRAGMA journal_mode = WAL");
		execute("PRAGMA application_id = " + APPLICATION);
		execute("PRAGMA secure_delete = ON"); // what is no longer indexed does not stay readable in the file
	}

	/** To read, it has to be an index that somebody has begun to fill. */
	private void refuseStrangers() throws SQLException, PortfolioException {
		boolean ours = number("PRAGMA application_id") == APPLICATION;
		if (!ours && number("SELECT count(*) FROM sqlite_master") > 0) {
			throw Failures.of(Reason.FOREIGN, file, null);
		}
		if (!ours && IndexFiles.isOurs(file)) {
			throw failed(new SQLException("empty", "", SQLiteErrorCode.SQLITE_CORRUPT.code));
		}
		if (number("SELECT count(*) FROM sqlite_master WHERE name = 'meta'") == 0) {
			throw Failures.of(Reason.MISSING, file, null);
		}
	}

	/**
	 * The sentence of a failure; an index that turns out to be damaged is marked, so that the next indexing builds it anew. What was
	 * never ours is not damaged, but something else.
	 */
	@Override
	PortfolioException failed(SQLException cause) {
		return failure(file, cause);
	}

	private static PortfolioException failure(Path file, SQLException cause) {
		PortfolioException failure = Failures.of(file, cause);
		if (failure.reason() != Reason.DAMAGED) {
			return failure;
		}
		if (!IndexFiles.isOurs(file)) {
			return Failures.of(Reason.FOREIGN, file, cause);
		}
		IndexFiles.mark(file);
		return failure;
	}

	@Override
	boolean isShared() {
		return false;
	}

	@Override
	List<String> ownTables() {
		return OWN;
	}

	/** The index of texts goes before the tables that it keeps for itself. */
	@Override
	List<String> tables() throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement statement = connection().createStatement();
				ResultSet result = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'meta'"
						+ " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'gram\\_%' ESCAPE '\\' ORDER BY name = 'gram' DESC, name")) {
			while (result.next()) {
				names.add(result.getString(1));
			}
		}
		return names;
	}

	@Override
	void remember(Iterable<Table> tables) {
		// All tables of the file are ours.
	}

	@Override
	String definition(String statement) {
		return statement;
	}

	@Override
	String query(String sql) {
		return sql;
	}

	@Override
	String addSearched() {
		return "INSERT INTO gram (rowid, grams) VALUES (?, ?)";
	}

	@Override
	Object[] searched(String text) {
		return new Object[] { Grams.of(text) };
	}

	@Override
	String hasWords(String words) {
		return "g.grams MATCH ?";
	}

	@Override
	int bindWords(PreparedStatement statement, String words) throws SQLException {
		statement.setString(1, Grams.query(words));
		return 2;
	}

	@Override
	void check() throws SQLException {
		try (Statement statement = connection().createStatement(); ResultSet result = statement.executeQuery("PRAGMA quick_check(1)")) {
			if (result.next() && !result.getString(1).equals("ok")) {
				throw new SQLException(result.getString(1), "", SQLiteErrorCode.SQLITE_CORRUPT.code);
			}
		}
	}

	@Override
	void begin() throws SQLException {
		execute("BEGIN IMMEDIATE");
	}

	@Override
	void commit() throws SQLException {
		execute("COMMIT");
	}

	@Override
	void rollback() throws SQLException {
		if (!connection().isClosed()) {
			execute("ROLLBACK");
		}
	}

	@Override
	void clear() throws SQLException {
		execute("VACUUM");
		execute("PRAGMA wal_checkpoint(TRUNCATE)");
	}

	@Override
	void analyse() throws SQLException {
		execute("PRAGMA optimize(0x10002)");
	}
}
