// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.internal.dossier.CommonTables;
import org.hyoka.portfolio.internal.dossier.DossierReader;
import org.hyoka.portfolio.internal.dossier.ProblemTables;
import org.hyoka.portfolio.internal.index.Catalog;
import org.hyoka.portfolio.internal.index.IndexAccess;
import org.hyoka.portfolio.internal.index.IndexFiles;
import org.hyoka.portfolio.internal.questions.CommonQuestions;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Question;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.Table;
import org.hyoka.questions.TableExport;

/**
 * Indexes folders of evaluations, and answers questions over them.
 * <p>
 * The dossiers stay the truth. The index is one file of SQLite, or tables of PostgreSQL that several people share, and can be deleted
 * at any time: built anew it gives the same answers. Names of members of panels and single score sheets are not in it (rule 7), nor
 * what is marked confidential unless the person who indexes chooses so. Methods may be called from any thread; several programs may
 * ask at once, while one indexes.
 *
 * @since 0.1
 */
public final class Portfolio {
	private final Catalog catalog;
	private final List<Question> questions;

	/**
	 * @param tables    tables of other bundles that are filled from dossiers
	 * @param readers   readers of files that are no dossiers
	 * @param questions questions of other bundles
	 * @param validator rules whose problems are indexed
	 * @param version   changes with the bundles, so that an index of other ones is built anew
	 */
	public Portfolio(List<DossierTables> tables, List<DocumentReader> readers, List<QuestionSet> questions, Validator validator,
			String version) {
		List<DossierTables> fillers = new ArrayList<>(List.of(new CommonTables(), new ProblemTables(validator)));
		fillers.addAll(tables);
		List<DocumentReader> all = new ArrayList<>(List.of(new DossierReader(fillers)));
		all.addAll(readers);
		List<String> rules = validator.rules().stream().map(r -> r.id()).sorted().toList();
		this.catalog = Catalog.of(all, version + " " + rules);
		Map<String, Question> byName = new LinkedHashMap<>();
		new CommonQuestions().questions().forEach(q -> byName.put(q.name(), q));
		questions.forEach(set -> set.questions().forEach(q -> byName.putIfAbsent(q.name(), q)));
		this.questions = List.copyOf(byName.values());
	}

	/** Where this user's index is. */
	public static IndexLocation standardIndex() {
		return IndexLocation.of(IndexFiles.standard());
	}

	/** The questions, ours first. */
	public List<Question> questions() {
		return questions;
	}

	/** The tables that questions are asked of, besides those that lead from their rows to files and places. */
	public List<Table> tables() {
		return List.copyOf(catalog.tables().values());
	}

	/**
	 * Brings an index to what stands in folders: reads what is new or changed, forgets what is gone. Makes the index if there is
	 * none, and heals it if it is damaged. Files that cannot be read are in the result and stay listed.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws PortfolioException with a sentence, if the index cannot be written
	 * @throws IOException        if a folder cannot be looked into
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so; what was read so far stays
	 */
	public IndexResult index(IndexLocation index, IndexOptions options, IProgressMonitor monitor) throws IOException {
		return access(index).index(options, monitor == null ? new NullProgressMonitor() : monitor);
	}

	/**
	 * Asks a question.
	 *
	 * @param name        the question's
	 * @param values      values of its parameters as a person writes them
	 * @param withSources whether each line says from which places of which files it is
	 * @param today       the day of the question
	 * @throws PortfolioException with a sentence, if there is no such question or index, or a value cannot be read
	 */
	public Answer ask(IndexLocation index, String name, Map<String, String> values, boolean withSources, LocalDate today) throws PortfolioException {
		Question question = questions.stream().filter(q -> q.name().equals(name)).findFirst()
				.orElseThrow(() -> IndexAccess.noQuestion(name, questions));
		return access(index).ask(question, values, withSources, today);
	}

	/**
	 * From where a line comes that was asked for without its sources, in the order of their files.
	 *
	 * @throws PortfolioException with a sentence, if there is no index
	 */
	public List<SourceRef> sources(IndexLocation index, Line line) throws PortfolioException {
		return access(index).sources(line.rows());
	}

	/**
	 * Asks a query in SQL; nothing can be written by it.
	 *
	 * @param most lines at most
	 * @throws PortfolioException with a sentence, if there is no index or the query cannot be answered
	 */
	public Answer select(IndexLocation index, String sql, int most) throws PortfolioException {
		return access(index).select(sql, most);
	}

	/**
	 * Writes all tables of an index into files of some form, and beside them in a folder {@code questions} the query of each question, so
	 * that other programs answer the same.
	 *
	 * @param folder made if it is not there
	 * @throws PortfolioException with a sentence, if there is no index
	 * @throws IOException        if a file cannot be written
	 */
	public void export(IndexLocation index, TableExport export, Path folder) throws IOException {
		access(index).export(export, questions, folder);
	}

	/**
	 * Finds texts in which all words stand, each in one piece, whatever their width, case and old or new forms of kanji.
	 *
	 * @param most texts at most
	 * @throws PortfolioException with a sentence, if there is no index or no word
	 */
	public List<SearchHit> search(IndexLocation index, String words, int most) throws PortfolioException {
		return access(index).search(words, most);
	}

	/**
	 * In how many texts all words stand.
	 *
	 * @throws PortfolioException with a sentence, if there is no index or no word
	 */
	public long count(IndexLocation index, String words) throws PortfolioException {
		return access(index).count(words);
	}

	/**
	 * All files of an index in the order of their paths, and the folders that could not be looked into.
	 *
	 * @throws PortfolioException with a sentence, if there is no index
	 */
	public List<FileState> files(IndexLocation index) throws PortfolioException {
		return access(index).files();
	}

	/**
	 * The folders that an index covers, also where it has to be built anew; empty where there is none.
	 *
	 * @throws PortfolioException with a sentence, if they cannot be read
	 */
	public List<Path> folders(IndexLocation index) throws PortfolioException {
		return access(index).folders();
	}

	/**
	 * Leaves folders out of an index from now on: forgets what stands in them and in no other folder that it covers. Nothing happens to
	 * the files.
	 *
	 * @param monitor shown the progress; may be null
	 * @throws PortfolioException with a sentence, if the index cannot be written, or is shared: others may work with the same folders
	 * @throws IOException        if the list of folders cannot be written
	 */
	public void forget(IndexLocation index, List<Path> folders, IProgressMonitor monitor) throws IOException {
		access(index).forget(folders, monitor == null ? new NullProgressMonitor() : monitor);
	}

	/**
	 * How an index stands.
	 *
	 * @throws PortfolioException with a sentence, if there is no index
	 */
	public IndexState state(IndexLocation index) throws PortfolioException {
		return access(index).state();
	}

	private IndexAccess access(IndexLocation index) {
		return new IndexAccess(index, catalog);
	}
}
