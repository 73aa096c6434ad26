// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.IndexState;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.SearchHit;
import org.hyoka.questions.Question;
import org.hyoka.questions.TableExport;

/** What is done with one index: opens it, works with it, closes it. */
public final class IndexAccess {
	/** Something that is asked of an open index. */
	private interface Work<T> {
		T of(Database database) throws SQLException, PortfolioException;
	}

	/** Where the queries stand below exported tables. */
	private static final String QUERIES = "questions";
	private final IndexLocation index;
	private final IndexStore store;
	private final Catalog catalog;

	/** @param index where it is */
	public IndexAccess(IndexLocation index, Catalog catalog) {
		this.index = index;
		this.store = IndexStore.of(index);
		this.catalog = catalog;
	}

	/** The sentence that names the questions there are. */
	public static PortfolioException noQuestion(String name, List<Question> questions) {
		String names = String.join(", ", questions.stream().map(Question::name).toList());
		return new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_question", name, names), null);
	}

	/** Indexes; an index that is damaged is put aside and built anew. */
	public IndexResult index(IndexOptions options, IProgressMonitor monitor) throws IOException {
		try (IndexStore.Lock lock = store.lock(monitor)) {
			List<Path> folders = folders(options);
			if (store.isDamaged()) {
				return healed(options, folders, monitor);
			}
			try {
				return run(options, folders, monitor);
			} catch (PortfolioException e) {
				if (e.reason() != Reason.DAMAGED) {
					throw e;
				}
				return healed(options, folders, monitor);
			}
		}
	}

