// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/**
 * Research items: a table of items × themes × implementers with merged cells ({@code table}), what is done in each
 * ({@code descriptions}), or both.
 */
public final class ResearchItemsSection implements ReportSection {
	@Override
	public String key() {
		return "research-items";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty() || context.subject().get().getResearchItems().isEmpty()) {
			return;
		}
		Wording words = new Wording(context);
		Undertaking subject = context.subject().get();
		if (!context.argument().equals("descriptions")) {
			sink.add(table(subject, words));
		}
		if (!context.argument().equals("table")) {
			subject.getResearchItems().forEach(item -> describe(item, words, sink));
		}
	}

	private static ReportTable table(Undertaking subject, Wording words) {
		boolean themes = hasThemeNames(subject.getResearchItems());
		ReportTable.Builder table = (themes ? ReportTable.columns(Column.text(26), Column.text(52), Column.text(22))
				: ReportTable.columns(Column.text(55), Column.text(45)))
				.caption(Caption.table(SectionContext.anchor(subject, "items"), words.say("items.caption")))
				.source(words.inline(words.say("source.dossier"))).breakable();
		List<Cell> head = new ArrayList<>();
		head.add(Cell.head(words.say("items.item")));
		if (themes) {
			head.add(Cell.head(words.say("items.theme")));
		}
		head.add(Cell.head(words.say("items.implementer")));
		table.head(head);
		subject.getResearchItems().forEach(item -> rows(item, themes, words, table));
		return table.build();
	}

	private static boolean hasThemeNames(List<ResearchItem> items) {
		return items.stream().anyMatch(item -> item.getThemes().stream().anyMatch(theme -> !Wording.blank(theme.getName()))
				|| hasThemeNames(item.getItems()));
	}

	private static void rows(ResearchItem item, boolean themes, Wording words, ReportTable.Builder table) {
		Cell label = Cell.label(words.coded(item.getCode(), words.name(item)));
		int columns = themes ? 3 : 2;
		if (item.getThemes().isEmpty()) {
			if (item.getItems().isEmpty()) {
				table.row(label, Cell.empty().span(columns - 1, 1));
			} else {
				table.row(label.span(columns, 1));
			}
		} else if (!themes) {
			List<Block> lines = new ArrayList<>();
			item.getThemes().forEach(theme -> lines.add(Paragraph.of(implementer(theme, words))));
			table.row(label, Cell.of(lines));
		} else {
			for (int i = 0; i < item.getThemes().size(); i++) {
				Theme theme = item.getThemes().get(i);
				List<Cell> cells = new ArrayList<>();
				if (i == 0) {
					cells.add(label.span(1, item.getThemes().size()));
				}
				cells.add(Cell.runs(themeName(theme, words)));
				cells.add(Cell.of(implementer(theme, words)));
				table.row(cells);
			}
		}
		item.getItems().forEach(part -> rows(part, themes, words, table));
	}

	private static List<Inline> themeName(Theme theme, Wording words) {
		List<Inline> out = new ArrayList<>(Inline.text(words.coded(theme.getCode(), words.name(theme))));
		if (theme.getStartedIn() != null) {
			out.add(new Inline.Small(Inline.text(words.bracket(words.year(theme.getStartedIn()) + "～"))));
		}
		return out;
	}

	private static String implementer(Theme theme, Wording words) {
		String organizations = Wording.blank(theme.getLabel()) ? words.names(theme.getImplementers()) : theme.getLabel();
		return theme.getLeader() == null ? organizations : organizations + words.bracket(words.name(theme.getLeader()));
	}

	private static void describe(ResearchItem item, Wording words, BlockSink sink) {
		String name = words.coded(item.getCode(), words.name(item));
		List<Block> text = words.prose(item, "description");
		boolean themes = item.getThemes().stream().anyMatch(theme -> !Wording.blank(theme.getDescription()));
		if (!text.isEmpty() || themes || !item.getItems().isEmpty()) {
			sink.add(Paragraph.lead(words.japanese() ? '＜' + name + '＞' : name));
			sink.addAll(text);
			sink.addAll(words.noteBlock(item));
		}
		for (Theme theme : item.getThemes()) {
			if (!Wording.blank(theme.getDescription())) {
				sink.add(Paragraph.lead(words.coded(theme.getCode(), words.name(theme)) + words.bracket(implementer(theme, words))));
				sink.addAll(words.prose(theme, "description"));
			}
		}
		item.getItems().forEach(part -> describe(part, words, sink));
	}
}
