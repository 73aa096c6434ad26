// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.core.text.Phrase;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.internal.index.FoundFiles.Stamp;
import org.hyoka.portfolio.internal.index.ReadFile.Outcome;

/** One indexing of some folders. */
final class Indexing {
	/** A change within this time after a file was read may leave its time of change as it was. */
	private static final long RACE = TimeUnit.SECONDS.toMicros(2);
	/** Files for the first transaction; each takes twice as many as the one before, so that a broken indexing keeps at least half of its work. */
	private static final int BATCH = 256;
	static final String STARTED = "started";
	static final String FINISHED = "finished";

	/** A file as the index has it. */
	private record Known(Stamp stamp, long checked, String hash, String sentence) {
		boolean isCurrent(Stamp now) {
			return sentence.isEmpty() && stamp.equals(now) && now.modified() < checked - RACE;
		}
	}

	private final Database database;
	private final Catalog catalog;
	private final Schema schema;
	private final IndexOptions options;
	private final IProgressMonitor monitor;
	private final Map<String, Known> known = new HashMap<>();
	private final List<Phrase> remarks = new ArrayList<>();
	private final List<FileState> unreadable = new ArrayList<>();
	private boolean interrupted;
	private int unchanged;
	private int read;
	private int moved;
	private int gone;
	private int batch = BATCH;
	private int inBatch;

	Indexing(Database database, Catalog catalog, IndexOptions options, IProgressMonitor monitor) {
		this.database = database;
		this.catalog = catalog;
		this.options = options;
		this.monitor = monitor;
		this.schema = new Schema(database);
	}

	/**
	 * Brings the index to what stands in the folders.
	 *
	 * @param folders absolute, in normal form
	 * @throws OperationCanceledException if the monitor says so; what was read so far stays
	 */
	IndexResult run(List<Path> folders) throws IOException, SQLException {
		prepare();
		loadKnown();
		FoundFiles found = new FoundFiles(file -> catalog.readers().stream().anyMatch(r -> r.accepts(file)), monitor);
		Set<String> hashes = ConcurrentHashMap.newKeySet();
		String fingerprint = catalog.fingerprint(options.confidential());
		FileReader reader = new FileReader(catalog, options.confidential(), options.locale(), database::searched, hashes);
		List<Path> looked = look(folders, found, reader);
		try (DocumentWriter writer = new DocumentWriter(database, catalog, fingerprint)) {
			database.begin();
			Set<String> missing = new HashSet<>(known.keySet());
			List<Path> changed = changed(found, missing);
			forgetGone(missing, looked, found, writer);
			writer.flush();
			database.commit();
			if (changed.isEmpty() && gone == 0 && !interrupted) {
				done();
				return result();
			}
			hashes.addAll(column("SELECT hash FROM document WHERE made = '" + fingerprint + "'"));
			monitor.beginTask(Failures.phrase("reading", changed.size()).in(options.locale()), Math.max(1, changed.size()));
			readAll(changed, found, reader, writer);
			readAll(column("SELECT path FROM file WHERE sentence = '' AND hash NOT IN (SELECT hash FROM document)").stream().map(Path::of).toList(),
					found, reader, writer);
			finish(writer);
		} catch (SQLException | IOException | RuntimeException e) {
			rollback();
			throw e;
		}
		return result();
	}

	/** Forgets files that are below none of the folders that are left. */
	void forget(List<Path> left) throws IOException, SQLException {
		loadKnown();
		try (DocumentWriter writer = new DocumentWriter(database, catalog, catalog.fingerprint(options.confidential()))) {
			database.begin();
			for (String name : known.keySet()) {
				if (left.stream().noneMatch(Path.of(name)::startsWith)) {
					writer.forget(name);
					gone++;
				}
			}
			writer.flush();
			writer.sweep();
			database.commit();
		} catch (SQLException | RuntimeException e) {
			rollback();
			throw e;
		}
	}

	private IndexResult result() {
		unreadable.sort(Comparator.comparing(FileState::path));
		return new IndexResult(unchanged, read, moved, gone, unreadable, remarks);
	}

	private void prepare() throws SQLException, IOException {
		schema.prepare(catalog, options.confidential()).ifPresent(remarks::add);
		String started = database.meta(STARTED);
		if (!started.isEmpty() && database.meta(FINISHED).isEmpty()) {
			interrupted = true;
			remarks.add(Failures.phrase("remark.interrupted"));
			database.check();
		}
		if (database.number("SELECT count(*) FROM (SELECT 1 FROM document LIMIT 1) AS first") > 0) {
			schema.makeFindable(catalog);
		}
		database.meta(STARTED, Instant.now().toString());
		database.meta(FINISHED, "");
	}

