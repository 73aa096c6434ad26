// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import org.hyoka.portfolio.PortfolioException;
import org.hyoka.questions.Table;

/** A connection to an index; all that the two databases say in different words. */
abstract class Database implements AutoCloseable {
	private final Connection connection;

	Database(Connection connection) {
		this.connection = connection;
	}

	/** The sentence of a failure. */
	abstract PortfolioException failed(SQLException cause);

	/** Whether several people write it, so that none of them decides alone what is confidential in it. */
	abstract boolean isShared();

	/** The statements that make the index's own tables, besides that of its notes. */
	abstract List<String> ownTables();

	/** The names of the index's own tables. */
	Set<String> ownTableNames() {
		return Set.of("document", "file", "place", "text", "gram");
	}

	/** The names of all tables that were made for the index but that of its notes, in the order in which they can be removed. */
	abstract List<String> tables() throws SQLException;

	/** Remembers which tables were made. */
	abstract void remember(Iterable<Table> tables) throws SQLException;

	/** A statement that makes a table, in the words of this database. */
	abstract String definition(String statement);

	/** A query that both databases share, in the words of this one: a condition on a text knows no upper and lower case. */
	abstract String query(String sql);

	/** The statement that adds a text to the index for the search, of its number and {@linkplain #searched what is searched}. */
	abstract String addSearched();

	/** What of a text goes into the index for the search, a value for each place of {@link #addSearched} after its number; on any thread. */
	abstract Object[] searched(String text);

	/** The condition under which a text {@code t} has words, of which {@link #bindWords} says which; joins {@code gram g}. */
	abstract String hasWords(String words);

	/** Fills the places of {@link #hasWords}; answers the next place. */
	abstract int bindWords(PreparedStatement statement, String words) throws SQLException;

	/** @throws SQLException if something in the index is damaged */
	abstract void check() throws SQLException;

	abstract void begin() throws SQLException;

	abstract void commit() throws SQLException;

	abstract void rollback() throws SQLException;

	/** Leaves nothing readable of what was removed. */
	abstract void clear() throws SQLException;

	/** Lets the database look at how many rows there are now. */
	abstract void analyse() throws SQLException;

	/** The connection. */
	Connection connection() {
		return connection;
	}

	void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The first value of a query's first row as a number; 0 where there is none. */
	long number(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			return result.next() ? result.getLong(1) : 0;
		}
	}

	/** What a key of the index's own notes holds; empty where it holds nothing. */
	String meta(String key) throws SQLException {
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
			throw failed(e);
		}
	}
}