	private List<Path> folders(IndexOptions options) throws IOException {
		List<Path> folders = options.folders().isEmpty() ? store.folders()
				: options.folders().stream().map(f -> f.toAbsolutePath().normalize()).distinct().toList();
		if (folders.isEmpty()) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_folder"), null);
		}
		return folders;
	}

	private IndexResult healed(IndexOptions options, List<Path> folders, IProgressMonitor monitor) throws IOException {
		Optional<Path> aside = store.putAside();
		List<Path> all = new ArrayList<>(folders);
		store.folders().stream().filter(f -> !folders.contains(f)).forEach(all::add);
		IndexResult result = run(options, all, monitor);
		List<Phrase> remarks = new ArrayList<>();
		aside.ifPresent(file -> remarks.add(Failures.phrase("remark.healed", file)));
		remarks.addAll(result.remarks());
		return new IndexResult(result.unchanged(), result.read(), result.moved(), result.gone(), result.unreadable(), remarks);
	}

	private IndexResult run(IndexOptions options, List<Path> folders, IProgressMonitor monitor) throws IOException {
		try (Database database = store.write()) {
			try {
				store.addFolders(database, folders);
				return new Indexing(database, catalog, options, monitor).run(folders);
			} catch (SQLException e) {
				throw database.failed(e);
			}
		}
	}

	/** Leaves folders out. */
	public void forget(List<Path> folders, IProgressMonitor monitor) throws IOException {
		try (IndexStore.Lock lock = store.lock(monitor)) {
			store.removeFolders(folders.stream().map(f -> f.toAbsolutePath().normalize()).toList());
			List<Path> left = store.folders();
			try (Database database = store.write()) {
				try {
					new Indexing(database, catalog, IndexOptions.of(), monitor).forget(left);
				} catch (SQLException e) {
					throw database.failed(e);
				}
			}
		}
	}

	/** Asks a question. */
	public Answer ask(Question question, Map<String, String> values, boolean withSources, LocalDate today) throws PortfolioException {
		Binding binding = new Binding(question, values, today);
		return read(database -> new Asking(database).ask(question, binding, withSources));
	}

	/** Leads from rows to places. */
	public List<SourceRef> sources(String rows) throws PortfolioException {
		return read(database -> new Sources(database).of(rows));
	}

	/** Asks a query in SQL. */
	public Answer select(String sql, int most) throws PortfolioException {
		String one = sql.strip().replaceFirst(";$", "");
		String begin = one.toUpperCase(Locale.ROOT);
		if (!begin.startsWith("SELECT") && !begin.startsWith("WITH") || one.contains(";")) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("only_reading"), null);
		}
		try (Database database = store.read()) {
			try {
				return new Asking(database).select(one, most);
			} catch (SQLException e) {
				PortfolioException failure = database.failed(e);
				throw failure.reason() == Reason.DAMAGED ? failure : Failures.of(Reason.NOT_UNDERSTOOD, index, e);
			}
		}
	}

	/** Writes all tables into files, and the queries of the questions beside them. */
	public void export(TableExport export, List<Question> questions, Path folder) throws IOException {
		try (Database database = store.read()) {
			try {
				requireOf(database);
				database.connection().setAutoCommit(false); // all tables as of one moment
				Files.createDirectories(folder);
				export.write(new ReadTables(database, catalog), folder);
			} catch (SQLException e) {
				throw database.failed(e);
			}
		}
		Path queries = Files.createDirectories(folder.resolve(QUERIES));
		for (Question question : questions) {
			String sql = question.sql().replace("DOUBLE PRECISION", "DOUBLE"); // Spark knows but one of the two names
			AtomicFile.write(queries.resolve(question.name() + ".sql"), out -> out.write(sql.getBytes(StandardCharsets.UTF_8)));
		}
	}

	/** Finds words. */
	public List<SearchHit> search(String words, int most) throws PortfolioException {
		requireWords(words);
		return read(database -> new Searching(database).search(words, most));
	}

	/** Counts texts with words. */
	public long count(String words) throws PortfolioException {
		requireWords(words);
		return read(database -> new Searching(database).count(words));
	}

	private static void requireWords(String words) throws PortfolioException {
		if (Grams.words(words).isEmpty()) {
			throw new PortfolioException(Reason.NOT_UNDERSTOOD, Failures.phrase("no_words"), null);
		}
	}

	/** All files. */
	public List<FileState> files() throws PortfolioException {
		return read(database -> {
			List<FileState> files = new ArrayList<>();
			try (PreparedStatement statement = database.connection().prepareStatement("SELECT f.path, coalesce(d.kind, ''),"
					+ " coalesce(d.title, ''), f.sentence FROM file f LEFT JOIN document d ON d.hash = f.hash ORDER BY f.path");
					ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					files.add(new FileState(Path.of(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)));
				}
			}
			return files;
		});
	}

	/** How the index stands. */
	public IndexState state() throws PortfolioException {
		return read(database -> {
			Map<String, Long> documents = new LinkedHashMap<>();
			try (PreparedStatement statement = database.connection()
					.prepareStatement("SELECT kind, count(*) FROM document GROUP BY kind ORDER BY kind"); ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					documents.put(row.getString(1), row.getLong(2));
				}
			}
			Map<String, Long> rows = new LinkedHashMap<>();
			for (String table : catalog.tables().keySet()) {
				rows.put(table, database.number("SELECT count(*) FROM " + table));
			}
			String finished = database.meta(Indexing.FINISHED);
			return new IndexState(folders(), documents, database.number("SELECT count(*) FROM file WHERE sentence = ''"),
					database.number("SELECT count(*) FROM file WHERE sentence <> ''"), rows,
					finished.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(finished)),
					Boolean.parseBoolean(database.meta("confidential")));
		});
	}

	/** The folders that it covers. */
	public List<Path> folders() throws PortfolioException {
		try {
			return store.folders();
		} catch (IOException e) {
			throw Failures.of(Reason.NO_ACCESS, index, e);
		}
	}

	/** Asks an index that was made with what is installed now. */
	private <T> T read(Work<T> work) throws PortfolioException {
		try (Database database = store.read()) {
			try {
				requireOf(database);
				return work.of(database);
			} catch (SQLException e) {
				throw database.failed(e);
			}
		}
	}

	private void requireOf(Database database) throws SQLException, PortfolioException {
		if (!new Schema(database).isOf(catalog)) {
			throw Failures.of(Reason.OUTDATED, index, null);
		}
	}
}
