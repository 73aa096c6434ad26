// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.sql.SQLException;

import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.questions.Table;

/** Makes the tables of an index. */
final class Schema {
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
	 * @return whether there were others, whose rows are gone now
	 */
	boolean prepare(Catalog catalog, boolean confidential) throws SQLException, PortfolioException {
		database.execute(META);
		String fingerprint = catalog.fingerprint(confidential);
		String before = database.meta(FINGERPRINT);
		if (before.equals(fingerprint)) {
			return false;
		}
		if (database.isShared() && !before.isEmpty() && Boolean.parseBoolean(database.meta(CONFIDENTIAL)) != confidential) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase(confidential ? "shared.public" : "shared.confidential"), null);
		}
		database.begin();
		for (String table : database.tables()) {
			database.execute("DROP TABLE IF EXISTS \"" + table + "\"");
		}
		for (String sql : database.ownTables()) {
			database.execute(database.definition(sql));
		}
		for (Table table : catalog.tables().values()) {
			database.execute(database.definition("CREATE TABLE " + Catalog.definition(table)));
			database.execute("CREATE INDEX " + table.name() + "_document ON " + table.name() + " (document)");
		}
		database.meta(FINGERPRINT, fingerprint);
		database.meta(CONFIDENTIAL, String.valueOf(confidential));
		database.meta(Indexing.STARTED, "");
		database.meta(Indexing.FINISHED, "");
		database.remember(catalog.tables().values());
		database.commit();
		if (!before.isEmpty()) {
			// What stood there may have been confidential: nothing of it stays in the file or its journal.
			database.clear();
		}
		return !before.isEmpty();
	}

	/** Whether the index was made with what is installed now. */
	boolean isOf(Catalog catalog) throws SQLException {
		return database.meta(FINGERPRINT).equals(catalog.fingerprint(Boolean.parseBoolean(database.meta(CONFIDENTIAL))));
	}
}
