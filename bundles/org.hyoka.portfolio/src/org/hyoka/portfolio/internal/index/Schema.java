// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.text.Phrase;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.questions.Column;
import org.hyoka.questions.Table;

/**
 * Makes the tables of an index. One in a file is made anew where it is of an older version or of other features; one that several people
 * share is brought to this version step by step, and nothing that others wrote is dropped. A newer one is left as it is.
 */
final class Schema {
	/** The version of the index's own tables; a change of them is a step in {@link #STEPS}, too. */
	static final int VERSION = 4;
	/**
	 * What leads from a version to the next, the first from 1. Version 2 knows of each document with what it was read; version 3 numbers
	 * documents itself; version 4 names a part of a whole by the name of the whole, which older programs would not.
	 */
	private static final List<List<String>> STEPS = List.of(List.of("ALTER TABLE document ADD COLUMN made TEXT NOT NULL DEFAULT ''"),
			List.of("ALTER TABLE document ALTER COLUMN document DROP IDENTITY IF EXISTS"), List.of());
	private static final String NUMBER = "version";
	private static final String FINGERPRINT = "fingerprint";
	private static final String CONFIDENTIAL = "confidential";
	/** The index's own notes, which outlive its other tables. */
	static final String META = "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)";
	private final Database database;

	Schema(Database database) {
		this.database = database;
	}

	/**
	 * Makes the tables where there are none, or others.
	 *
	 * @return what a person should know of that; empty where there were none, or they were as they should be
	 * @throws PortfolioException if the index is of a newer version, or holds what is not installed here and others share it
	 */
	Optional<Phrase> prepare(Catalog catalog, boolean confidential) throws SQLException, PortfolioException {
		database.execute(META);
		refuseNewer();
		String fingerprint = catalog.fingerprint(confidential);
		String before = database.meta(FINGERPRINT);
		if (before.equals(fingerprint)) {
			return Optional.empty();
		}
		if (before.isEmpty() || !database.isShared()) {
			make(catalog, confidential, !before.isEmpty());
			return before.isEmpty() ? Optional.empty() : Optional.of(Failures.phrase("remark.outdated"));
		}
		if (Boolean.parseBoolean(database.meta(CONFIDENTIAL)) != confidential) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase(confidential ? "shared.public" : "shared.confidential"), null);
		}
		refuseMore(catalog);
		migrate(catalog, fingerprint);
		return Optional.of(Failures.phrase("remark.migrated"));
	}

	private int version() throws SQLException {
		String version = database.meta(NUMBER);
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 1;
	}

	private void refuseNewer() throws SQLException, PortfolioException {
		if (version() > VERSION) {
			throw new PortfolioException(Reason.NEWER, Failures.phrase("newer", version(), VERSION), null);
		}
	}

	/** Who indexes without a feature of others would empty its tables. */
	private void refuseMore(Catalog catalog) throws SQLException, PortfolioException {
		List<String> more = new ArrayList<>();
		for (String table : database.tables()) {
			if (!database.ownTableNames().contains(table)) {
				Table ours = catalog.tables().get(table);
				columns(table).stream().filter(column -> ours == null || !names(ours).contains(column)).map(column -> table + "." + column)
						.forEach(more::add);
			}
		}
		if (!more.isEmpty()) {
			throw new PortfolioException(Reason.NEWER, Failures.phrase("shared.more", String.join(", ", more)), null);
		}
	}

	private void make(Catalog catalog, boolean confidential, boolean others) throws SQLException {
		database.begin();
		for (String table : database.tables()) {
			database.execute("DROP TABLE IF EXISTS \"" + table + "\"");
		}
		for (String sql : database.ownTables()) {
			database.execute(database.definition(sql));
		}
		for (Table table : catalog.tables().values()) {
			make(table);
		}
		database.meta(CONFIDENTIAL, String.valueOf(confidential));
		made(catalog, catalog.fingerprint(confidential));
		database.commit();
		if (others) {
			// What stood there may have been confidential: nothing of it stays in the file or its journal.
			database.clear();
		}
	}

	private void make(Table table) throws SQLException {
		database.execute(database.definition("CREATE TABLE " + Catalog.definition(table)));
	}

	/** Lets the rows of a document be found; for an index that is filled for the first time it is quicker to do so at the end. */
	void makeFindable(Catalog catalog) throws SQLException {
		for (String table : catalog.tables().keySet()) {
			database.execute("CREATE INDEX IF NOT EXISTS " + table + "_document ON " + table + " (document)");
		}
	}

	/** What was read with other features or by another version stays until somebody who reaches its file indexes. */
	private void migrate(Catalog catalog, String fingerprint) throws SQLException {
		database.begin();
		for (List<String> step : STEPS.subList(version() - 1, STEPS.size())) {
			for (String sql : step) {
				database.execute(database.definition(sql));
			}
		}
		List<String> there = database.tables();
		for (Table table : catalog.tables().values()) {
			if (!there.contains(table.name())) {
				make(table);
				continue;
			}
			Set<String> columns = columns(table.name());
			for (Column column : table.columns()) {
				if (!columns.contains(column.name())) {
					database.execute(database.definition("ALTER TABLE " + table.name() + " ADD COLUMN " + Catalog.definition(column)));
				}
			}
		}
		database.execute("UPDATE file SET checked = 0");
		made(catalog, fingerprint);
		database.commit();
	}

	private void made(Catalog catalog, String fingerprint) throws SQLException {
		database.meta(NUMBER, String.valueOf(VERSION));
		database.meta(FINGERPRINT, fingerprint);
		database.meta(Indexing.STARTED, "");
		database.meta(Indexing.FINISHED, "");
		database.remember(catalog.tables().values());
	}

	private static Set<String> names(Table table) {
		Set<String> names = new HashSet<>(Set.of("document", "element"));
		table.columns().forEach(column -> names.add(column.name()));
		return names;
	}

	private Set<String> columns(String table) throws SQLException {
		try (Statement statement = database.connection().createStatement();
				ResultSet none = statement.executeQuery("SELECT * FROM \"" + table + "\" WHERE 1 = 0")) {
			Set<String> columns = new HashSet<>();
			for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
				columns.add(none.getMetaData().getColumnName(i));
			}
			return columns;
		}
	}

	/**
	 * Whether the index can be asked with what is installed now: it was made with it or, where people share it, has all that is asked.
	 *
	 * @throws PortfolioException if it is of a newer version
	 */
	boolean isOf(Catalog catalog) throws SQLException, PortfolioException {
		refuseNewer();
		if (database.meta(FINGERPRINT).equals(catalog.fingerprint(Boolean.parseBoolean(database.meta(CONFIDENTIAL))))) {
			return true;
		}
		if (!database.isShared() || version() < VERSION) {
			return false;
		}
		List<String> there = database.tables();
		for (Table table : catalog.tables().values()) {
			if (!there.contains(table.name()) || !columns(table.name()).containsAll(names(table))) {
				return false;
			}
		}
		return true;
	}
}
