// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.hyoka.export.internal.Media;
import org.hyoka.report.PageMarks;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.ItemList.Marker;

/**
 * Writes blocks of a report that are put into an office's own document: in the office's styles where Word calls them the same, with numbers
 * of lists, drawings and bookmarks that the document does not have.
 */
public final class OfficeBlocks {
	/** Tells apart what we put in. */
	private static final String PREFIX = "Hyoka";
	private final ReportBook book;
	private final PackageParts parts;
	private final UnaryOperator<String> styleNames;
	private final StyleSheet sheet;
	private final int lists;
	private final Set<Marker> markers = EnumSet.noneOf(Marker.class);

	/**
	 * A writer for one document.
	 *
	 * @param book       whose blocks they are
	 * @param styleNames what a style of ours, by its id, is called in the document
	 * @param lists      the highest number of a list in it
	 * @param bookmarks  the highest number of a bookmark
	 * @param drawings   the highest number of a drawing
	 */
	public OfficeBlocks(ReportBook book, UnaryOperator<String> styleNames, int lists, int bookmarks, int drawings) throws IOException {
		this.book = book;
		this.styleNames = styleNames;
		this.lists = lists;
		this.parts = PackageParts.into(book, PREFIX, bookmarks, drawings);
		this.sheet = StyleSheet.read(new ByteArrayInputStream(styles()));
	}

	/** The styles part of our own documents. */
	public static byte[] styles() throws IOException {
		try (InputStream in = OfficeBlocks.class.getResourceAsStream("parts/styles.xml")) {
			return in.readAllBytes();
		}
	}

	/**
	 * Writes blocks.
	 *
	 * @param blocks what
	 * @param width  of the text there, in twentieths of a point
	 * @param level  of the heading that they stand below, 0 for none
	 * @return a document part whose root holds them and names the namespaces
	 */
	public String write(List<Block> blocks, int width, int level) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordXml xml = new WordXml(out, this::value);
		xml.root("document");
		new DocumentWriter(xml, parts, book, sheet, Optional.empty()).fragment(blocks.stream().map(block -> below(block, level)).toList(), width);
		xml.end();
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Block below(Block block, int level) {
		return block instanceof Heading h ? new Heading(h.level() + level, h.number(), h.title(), h.id(), h.listed(), false) : block;
	}

	/** Names of styles are the document's; numbers of lists follow its own. */
	private String value(String element, String value) {
		return switch (element) {
		case "pStyle", "rStyle", "tblStyle" -> styleNames.apply(value);
		case "numId" -> list(Integer.parseInt(value));
		default -> value;
		};
	}

	private String list(int number) {
		if (number == 0) {
			return "0";
		}
		if (number <= Marker.values().length) {
			markers.add(Marker.values()[number - 1]);
		} else {
			parts.lists().stream().filter(list -> list.number() == number).forEach(list -> markers.add(list.marker()));
		}
		return String.valueOf(lists + number);
	}

	/**
	 * The lists that the blocks need.
	 *
	 * @param abstracts the highest number of a kind of list in the document
	 * @return a numbering part whose root holds kinds of lists, then lists; empty if none is needed
	 */
	public Optional<String> numbering(int abstracts) {
		if (markers.isEmpty()) {
			return Optional.empty();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordXml xml = new WordXml(out);
		xml.root("numbering");
		for (Marker marker : markers) {
			SmallParts.abstractList(xml, marker, abstracts + 1 + marker.ordinal());
		}
		for (Marker marker : markers) {
			xml.open("num", "numId", String.valueOf(lists + 1 + marker.ordinal()))
					.val("abstractNumId", String.valueOf(abstracts + 1 + marker.ordinal()))
					.close();
		}
		parts.lists().forEach(list -> SmallParts.counted(xml, list, lists + list.number(), abstracts + 1 + list.marker().ordinal()));
		xml.end();
		return Optional.of(out.toString(StandardCharsets.UTF_8));
	}

	/** Relations that the main part needs: id, last word of the type, target, {@code External} or empty. */
	public List<String[]> relations() {
		return new ArrayList<>(parts.relations());
	}

	/** A header part that says what every page of a report says. */
	public static byte[] header(PageMarks marks) {
		return MarkHeader.part(marks);
	}

	/** An office's header with that behind its own paragraphs. */
	public static byte[] header(byte[] office, PageMarks marks) {
		return MarkHeader.added(office, marks);
	}

	/** The pictures, by their names below the folder of the main part. */
	public Map<String, Media> pictures() {
		Map<String, Media> pictures = new LinkedHashMap<>();
		parts.pictures().forEach(picture -> pictures.put(picture.name(), picture.bytes()));
		return pictures;
	}
}