	private List<String> column(String sql) throws SQLException {
		List<String> values = new ArrayList<>();
		try (PreparedStatement statement = database.connection().prepareStatement(sql); ResultSet result = statement.executeQuery()) {
			while (result.next()) {
				values.add(result.getString(1));
			}
		}
		return values;
	}

	private void loadKnown() throws SQLException {
		try (PreparedStatement statement = database.connection()
				.prepareStatement("SELECT path, size, modified, checked, hash, sentence FROM file"); ResultSet row = statement.executeQuery()) {
			while (row.next()) {
				known.put(row.getString(1),
						new Known(new Stamp(row.getLong(2), row.getLong(3)), row.getLong(4), row.getString(5), row.getString(6)));
			}
		}
	}

	/** Looks into the folders; one that cannot be reached keeps what the index has of it. Answers the others. */
	private List<Path> look(List<Path> folders, FoundFiles found, FileReader reader) throws IOException {
		List<Path> looked = new ArrayList<>();
		for (Path folder : folders) {
			monitor.subTask(folder.toString());
			if (java.nio.file.Files.exists(folder)) {
				found.look(folder);
				looked.add(folder);
			} else {
				remarks.add(Failures.phrase("remark.unreachable", folder));
			}
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		found.failures().forEach((path, e) -> unreadable.add(new FileState(path, "", "", reader.sentence(path, e))));
		return looked;
	}

	/** Forgets files that were not found; what stands in a folder that cannot be looked into is not gone. */
	private void forgetGone(Set<String> missing, List<Path> looked, FoundFiles found, DocumentWriter writer) throws SQLException {
		long now = now();
		for (String name : missing) {
			Path path = Path.of(name);
			boolean covered = looked.stream().anyMatch(path::startsWith) && found.failures().keySet().stream().noneMatch(path::startsWith);
			if (covered) {
				writer.forget(name);
				gone += known.get(name).sentence().isEmpty() ? 1 : 0;
			}
		}
		for (FileState folder : unreadable) {
			writer.file(new ReadFile(folder.path(), new Stamp(0, 0), "", null, folder.sentence(), Outcome.UNREADABLE), now);
		}
	}

	/** Files that have to be read; what the index knows and was found is no longer missing. */
	private List<Path> changed(FoundFiles found, Set<String> missing) {
		List<Path> changed = new ArrayList<>();
		found.files().forEach((path, stamp) -> {
			Known before = known.get(path.toString());
			missing.remove(path.toString());
			if (before != null && before.isCurrent(stamp)) {
				unchanged++;
			} else {
				changed.add(path);
			}
		});
		changed.sort(null);
		return changed;
	}

	private static long now() {
		return TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
	}

	private void readAll(List<Path> files, FoundFiles found, FileReader reader, DocumentWriter writer) throws SQLException, IOException {
		if (files.isEmpty()) {
			return;
		}
		database.begin();
		ParallelReading.of(files, found::size, file -> new Timed(now(), reader.read(file)), monitor, timed -> {
			write(timed, writer);
			if (++inBatch >= batch || writer.isFull()) {
				writer.flush();
				database.commit();
				database.begin();
				inBatch = 0;
				batch = Math.min(2 * batch, 1 << 20);
			}
		});
		writer.flush();
		database.commit();
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** A file, and when reading it began. */
	private record Timed(long began, ReadFile file) {
	}

	private void write(Timed timed, DocumentWriter writer) throws SQLException {
		ReadFile file = timed.file();
		Known before = known.get(file.path().toString());
		switch (file.outcome()) {
		case OTHER -> writer.forget(file.path().toString());
		case UNREADABLE -> {
			writer.file(file, timed.began());
			unreadable.add(new FileState(file.path(), "", "", file.sentence()));
		}
		case KNOWN -> {
			writer.file(file, timed.began());
			boolean same = before != null && before.hash().equals(file.hash());
			unchanged += same ? 1 : 0;
			moved += same ? 0 : 1;
		}
		case READ -> {
			writer.document(file.hash(), file.document());
			writer.file(file, timed.began());
			read++;
		}
		}
	}

	private void finish(DocumentWriter writer) throws SQLException {
		database.begin();
		schema.makeFindable(catalog);
		writer.sweep();
		done();
		database.commit();
		if (read > 0 || gone > 0) {
			database.analyse();
		}
	}

	private void done() throws SQLException {
		database.meta(FINISHED, Instant.now().toString());
	}

	private void rollback() {
		try {
			database.rollback();
		} catch (SQLException e) {
			System.getLogger(Indexing.class.getName()).log(System.Logger.Level.DEBUG, "nothing to take back", e);
		}
	}
}
