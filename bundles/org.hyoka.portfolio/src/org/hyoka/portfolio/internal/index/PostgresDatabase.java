// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.hyoka.portfolio.IndexLocation.OnServer;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.questions.Table;
import org.postgresql.Driver;

/**
 * A connection to an index on a server of PostgreSQL. Texts are compared by their codes, as SQLite does, so that both answer in the
 * same order. Tables of others in the same schema are never touched: the index remembers which it made.
 */
final class PostgresDatabase extends Database {
	private static final String TABLES = "tables";
	private static final Pattern TEXT = Pattern.compile("\\bTEXT\\b(?!\\[)");
	private static final Pattern CONDITION = Pattern.compile("\\bLIKE\\b");
	private static final Set<String> FULL = Set.of("53100", "53200", "54000");
	private static final List<String> OWN = List.of(
			"CREATE TABLE document (document BIGINT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
					+ " title TEXT, made TEXT NOT NULL)",
			"CREATE TABLE file (path TEXT PRIMARY KEY, size BIGINT NOT NULL, modified BIGINT NOT NULL, checked BIGINT NOT NULL,"
					+ " hash TEXT NOT NULL, sentence TEXT NOT NULL)",
			"CREATE INDEX file_hash ON file (hash)",
			"CREATE TABLE place (document BIGINT NOT NULL, element TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (document, element))",
			"CREATE TABLE text (id BIGINT PRIMARY KEY, document BIGINT NOT NULL, element TEXT NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL)",
			"CREATE INDEX text_document ON text (document)",
			"CREATE TABLE gram (rowid BIGINT PRIMARY KEY, words TEXT NOT NULL, grams TEXT[] NOT NULL)",
			"CREATE INDEX gram_grams ON gram USING gin (grams)");
	private final OnServer server;

	private PostgresDatabase(OnServer server, Connection connection) {
		super(connection);
		this.server = server;
	}

	/** @throws PortfolioException if the server cannot be reached, or does not let this user in */
	static PostgresDatabase open(OnServer server, boolean toRead) throws PortfolioException {
		Properties properties = new Properties();
		put(properties, "user", System.getenv("PGUSER"));
		put(properties, "password", System.getenv("PGPASSWORD"));
		properties.setProperty("ApplicationName", "hyoka");
		properties.setProperty("logServerErrorDetail", "false"); // details quote values, which may be confidential
		try {
			Connection connection = new Driver().connect(server.address(), properties);
			if (connection == null) {
				throw Failures.of(Reason.NO_ACCESS, server, null);
			}
			PostgresDatabase database = new PostgresDatabase(server, connection);
			if (toRead) {
				database.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
				connection.setReadOnly(true);
			}
			return database;
		} catch (SQLException e) {
			throw failure(server, e);
		}
	}

	private static void put(Properties properties, String name, String value) {
		if (value != null && !value.isEmpty()) {
			properties.setProperty(name, value);
		}
	}

	private static PortfolioException failure(OnServer server, SQLException cause) {
		String state = cause.getSQLState() == null ? "" : cause.getSQLState();
		if (FULL.contains(state)) {
			return Failures.of(Reason.FULL, server, cause);
		}
		return new PortfolioException(Reason.NO_ACCESS, Failures.phrase("failure.server", server, Failures.detail(cause)), cause);
	}

	@Override
	PortfolioException failed(SQLException cause) {
		return failure(server, cause);
	}

	@Override
	boolean isShared() {
		return true;
	}

	/** Whether somebody has begun to fill an index in this schema. */
	boolean hasMeta() throws SQLException {
		return number("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'meta'") > 0;
	}

	@Override
	List<String> ownTables() {
		return OWN;
	}

	@Override
	List<String> tables() throws SQLException {
		List<String> names = new ArrayList<>(meta(TABLES).lines().filter(name -> !name.isBlank()).toList());
		Set<String> there = new TreeSet<>();
		try (Statement statement = connection().createStatement();
				ResultSet result = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")) {
			while (result.next()) {
				there.add(result.getString(1));
			}
		}
		names.retainAll(there);
		return names;
	}

	@Override
	void remember(Iterable<Table> tables) throws SQLException {
		List<String> names = new ArrayList<>(ownTableNames());
		tables.forEach(table -> names.add(table.name()));
		meta(TABLES, String.join("\n", names));
	}

	@Override
	String definition(String statement) {
		return TEXT.matcher(statement).replaceAll("TEXT COLLATE \"C\"");
	}

	@Override
	String query(String sql) {
		return CONDITION.matcher(sql).replaceAll("ILIKE");
	}

	@Override
	String addSearched() {
		return "INSERT INTO gram (rowid, words, grams) VALUES (?, ?, ?)";
	}

	@Override
	Object[] searched(String text) {
		List<String> runs = Grams.words(text);
		return new Object[] { String.join(" ", runs), pieces(runs) };
	}

	/** Single letters and pairs of neighbours, each once. */
	private static String[] pieces(List<String> runs) {
		Set<String> pieces = new TreeSet<>();
		for (String run : runs) {
			int[] points = run.codePoints().toArray();
			for (int i = 0; i < points.length; i++) {
				pieces.add(new String(points, i, 1));
				if (i + 1 < points.length) {
					pieces.add(new String(points, i, 2));
				}
			}
		}
		return pieces.toArray(String[]::new);
	}

	/** The pairs find the candidates; whether each word stands in one piece is seen in the text itself. */
	@Override
	String hasWords(String words) {
		return "g.grams @> ?" + " AND strpos(g.words, ?) > 0".repeat(Grams.words(words).size());
	}

	@Override
	int bindWords(PreparedStatement statement, String words) throws SQLException {
		List<String> runs = Grams.words(words);
		int at = 1;
		statement.setArray(at++, connection().createArrayOf("text", pieces(runs)));
		for (String run : runs) {
			statement.setString(at++, run);
		}
		return at;
	}

	@Override
	void check() {
		// The server looks after its files.
	}

	@Override
	void begin() throws SQLException {
		connection().setAutoCommit(false);
	}

	@Override
	void commit() throws SQLException {
		connection().commit();
		connection().setAutoCommit(true);
	}

	@Override
	void rollback() throws SQLException {
		if (!connection().getAutoCommit()) {
			connection().rollback();
			connection().setAutoCommit(true);
		}
	}

	@Override
	void clear() {
		// Tables that are removed are gone; rows go with the server's own cleaning.
	}

	@Override
	void analyse() throws SQLException {
		for (String table : tables()) {
			execute("ANALYZE " + table.toLowerCase(Locale.ROOT));
		}
	}
}
