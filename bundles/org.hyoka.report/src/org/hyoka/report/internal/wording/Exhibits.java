// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.PixelSize;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** Figures and tables of the dossier as blocks; every one names its source. */
public final class Exhibits {
	/** All of them are in memory where a picture is printed. */
	private static final long MOST_PIXELS = 100_000_000;
	/** Word's tables have no more columns, and no page has room for as many. */
	private static final int MOST_COLUMNS = 63;
	private final SectionContext context;
	private final Wording words;

	public Exhibits(SectionContext context, Wording words) {
		this.context = context;
		this.words = words;
	}

	public ReportFigure figure(Figure figure) {
		String caption = words.name(figure);
		String alt = words.text(figure, "altText", figure.getAltText());
		return new ReportFigure(Caption.figure(SectionContext.anchor(figure, ""), caption).asOwn(), graphic(figure),
				Math.clamp(figure.getWidth() == null ? 0 : figure.getWidth(), 0, 100), alt.isBlank() ? caption : alt,
				source(figure), words.notes(figure), Optional.empty());
	}

	private Graphic graphic(Figure figure) {
		Optional<PictureStore.Bytes> bytes = context.picture(figure.getEntry());
		if (bytes.isEmpty()) {
			return new Graphic.Missing(words.say("picture.missing"));
		}
		Optional<Dimension> size = tooLarge(bytes.get());
		return size.isPresent() ? new Graphic.Missing(words.say("picture.pixels", figure.getEntry(), size.get().width, size.get().height))
				: new Graphic.Picture(figure.getEntry(), mediaType(bytes.get()), bytes.get());
	}

	/** The size of a picture that nobody can print; one that cannot be read is found out when it is written. */
	private static Optional<Dimension> tooLarge(PictureStore.Bytes bytes) {
		try {
			return PixelSize.of(bytes).filter(size -> (long) size.width * size.height > MOST_PIXELS);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** What the bytes are; an unreadable picture is found out when it is written. */
	private static String mediaType(PictureStore.Bytes bytes) {
		byte[] start;
		try (InputStream in = bytes.open()) {
			start = in.readNBytes(256);
		} catch (IOException e) {
			return "application/octet-stream";
		}
		String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
		if (text.startsWith("\u0089PNG")) {
			return "image/png";
		}
		if (text.startsWith("\u00FF\u00D8\u00FF")) {
			return "image/jpeg";
		}
		if (text.startsWith("GIF8")) {
			return "image/gif";
		}
		if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
			return "image/webp";
		}
		return text.contains("<svg") || text.contains("<?xml") ? "image/svg+xml" : "application/octet-stream";
	}

	public ReportTable table(DataTable table) {
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		int widest = Math.max(table.getColumns().size(), table.getRows().stream().mapToInt(row -> row.getCells().size()).max().orElse(0));
		for (TableColumn column : table.getColumns().stream().limit(MOST_COLUMNS).toList()) {
			double weight = Math.max(1, column.getWeight());
			columns.add(column.isNumeric() ? Column.number(weight) : Column.text(weight));
			head.add(Cell.head(words.name(column)));
		}
		while (columns.size() < Math.clamp(widest, 1, MOST_COLUMNS)) {
			columns.add(Column.text(1));
			head.add(Cell.head(""));
		}
		ReportTable.Builder out = ReportTable.columns(columns).breakable()
				.caption(Caption.table(SectionContext.anchor(table, ""), words.name(table)).asOwn()).source(source(table));
		if (table.getColumns().stream().anyMatch(column -> !words.name(column).isBlank())) {
			out.head(head);
		}
		for (TableRow row : table.getRows()) {
			List<Cell> cells = new ArrayList<>();
			row.getCells().stream().limit(MOST_COLUMNS).forEach(cell -> cells.add(Cell.of(words.prose(cell))));
			while (cells.size() < columns.size()) {
				cells.add(Cell.empty());
			}
			out.row(cells);
		}
		words.notes(table).forEach(out::note);
		if (widest > MOST_COLUMNS) {
			out.note(Inline.text(words.say("table.columns", widest, MOST_COLUMNS)));
		}
		return out.build();
	}

	private List<Inline> source(Exhibit exhibit) {
		if (!Wording.blank(exhibit.getSourceText())) {
			String text = exhibit.getSourceText().strip().replaceFirst("^[（(]?出典[）):：]+\\s*", "");
			return Inline.text(text);
		}
		List<Inline> source = source(exhibit.getSource());
		return source.isEmpty() ? Inline.text(words.say("source.none")) : source;
	}

	/** A source as it is printed: publisher, name, time, address. */
	public List<Inline> source(Source source) {
		if (source == null) {
			return List.of();
		}
		List<Inline> out = new ArrayList<>();
		String publisher = source.getPublisher() == null || words.name(source).contains(source.getPublisher()) ? ""
				: source.getPublisher();
		String name = words.japanese() && !publisher.isEmpty() ? publisher + "「" + words.name(source) + "」"
				: words.join(List.of(publisher, words.name(source)));
		out.add(new Inline.Text(name + words.bracket(words.point(source.getPublishedOn()))));
		if (!Wording.blank(source.getUrl()) && source.getUrl().matches("https?://[^\\s<>\"]+")) {
			out.add(new Inline.Text(" "));
			out.add(new Inline.Link(source.getUrl(), Inline.text(source.getUrl())));
		}
		if (source.isProcessed()) {
			out.add(new Inline.Text(words.say("source.processed")));
		}
		return out;
	}
}
