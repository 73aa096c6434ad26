// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.TextOrigin;

/**
 * Turns a dossier's prose (CommonMark with tables and footnotes) into blocks. HTML in it stays what it is, text; links keep only the
 * schemes http, https and mailto; nothing is loaded. A picture {@code ![](id)} that stands alone in its paragraph is the
 * place of that figure or table, elsewhere in the text it is a reference to it. Headings in prose become bold lines, since
 * the report's headings are the outline's. A footnote is written {@code ^[text]}, or {@code [^1]} with a paragraph
 * {@code [^1]: text} anywhere in the prose.
 *
 * @since 0.1
 */
public final class MarkdownBlocks {
	private static final int DEPTH = 24;
	private static final Parser PARSER = parser().build();
	private static final Parser PLACING = parser().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

	private final MarkdownInlines inlines;
	private final Function<String, Optional<List<Block>>> exhibits;
	private final Optional<TextOrigin> origin;
	private final Set<String> placed = new HashSet<>();
	private int paragraphs;

	private MarkdownBlocks(Dossier dossier, Function<String, Optional<List<Block>>> exhibits, Optional<TextOrigin> origin) {
		this.inlines = new MarkdownInlines(dossier);
		this.exhibits = exhibits;
		this.origin = origin;
	}

	private static Parser.Builder parser() {
		return Parser.builder().extensions(List.of(TablesExtension.create(), FootnotesExtension.builder().inlineFootnotes(true).build()))
				.maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH);
	}

	/** Blocks of prose without figures and tables of its own; null gives none. */
	public static List<Block> parse(String markdown, Dossier dossier) {
		return parse(markdown, dossier, id -> Optional.empty());
	}

	/**
	 * Blocks of prose.
	 *
	 * @param markdown the prose; null gives none
	 * @param dossier  where references look for the names of what they point to
	 * @param exhibits gives the blocks of a figure or table by its id, at its first place; empty for one that is not to be
	 *                 placed here
	 */
	public static List<Block> parse(String markdown, Dossier dossier, Function<String, Optional<List<Block>>> exhibits) {
		return blocks(markdown, dossier, exhibits, Optional.empty());
	}

	/**
	 * Blocks of prose whose paragraphs know which text of the dossier they print.
	 *
	 * @param origin the text that this is, with words of the report's own after it at most
	 */
	public static List<Block> parse(String markdown, Dossier dossier, Function<String, Optional<List<Block>>> exhibits, TextOrigin origin) {
		return blocks(markdown, dossier, exhibits, Optional.of(origin));
	}

	private static List<Block> blocks(String markdown, Dossier dossier, Function<String, Optional<List<Block>>> exhibits,
			Optional<TextOrigin> origin) {
		if (markdown == null || markdown.isBlank()) {
			return List.of();
		}
		Node document = PARSER.parse(markdown);
		MarkdownBlocks blocks = new MarkdownBlocks(dossier, exhibits, origin);
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof FootnoteDefinition definition) {
				blocks.inlines.define(definition);
			}
		}
		return blocks.children(document);
	}

	/** A text as it is written, with the place of each piece. */
	static Node read(String markdown) {
		return PLACING.parse(markdown);
	}

	/** Prose as one run of text, for captions and cells: paragraphs and list items are parted by line breaks. */
	public static List<Inline> inline(String markdown, Dossier dossier) {
		List<Inline> out = new ArrayList<>();
		flatten(parse(markdown, dossier), out);
		return out;
	}

	private static void flatten(List<Block> blocks, List<Inline> out) {
		for (Block block : blocks) {
			switch (block) {
			case Paragraph paragraph -> {
				lineBreak(out);
				out.addAll(paragraph.content());
			}
			case ItemList list -> {
				for (int i = 0; i < list.items().size(); i++) {
					lineBreak(out);
					out.add(new Inline.Text(list.marker(i)));
					List<Inline> item = new ArrayList<>();
					flatten(list.items().get(i), item);
					out.addAll(item);
				}
			}
			case ReportTable table -> table.body().forEach(row -> row.cells().forEach(cell -> flatten(cell.content(), out)));
			default -> {
				// prose gives no other blocks
			}
			}
		}
	}

	private static void lineBreak(List<Inline> out) {
		if (!out.isEmpty()) {
			out.add(new Inline.LineBreak());
		}
	}

	private List<Block> children(Node parent) {
		List<Block> out = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			block(node, out);
		}
		return out;
	}

	private void block(Node node, List<Block> out) {
		switch (node) {
		case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph, out);
		case org.commonmark.node.Heading heading -> out.add(paragraph(inlines.children(heading), Paragraph.Role.LEAD));
		case BulletList list -> out.add(ItemList.of(marker(list.getMarker()), items(list)));
		case OrderedList list -> out.add(new ItemList(
				")".equals(list.getMarkerDelimiter()) ? ItemList.Marker.PAREN : ItemList.Marker.DECIMAL,
				list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(), items(list)));
		case BlockQuote quote -> children(quote).forEach(inner -> out.add(inner instanceof Paragraph paragraph
				&& paragraph.role() == Paragraph.Role.BODY ? new Paragraph(paragraph.content(), Paragraph.Role.QUOTE, paragraph.origin()) : inner));
		case FencedCodeBlock code -> out.add(Paragraph.of(code(code.getLiteral())));
		case IndentedCodeBlock code -> out.add(Paragraph.of(code(code.getLiteral())));
		case HtmlBlock html -> out.add(Paragraph.of(html.getLiteral()));
		case TableBlock table -> out.add(table(table));
		case FootnoteDefinition definition -> {
			// it stands where it is referred to
		}
		case ThematicBreak rule -> {
			// a rule says nothing on paper
		}
		default -> out.addAll(children(node));
		}
	}

	private void paragraph(org.commonmark.node.Paragraph paragraph, List<Block> out) {
		List<Image> alone = pictures(paragraph);
		Paragraph text = paragraph(inlines.children(paragraph), Paragraph.Role.BODY);
		if (alone.isEmpty()) {
			out.add(text);
			return;
		}
		for (Image image : alone) {
			String id = image.getDestination();
			Optional<List<Block>> exhibit = placed.add(id) ? exhibits.apply(id) : Optional.empty();
			exhibit.ifPresentOrElse(out::addAll, () -> out.add(text));
		}
	}

	/** The next paragraph of the text. */
	private Paragraph paragraph(List<Inline> content, Paragraph.Role role) {
		int number = paragraphs++;
		return new Paragraph(content, role, origin.map(text -> text.at(number)));
	}

	/** The pictures of a paragraph that holds nothing else. */
	private static List<Image> pictures(Node paragraph) {
		List<Image> out = new ArrayList<>();
		for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Image image) {
				out.add(image);
			} else if (!(node instanceof org.commonmark.node.SoftLineBreak)) {
				return List.of();
			}
		}
		return out;
	}

	private static ItemList.Marker marker(String marker) {
		return switch (marker) {
		case "-" -> ItemList.Marker.DOT;
		case "+" -> ItemList.Marker.OPEN_CIRCLE;
		default -> ItemList.Marker.BULLET;
		};
	}

	private List<List<Block>> items(Node list) {
		List<List<Block>> out = new ArrayList<>();
		for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof ListItem item) {
				out.add(children(item));
			}
		}
		return out;
	}

	private static List<Inline> code(String literal) {
		List<Inline> out = new ArrayList<>();
		for (String line : literal.stripTrailing().split("\r?\n")) {
			lineBreak(out);
			out.add(new Inline.Code(line));
		}
		return out;
	}

	private ReportTable table(TableBlock block) {
		List<ReportTable.Row> head = new ArrayList<>();
		List<ReportTable.Row> body = new ArrayList<>();
		List<ReportTable.Column> columns = new ArrayList<>();
		for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
			boolean isHead = part instanceof TableHead;
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (row instanceof TableRow) {
					(isHead ? head : body).add(row(row, isHead, columns));
				}
			}
		}
		return new ReportTable(Optional.empty(), ReportTable.Style.GRID, columns, head, body, List.of(), List.of(), true);
	}

	private ReportTable.Row row(Node row, boolean head, List<ReportTable.Column> columns) {
		List<ReportTable.Cell> cells = new ArrayList<>();
		for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof TableCell cell) {
				Paragraph text = paragraph(inlines.children(cell), Paragraph.Role.BODY);
				ReportTable.Cell content = ReportTable.Cell.of(text.content().isEmpty() ? List.of() : List.of(text));
				if (head) {
					columns.add(new ReportTable.Column(1, align(cell)));
				}
				cells.add(head ? content.as(ReportTable.Role.COLUMN_HEAD).aligned(ReportTable.Align.CENTER) : content);
			}
		}
		return new ReportTable.Row(cells);
	}

	private static ReportTable.Align align(TableCell cell) {
		if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
			return ReportTable.Align.END;
		}
		return cell.getAlignment() == TableCell.Alignment.CENTER ? ReportTable.Align.CENTER : ReportTable.Align.START;
	}
}
