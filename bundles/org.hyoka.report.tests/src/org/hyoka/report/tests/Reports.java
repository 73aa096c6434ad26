// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ChapterList;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.Sections;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.samples.Sample;

/** Makes reports for tests and reads them. */
public final class Reports {
	public static final String REGENERATIVE = "regenerative-2022";
	public static final String COUNCIL = "council-2022";
	public static final String DRUG_DISCOVERY = "drugdiscovery-2021";

	private Reports() {
	}

	public static Dossier dossier(String key) {
		return sample(key).create();
	}

	public static Sample sample(String key) {
		return Sample.byKey(key).orElseThrow(() -> new AssertionError("There is no sample " + key + "."));
	}

	public static PictureStore pictures(String key) {
		return entry -> Optional.ofNullable(sample(key).attachments().get(entry)).map(bytes -> () -> new ByteArrayInputStream(bytes));
	}

	/** Makes books of the standard chapters, without drawings of roadmaps. */
	public static ReportComposer composer() {
		return new ReportComposer(new Sections().sections(), List.of());
	}

	public static ReportBook book(Dossier dossier, ReportOptions options) {
		return composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor());
	}

	/** Another document than the report. */
	public static ReportBook document(Dossier dossier, String document, ReportOptions options) {
		try {
			var composer = composer();
			var outline = ChapterList.find(document, composer.sections().keySet(), options.language());
			return composer.compose(new ReportRequest(dossier, outline, options, PictureStore.NONE), new NullProgressMonitor());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static ReportBook book(Dossier dossier, Locale language) {
		return book(dossier, ReportOptions.standard(language));
	}

	/** All blocks in order, those inside others after them. */
	public static List<Block> blocks(ReportBook book) {
		List<Block> out = new ArrayList<>();
		for (ReportChapter chapter : book) {
			chapter.blocks().forEach(block -> add(block, out));
		}
		return out;
	}

	public static void add(Block block, List<Block> out) {
		out.add(block);
		switch (block) {
		case PanelBox box -> box.content().forEach(inner -> add(inner, out));
		case ItemList list -> list.items().forEach(item -> item.forEach(inner -> add(inner, out)));
		case ReportTable table -> {
			table.head().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> add(inner, out))));
			table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> add(inner, out))));
		}
		default -> {
			// holds no blocks
		}
		}
	}

	/** The chapters whose heading has that text, with all that stands below it up to the next heading of its level or above. */
	public static String text(ReportBook book, String heading) {
		StringBuilder out = new StringBuilder();
		int inside = 0;
		for (ReportChapter chapter : book) {
			for (Block block : chapter.blocks()) {
				if (block instanceof Heading h) {
					if (inside == 0 && h.text().equals(heading)) {
						inside = h.level();
						continue;
					}
					if (inside > 0 && h.level() <= inside) {
						inside = 0;
					}
				}
				if (inside > 0) {
					text(block, out);
				}
			}
		}
		return out.toString();
	}

	/** The words of a block; cells and blocks are parted by bars. */
	public static void text(Block block, StringBuilder out) {
		switch (block) {
		case Heading heading -> out.append(heading.text());
		case Paragraph paragraph -> out.append(InlineText.plain(paragraph.content()));
		case ItemList list -> {
			for (int i = 0; i < list.items().size(); i++) {
				out.append(list.marker(i));
				list.items().get(i).forEach(inner -> text(inner, out));
			}
		}
		case PanelBox box -> box.content().forEach(inner -> text(inner, out));
		case ReportTable table -> {
			table.caption().ifPresent(caption -> out.append(caption.plain()).append('|'));
			rows(table.head(), out);
			rows(table.body(), out);
			table.notes().forEach(note -> out.append(InlineText.plain(note)).append('|'));
		}
		case ReportFigure figure -> out.append(figure.caption().plain()).append('|').append(figure.altText());
		case NoteLines notes -> notes.lines().forEach(line -> out.append(InlineText.plain(line)).append('|'));
		default -> {
			// says nothing
		}
		}
		out.append('|');
	}

	private static void rows(List<ReportTable.Row> rows, StringBuilder out) {
		for (ReportTable.Row row : rows) {
			for (ReportTable.Cell cell : row.cells()) {
				cell.content().forEach(inner -> text(inner, out));
				out.append('|');
			}
			out.append('\n');
		}
	}
}
