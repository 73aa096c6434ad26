// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** Papers, patents and the like, each as it was counted: over which period, by whom. Nothing is added up: periods may overlap. */
final class CountsSlide {
	private static final int KINDS = 7;
	/** So many of them stand in the title. */
	private static final int NAMED = 2;

	private CountsSlide() {
	}

	static void write(Deck deck) {
		Wording words = deck.words();
		Set<String> kinds = new LinkedHashSet<>();
		deck.all().forEach(u -> u.getOutputCounts().forEach(counts -> stated(counts).forEach(count -> kinds.add(label(count, words)))));
		List<String> shown = kinds.stream().limit(KINDS).toList();
		boolean many = deck.all().size() > Deck.ROWS;
		List<Column> columns = new ArrayList<>(List.of(Column.text(many ? 14 : 34), Column.text(24)));
		List<String> head = new ArrayList<>(List.of(words.say("indicators.project"), deck.say("counts.period")));
		shown.forEach(kind -> {
			columns.add(Column.number(11));
			head.add(kind);
		});
		Overview table = new Overview(columns, head);
		deck.all().forEach(u -> u.getOutputCounts().forEach(counts -> row(deck, u, counts, shown, many, table)));
		if (table.size() > 0) {
			String title = table.size() == 1 ? single(deck, shown) : deck.say("counts.title", ranges(deck, shown));
			deck.slide(title, List.of(table.single()), deck.say("counts.notes"),
					kinds.size() > shown.size() ? deck.say("more", kinds.size() - shown.size()) : "", deck.say("notes.dossier"));
		}
	}

	private static List<OutputCount> stated(OutputCounts counts) {
		return counts.getCounts().stream().filter(count -> count.getValue() != null).toList();
	}

	private static String label(OutputCount count, Wording words) {
		return Wording.blank(count.getLabel()) ? words.label(count.getKind()) : count.getLabel();
	}

	private static String single(Deck deck, List<String> shown) {
		Wording words = deck.words();
		return words.join(deck.all().stream().flatMap(u -> u.getOutputCounts().stream()).flatMap(counts -> stated(counts).stream())
				.filter(count -> shown.contains(label(count, words)))
				.map(count -> deck.say("counts.one", label(count, words), words.number(BigDecimal.valueOf(count.getValue())))).toList());
	}

	/** The first kinds with the least and the most that a row counts of them. */
	private static String ranges(Deck deck, List<String> shown) {
		Wording words = deck.words();
		List<String> out = new ArrayList<>();
		for (String kind : shown.subList(0, Math.min(NAMED, shown.size()))) {
			List<Integer> values = deck.all().stream().flatMap(u -> u.getOutputCounts().stream()).flatMap(counts -> stated(counts).stream())
					.filter(count -> label(count, words).equals(kind)).map(OutputCount::getValue).sorted().toList();
			String least = words.number(BigDecimal.valueOf(values.getFirst()));
			String most = words.number(BigDecimal.valueOf(values.getLast()));
			out.add(deck.say("counts.one", kind, least.equals(most) ? most : least + (words.japanese() ? "～" : "–") + most));
		}
		return words.join(out);
	}

	private static void row(Deck deck, Undertaking undertaking, OutputCounts counts, List<String> shown, boolean many, Overview table) {
		Wording words = deck.words();
		List<OutputCount> stated = stated(counts);
		if (stated.isEmpty()) {
			return;
		}
		List<Cell> cells = new ArrayList<>(List.of(
				Cell.label(many && !Wording.blank(undertaking.getCode()) ? undertaking.getCode() : deck.label(undertaking, 34)),
				Cell.of(words.period(counts.getPeriod()))));
		for (String kind : shown) {
			cells.add(Cell.of(stated.stream().filter(count -> label(count, words).equals(kind)).findFirst()
					.map(count -> words.number(BigDecimal.valueOf(count.getValue()))).orElse("-")));
		}
		table.row(cells);
	}
}
