// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives captions their numbers and references their texts, also inside boxes, lists and cells. */
final class Numberer {
	private final Numbering numbering;
	private final Map<String, String> labels;

	/**
	 * @param labels text of a reference by its target; while the book is numbered the first time it is filled, later read
	 */
	Numberer(Numbering numbering, Map<String, String> labels) {
		this.numbering = numbering;
		this.labels = labels;
	}

	List<Block> blocks(List<Block> blocks) {
		List<Block> out = new ArrayList<>(blocks.size());
		blocks.forEach(block -> out.add(block(block)));
		return out;
	}

	Block block(Block block) {
		return switch (block) {
		case Heading heading -> new Heading(heading.level(), heading.number(), runs(heading.title()), heading.id(),
				heading.listed(), heading.newPage());
		case Paragraph paragraph -> new Paragraph(runs(paragraph.content()), paragraph.role());
		case ItemList list -> new ItemList(list.marker(), list.start(), list.items().stream().map(this::blocks).toList());
		case Box box -> new Box(blocks(box.content()));
		case ReportTable table -> table(table);
		case ReportFigure figure -> new ReportFigure(caption(figure.caption()), figure.graphic(), figure.width(),
				figure.altText(), runs(figure.source()), lines(figure.notes()), figure.data().map(this::table));
		case NoteLines notes -> new NoteLines(lines(notes.lines()));
		case PageBreak pageBreak -> pageBreak;
		case PageLayout layout -> layout;
		case TitlePage title -> title;
		case ContentsPage contents -> contents;
		};
	}

	private ReportTable table(ReportTable table) {
		Optional<Caption> caption = table.caption().map(this::caption);
		return new ReportTable(caption, table.style(), table.columns(), rows(table.head()), rows(table.body()),
				runs(table.source()), lines(table.notes()), table.breakable());
	}

	private List<ReportTable.Row> rows(List<ReportTable.Row> rows) {
		return rows.stream().map(row -> new ReportTable.Row(row.cells().stream().map(this::cell).toList())).toList();
	}

	private ReportTable.Cell cell(ReportTable.Cell cell) {
		return new ReportTable.Cell(blocks(cell.content()), cell.colspan(), cell.rowspan(), cell.align(), cell.role());
	}

	private Caption caption(Caption caption) {
		String id = numbering.unique(caption.id());
		String label = caption.numbered() ? numbering.caption(caption.kind()) : "";
		if (id.equals(caption.id())) {
			labels.putIfAbsent(id, label.isEmpty() ? InlineText.plain(caption.text()) : label);
		}
		return new Caption(caption.kind(), caption.numbered(), label, runs(caption.text()), id);
	}

	private List<List<Inline>> lines(List<List<Inline>> lines) {
		return lines.stream().map(this::runs).toList();
	}

	List<Inline> runs(List<Inline> runs) {
		return runs.stream().map(this::run).toList();
	}

	private Inline run(Inline run) {
		return switch (run) {
		case Inline.Text text -> text;
		case Inline.Code code -> code;
		case Inline.LineBreak lineBreak -> lineBreak;
		case Inline.Strong strong -> new Inline.Strong(runs(strong.content()));
		case Inline.Emphasis emphasis -> new Inline.Emphasis(runs(emphasis.content()));
		case Inline.Chosen chosen -> new Inline.Chosen(runs(chosen.content()));
		case Inline.Small small -> new Inline.Small(runs(small.content()));
		case Inline.Link link -> new Inline.Link(link.url(), runs(link.content()));
		case Inline.Footnote footnote -> new Inline.Footnote(runs(footnote.content()));
		case Inline.Reference reference -> {
			String label = labels.get(reference.target());
			yield label == null ? new Inline.Text(reference.text()) : new Inline.Reference(reference.target(), label);
		}
		};
	}
}
