// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.FileState;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.IndexState;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.SearchHit;
import org.hyoka.portfolio.internal.answers.AnswerPrinter;
import org.hyoka.portfolio.internal.answers.ArrangedAnswer;
import org.hyoka.questions.Column;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.Table;
import org.hyoka.questions.TableExport;

/** Does what the subcommands ask for, and prints it. Answers 0; 1 where something was found that a person has to look at. */
final class PortfolioOutput {
	private static final PhraseBook BOOK = PortfolioCommand.BOOK;
	private static final int DONE = 0;
	private static final int FOUND = 1;
	private final CliContext context;
	private final Portfolio portfolio;
	private final Locale locale;

	PortfolioOutput(CliContext context, Portfolio portfolio) {
		this.context = context;
		this.portfolio = portfolio;
		this.locale = context.locale();
	}

	private String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	private void line(String text) {
		context.out().println(text);
	}

	/** Indexes folders; 1 if files cannot be read or a named folder is not there. */
	int index(IndexLocation index, List<Path> folders, boolean confidential) throws IOException {
		IndexResult result = portfolio.index(index, new IndexOptions(folders, confidential, locale), context.progress());
		result.remarks().forEach(remark -> line(remark.in(locale)));
		line(say("indexed", result.read(), result.unchanged(), result.moved(), result.gone(), index));
		if (!result.unreadable().isEmpty()) {
			line(say("unreadable", result.unreadable().size()));
			result.unreadable().forEach(file -> line("  " + file.sentence()));
		}
		return result.unreadable().isEmpty() && folders.stream().allMatch(Files::exists) ? DONE : FOUND;
	}

	/** How the index stands. */
	int status(IndexLocation index) throws IOException {
		IndexState state = portfolio.state(index);
		line(say("status.index", index));
		state.folders().forEach(folder -> line("  " + folder));
		line(state.finished().isPresent() ? say("status.finished", state.finished().get()) : say("status.unfinished"));
		state.documents().forEach((kind, count) -> line(say("status.documents", kind, count)));
		line(say("status.files", state.files(), state.unreadable()));
		line(say(state.confidential() ? "status.confidential" : "status.public"));
		line("");
		TextGrid grid = new TextGrid(List.of(say("table"), say("rows") + ">"));
		state.rows().forEach((table, rows) -> grid.row(List.of(table, String.valueOf(rows))));
		grid.print(context.out());
		return DONE;
	}

	/** The files; 1 if one cannot be read. */
	int files(IndexLocation index, boolean onlyUnreadable) throws IOException {
		List<FileState> files = portfolio.files(index);
		for (FileState file : files) {
			if (!file.isRead()) {
				line(file.path() + "\n    " + file.sentence());
			} else if (!onlyUnreadable) {
				line(file.path() + (file.title().isEmpty() ? "" : "  " + file.title()));
			}
		}
		return files.stream().allMatch(FileState::isRead) ? DONE : FOUND;
	}

	/** The questions with what they can be asked with. */
	int questions() {
		for (Question question : portfolio.questions()) {
			line(question.name() + "  " + question.title().in(locale));
			for (Parameter parameter : question.parameters()) {
				String standard = parameter.standard() == null ? "" : " [" + parameter.standard() + "]";
				line("    --where " + parameter.name() + "=…  " + question.help(parameter).in(locale) + standard);
			}
		}
		return DONE;
	}

	/** The tables with what their columns hold. */
	int tables() {
		for (Table table : portfolio.tables()) {
			line(table.name() + "  " + table.help().in(locale));
			for (Column column : table.columns()) {
				line("    " + column.name() + "  " + column.type().sql() + "  " + table.help(column).in(locale));
			}
		}
		line(say("tables.all"));
		return DONE;
	}

	/** Asks a question. */
	int ask(IndexLocation index, SavedQuestion asked, boolean sources, Destination destination) throws IOException {
		Answer answer = portfolio.ask(index, asked.question(), asked.where(), sources, LocalDate.now());
		Question question = portfolio.questions().stream().filter(q -> q.name().equals(asked.question())).findFirst().orElseThrow();
		ArrangedAnswer arranged = new ArrangedAnswer(answer, question.words(), locale);
		List<String> named = new ArrayList<>(asked.arrangement().filters().keySet());
		named.add(asked.arrangement().sortedBy());
		for (String column : named) {
			if (!column.isEmpty() && arranged.column(column) < 0) {
				String columns = String.join(", ", answer.columns().stream().map(Column::name).toList());
				throw new PortfolioException(Reason.NOT_UNDERSTOOD, BOOK.phrase("no_column", asked.question(), column, columns), null);
			}
		}
		Answer shown = arranged.arranged(asked.arrangement());
		destination.print(new AnswerPrinter(shown, question.words(), locale, sources), question.title().in(locale), context);
		return DONE;
	}

	/** Finds words. */
	int search(IndexLocation index, String words, int most, Destination destination) throws IOException {
		List<SearchHit> hits = portfolio.search(index, words, most);
		List<Column> columns = List.of(Column.text("file"), Column.text("place"), Column.text("passage"));
		List<Phrase> heads = columns.stream().map(c -> BOOK.phrase("column." + c.name())).toList();
		List<Line> lines = hits.stream().map(h -> new Line(List.of(h.source().file(), h.source().name(), h.passage()), List.of(h.source())))
				.toList();
		long count = portfolio.count(index, words);
		Answer answer = new Answer(columns, heads, lines, List.of(BOOK.phrase("found", count, hits.size())));
		destination.print(new AnswerPrinter(answer, BOOK, locale, false), words, context);
		return hits.isEmpty() ? FOUND : DONE;
	}

	/** Writes all tables into a folder. */
	int export(IndexLocation index, TableExport export, Path folder) throws IOException {
		portfolio.export(index, export, folder.toAbsolutePath());
		line(say("written", folder));
		return DONE;
	}

	/** Asks a query in SQL. */
	int sql(IndexLocation index, String sql, int most, Destination destination) throws IOException {
		destination.print(new AnswerPrinter(portfolio.select(index, sql, most), BOOK, locale, false), sql, context);
		return DONE;
	}
}
