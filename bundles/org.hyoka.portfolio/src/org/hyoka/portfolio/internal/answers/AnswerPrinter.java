// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hyoka.cli.TextGrid;
import org.hyoka.core.text.FormulaText;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.questions.Column;
import org.hyoka.questions.ValueType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Prints answers. */
public final class AnswerPrinter {
	static final PhraseBook BOOK = PhraseBook.of(AnswerPrinter.class);
	private static final String INDENT = "    ";
	private final Answer answer;
	private final Cells cells;
	private final Locale locale;
	private final boolean withSources;

	/** @param words of the question */
	public AnswerPrinter(Answer answer, PhraseBook words, Locale locale, boolean withSources) {
		this.answer = answer;
		this.cells = new Cells(words, locale);
		this.locale = locale;
		this.withSources = withSources;
	}

	/** Prints it in a form that is text. */
	public void print(AnswerForm form, PrintWriter out) throws IOException {
		switch (form) {
		case text -> text(out);
		case csv -> csv(out);
		case json -> json(out);
		case xlsx -> throw new IllegalArgumentException("A workbook goes into a file.");
		}
		out.flush();
	}

	/** Writes it as a workbook; the stream stays open. */
	public void workbook(String title, OutputStream out) throws IOException {
		List<String> heads = IntStream.range(0, answer.columns().size()).mapToObj(this::head).toList();
		new AnswerWorkbook(title, answer, heads, cells, locale).write(out, withSources);
	}

	/** What stands above a column, with the unit of its figures. */
	public String head(int column) {
		boolean money = answer.columns().get(column).type() == ValueType.AMOUNT;
		String head = answer.heads().get(column).in(locale);
		return money ? BOOK.phrase("millions", head).in(locale) : head;
	}

	private void text(PrintWriter out) {
		List<String> heads = new ArrayList<>();
		for (int i = 0; i < answer.columns().size(); i++) {
			heads.add(head(i) + (answer.columns().get(i).type().isNumeric() ? ">" : ""));
		}
		if (answer.lines().isEmpty()) {
			out.println(BOOK.phrase("nothing").in(locale));
		} else if (withSources) {
			for (Line line : answer.lines()) {
				for (int i = 0; i < heads.size(); i++) {
					out.println(head(i) + ": " + cells.text(answer.columns().get(i), line.values().get(i)));
				}
				line.sources().forEach(s -> out.println(INDENT + s.file() + "  " + s.name()));
				out.println();
			}
		} else {
			TextGrid grid = new TextGrid(heads);
			answer.lines().forEach(line -> grid.row(row(line, true)));
			grid.print(out);
		}
		out.println();
		for (Phrase note : answer.notes()) {
			out.println(note.in(locale));
		}
	}

	private List<String> row(Line line, boolean forPersons) {
		List<String> row = new ArrayList<>();
		for (int i = 0; i < answer.columns().size(); i++) {
			Column column = answer.columns().get(i);
			Object value = line.values().get(i);
			row.add(forPersons ? cells.text(column, value)
					: column.type().isNumeric() ? cells.csv(column, value) : FormulaText.marked(cells.csv(column, value)));
		}
		return row;
	}

	private void csv(PrintWriter out) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(new Unclosed(out), CSVFormat.RFC4180)) {
			List<String> heads = new ArrayList<>();
			for (int i = 0; i < answer.columns().size(); i++) {
				heads.add(head(i));
			}
			if (withSources) {
				heads.add(BOOK.phrase("sources").in(locale));
			}
			printer.printRecord(heads);
			for (Line line : answer.lines()) {
				List<String> row = row(line, false);
				if (withSources) {
					row.add(FormulaText.marked(String.join("\n", line.sources().stream().map(s -> s.file() + "#" + s.element()).toList())));
				}
				printer.printRecord(row);
			}
		}
	}

	private void json(PrintWriter out) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(new Unclosed(out))) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeArrayFieldStart("lines");
			for (Line line : answer.lines()) {
				json.writeStartObject();
				for (int i = 0; i < answer.columns().size(); i++) {
					Column column = answer.columns().get(i);
					json.writeFieldName(column.name());
					value(json, column, line.values().get(i));
				}
				if (withSources) {
					sources(json, line.sources());
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("notes");
			for (Phrase note : answer.notes()) {
				json.writeString(note.in(locale));
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		out.println();
	}

	private static void sources(JsonGenerator json, List<SourceRef> sources) throws IOException {
		json.writeArrayFieldStart("sources");
		for (SourceRef source : sources) {
			json.writeStartObject();
			json.writeStringField("file", source.file());
			json.writeStringField("element", source.element());
			json.writeStringField("place", source.name());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** As it is stored: money in whole units, years as FY2023, so that no number is taken for something else. */
	private static void value(JsonGenerator json, Column column, Object value) throws IOException {
		switch (value) {
		case null -> json.writeNull();
		case Long year when column.type() == ValueType.YEAR -> json.writeString("FY" + year);
		case Long flag when column.type() == ValueType.FLAG -> json.writeBoolean(flag != 0);
		case Long whole -> json.writeNumber(whole);
		case Integer whole -> json.writeNumber(whole);
		case BigDecimal number -> json.writeNumber(number);
		case Double number -> json.writeNumber(number);
		default -> json.writeString(value.toString());
		}
	}

	/** A writer that stays open when what writes to it is closed. */
	private static final class Unclosed extends java.io.FilterWriter {
		Unclosed(PrintWriter out) {
			super(out);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
