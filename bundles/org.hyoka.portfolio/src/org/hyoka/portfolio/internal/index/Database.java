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

import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A connection to an index in a file. Writing is in the journal beside the file until it is committed: others read meanwhile, and
 * what a program that was killed left behind is as it was before its last transaction.
 */
public final class Database implements AutoCloseable {
	/** Tells our files from other databases: HYOK. */
	static final int APPLICATION = 0x48594f4b;
	private static final int PATIENCE = 60_000;
	private static final int CACHE_KIB = 65_536;
	private final Path file;
	private final Connection connection;

	private Database(Path file, Connection connection) {
		this.file = file;
		this.connection = connection;
	}

	/**
	 * Opens an index to write; makes it if there is none.
	 *
	 * @throws PortfolioException if it is damaged, is something else, or cannot be opened
	 */
	static Database write(Path file) throws PortfolioException {
		SQLiteConfig config = config();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.NORMAL);
		Database database = open(file, config);
		try {
			database.refuseOthers();
			return database;
		} catch (SQLException e) {
			database.close();
			throw Failures.of(file, e);
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
	public static Database read(Path file) throws PortfolioException {
		if (!Files.isRegularFile(file)) {
			throw Failures.of(Reason.MISSING, file, null);
		}
		if (Files.exists(IndexFiles.damaged(file))) {
			throw Failures.of(Reason.DAMAGED, file, null);
		}
		SQLiteConfig config = config();
		config.setReadOnly(true);
		Database database = open(file, config);
		try {
			database.connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
			if (database.number("PRAGMA application_id") != APPLICATION) {
				throw Failures.of(Reason.FOREIGN, file, null);
			}
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

	private static Database open(Path file, SQLiteConfig config) throws PortfolioException {
		try {
			NativeLibrary.settle();
			// As an address, since the driver takes what stands behind a question mark in a path for settings.
			return new Database(file, config.createConnection("jdbc:sqlite:" + file.toUri()));
		} catch (SQLException e) {
			throw Failures.of(file, e);
		} catch (IOException e) {
			throw Failures.of(Reason.NO_ACCESS, file, e);
		}
	}

	private void refuseOthers() throws SQLException, PortfolioException {
		int application = (int) number("PRAGMA application_id");
		if (application != APPLICATION && number("SELECT count(*) FROM sqlite_master") > 0) {
			throw Failures.of(Reason.FOREIGN, file, null);
		}
		execute("PRAGMA application_id = " + APPLICATION);
		execute("PRAGMA secure_delete = ON"); // what is no longer indexed does not stay readable in the file
	}

	/** The sentence of a failure; an index that turns out to be damaged is marked, so that the next indexing builds it anew. */
	public PortfolioException failed(SQLException cause) {
		PortfolioException failure = Failures.of(file, cause);
		if (failure.reason() == Reason.DAMAGED) {
			IndexFiles.mark(file);
		}
		return failure;
	}

	/** The file. */
	Path file() {
		return file;
	}

	/** The connection. */
	public Connection connection() {
		return connection;
	}

	void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The first value of a query's first row as a number; 0 where there is none. */
	public long number(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			return result.next() ? result.getLong(1) : 0;
		}
	}

	/** What a key of the index's own notes holds; empty where it holds nothing. */
	public String meta(String key) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
			statement.setString(1, key);
			try (ResultSet result = statement.executeQuery()) {
				return result.next() ? result.getString(1) : "";
			}
		}
	}

	void meta(String key, String value) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(
				"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")) {
			statement.setString(1, key);
			statement.setString(2, value);
			statement.executeUpdate();
		}
	}

	@Override
	public void close() throws PortfolioException {
		try {
			connection.close();
		} catch (SQLException e) {
			throw Failures.of(file, e);
		}
	}
}
