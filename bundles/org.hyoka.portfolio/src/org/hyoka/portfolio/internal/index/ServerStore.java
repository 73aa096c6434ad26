// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.portfolio.IndexLocation.OnServer;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;

/** An index on a server of PostgreSQL, which keeps the list of folders and the lock, too; what is damaged there, whoever runs it heals. */
record ServerStore(OnServer server) implements IndexStore {
	private static final String FOLDERS = "folders";
	/** Tells our lock from others of the same database: HYOK. */
	private static final String TRY = "SELECT CASE WHEN pg_try_advisory_lock(" + SqliteDatabase.APPLICATION
			+ ", hashtext(current_schema())) THEN 1 ELSE 0 END";
	private static final int PAUSE = 100;

	@Override
	public Database write() throws PortfolioException {
		return PostgresDatabase.open(server, false);
	}

	@Override
	public Database read() throws PortfolioException {
		PostgresDatabase database = PostgresDatabase.open(server, true);
		try {
			if (!database.hasMeta()) {
				throw Failures.of(Reason.MISSING, server, null);
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

	@Override
	public Lock lock(IProgressMonitor monitor) throws IOException {
		Database session = PostgresDatabase.open(server, false);
		try {
			while (session.number(TRY) == 0) {
				monitor.subTask(Failures.phrase("waiting", server).in(Locale.getDefault()));
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Thread.sleep(PAUSE);
			}
			return session::close; // the lock is that of the session
		} catch (SQLException e) {
			session.close();
			throw session.failed(e);
		} catch (InterruptedException e) {
			session.close();
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (RuntimeException e) {
			session.close();
			throw e;
		}
	}

	@Override
	public List<Path> folders() throws IOException {
		try (PostgresDatabase database = PostgresDatabase.open(server, true)) {
			try {
				return database.hasMeta() ? folders(database) : List.of();
			} catch (SQLException e) {
				throw database.failed(e);
			}
		}
	}

	private static List<Path> folders(Database database) throws SQLException {
		return database.meta(FOLDERS).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	@Override
	public void addFolders(Database database, List<Path> folders) throws IOException {
		try {
			database.execute(Schema.META);
			TreeSet<Path> all = new TreeSet<>(folders(database));
			all.addAll(folders);
			database.meta(FOLDERS, String.join("\n", all.stream().map(Path::toString).toList()));
		} catch (SQLException e) {
			throw database.failed(e);
		}
	}

	@Override
	public void removeFolders(List<Path> folders) throws IOException {
		throw new PortfolioException(PortfolioException.Reason.NOT_UNDERSTOOD, Failures.phrase("forget_shared", server), null);
	}

	@Override
	public boolean isDamaged() {
		return false;
	}

	@Override
	public Optional<Path> putAside() {
		return Optional.empty();
	}
}
