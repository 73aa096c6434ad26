// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.exporter.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;

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

/** Blocks as lines: one per paragraph and per row of a table, whose cells are parted by tabs. */
final class BlockLines {
	private final Writer out;

	BlockLines(Writer out) {
		this.out = out;
	}

	/** Writes a block. {@link Block} is sealed: the compiler says so when there is a kind of block that has no case here. */
	void write(Block block) throws IOException {
		switch (block) {
		case Heading heading -> {
			out.write('\n');
			line(heading.text());
		}
		case TitlePage page -> {
			line(page.title());
			line(page.subtitle().orElse(""));
			line(page.date().orElse(""));
			for (String issuer : page.issuers()) {
				line(issuer);
			}
		}
		case Paragraph paragraph -> line(InlineText.plain(paragraph.content()));
		case PanelBox box -> all(box.content());
		case ItemList list -> {
			for (int i = 0; i < list.items().size(); i++) {
				line(list.marker(i) + " " + cell(list.items().get(i)));
			}
		}
		case ReportTable table -> {
			if (table.caption().isPresent()) {
				line(table.caption().get().plain());
			}
			rows(table.head());
			rows(table.body());
			notes(table.notes());
		}
		case ReportFigure figure -> {
			line(figure.caption().plain());
			line(figure.altText());
		}
		case NoteLines notes -> notes(notes.lines());
		case ContentsPage contents -> {
			// page numbers mean nothing in a text without pages
		}
		case SpeakerNotes notes -> {
			// this is no slide
		}
		case PageBreak pageBreak -> {
			// there are no pages
		}
		case PageLayout layout -> {
			// there are no pages
		}
		}
	}

	private void all(List<Block> blocks) throws IOException {
		for (Block block : blocks) {
			write(block);
		}
	}

	private void rows(List<ReportTable.Row> rows) throws IOException {
		for (ReportTable.Row row : rows) {
			StringJoiner cells = new StringJoiner("\t");
			for (ReportTable.Cell cell : row.cells()) {
				cells.add(cell(cell.content()));
			}
			line(cells.toString());
		}
	}

	private void notes(List<List<Inline>> notes) throws IOException {
		for (List<Inline> note : notes) {
			line(InlineText.plain(note));
		}
	}

	/** Blocks in one line. */
	private static String cell(List<Block> content) throws IOException {
		StringWriter inner = new StringWriter();
		new BlockLines(inner).all(content);
		return inner.toString().strip().replaceAll("\\s*\\R\\s*", " ");
	}

	private void line(String text) throws IOException {
		if (!text.isBlank()) {
			out.write(text.replace('\n', ' '));
			out.write('\n');
		}
	}
}
