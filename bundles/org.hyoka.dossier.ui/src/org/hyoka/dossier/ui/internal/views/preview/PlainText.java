// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import java.util.List;
import java.util.stream.Collectors;

import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.SpeakerNotes;
import org.hyoka.report.blocks.TitlePage;

/** A report as plain text: all words and figures, tables by rows. */
final class PlainText {
	private final StringBuilder out = new StringBuilder();

	private PlainText() {
	}

	static String of(ReportBook book) {
		PlainText text = new PlainText();
		for (ReportChapter chapter : book) {
			chapter.blocks().forEach(text::block);
		}
		return text.out.toString().strip();
	}

	private void block(Block block) {
		switch (block) {
		case Heading heading -> line("\n" + heading.text());
		case Paragraph paragraph -> line(InlineText.plain(paragraph.content()));
		case ItemList list -> list(list);
		case PanelBox box -> box.content().forEach(this::block);
		case ReportTable table -> table(table);
		case ReportFigure figure -> {
			line(figure.caption().plain());
			line(figure.altText());
			figure.data().ifPresent(this::table);
		}
		case NoteLines notes -> notes.lines().forEach(n -> line(InlineText.plain(n)));
		case TitlePage page -> {
			line(page.title());
			page.subtitle().ifPresent(this::line);
			page.date().ifPresent(this::line);
			page.issuers().forEach(this::line);
		}
		case ContentsPage contents -> line(contents.title());
		case SpeakerNotes notes -> notes.lines().forEach(this::line);
		case PageBreak pageBreak -> line("");
		case PageLayout layout -> {
			// a screen has no pages
		}
		}
	}

	private void list(ItemList list) {
		for (int i = 0; i < list.items().size(); i++) {
			out.append(list.marker(i)).append(' ');
			list.items().get(i).forEach(this::block);
		}
	}

	private void table(ReportTable table) {
		table.caption().ifPresent(c -> line(c.plain()));
		table.head().forEach(this::row);
		table.body().forEach(this::row);
		table.notes().forEach(n -> line(InlineText.plain(n)));
		source(table.source());
	}

	private void source(List<Inline> source) {
		if (!source.isEmpty()) {
			line(InlineText.plain(source));
		}
	}

	private void row(ReportTable.Row row) {
		line(row.cells().stream().map(c -> cell(c.content())).collect(Collectors.joining("\t")));
	}

	private static String cell(List<Block> content) {
		PlainText text = new PlainText();
		content.forEach(text::block);
		return text.out.toString().strip().replace('\n', ' ');
	}

	private void line(String text) {
		if (text != null) {
			out.append(text).append('\n');
		}
	}
}
