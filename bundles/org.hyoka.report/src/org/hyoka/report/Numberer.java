// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Graphic;
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

/** Gives captions their numbers and references their texts, also inside boxes, lists and cells. */
final class Numberer {
	private static final int BLOCK = 16;
	private final Optional<Numbering> numbering;
	private final Map<String, String> labels;
	private final boolean patient;
	private int size;
	private boolean waiting;

	private Numberer(Optional<Numbering> numbering, Map<String, String> labels, boolean patient) {
		this.numbering = numbering;
		this.labels = labels;
		this.patient = patient;
	}

	/**
	 * For the first time through the book: labels are filled, and a reference to what comes later stays as it is.
	 *
	 * @param labels text of a reference by its target
	 */
	static Numberer first(Numbering numbering, Map<String, String> labels) {
		return new Numberer(Optional.of(numbering), labels, true);
	}

	/** For any later time, when all labels are known. */
	static Numberer again(Numbering numbering, Map<String, String> labels) {
		return new Numberer(Optional.of(numbering), labels, false);
	}

	/** For what is numbered already, and only has references that wait for their labels. */
	static Numberer references(Map<String, String> labels) {
		return new Numberer(Optional.empty(), labels, false);
	}

	/** About how many characters of memory the blocks take that went through so far. */
	int size() {
		return size;
	}

	/** Whether a reference waits for its label; asks once for what went through since the last time. */
	boolean takeWaiting() {
		boolean is = waiting;
		waiting = false;
		return is;
	}

	List<Block> blocks(List<Block> blocks) {
		List<Block> out = new ArrayList<>(blocks.size());
		blocks.forEach(block -> out.add(block(block)));
		return out;
	}

	Block block(Block block) {
		size += BLOCK;
		return switch (block) {
		case Heading heading -> new Heading(heading.level(), heading.number(), runs(heading.title()), heading.id(),
				heading.listed(), heading.newPage());
		case Paragraph paragraph -> paragraph.with(runs(paragraph.content()));
		case ItemList list -> new ItemList(list.marker(), list.start(), list.items().stream().map(this::blocks).toList());
		case PanelBox box -> new PanelBox(blocks(box.content()));
		case ReportTable table -> table(table);
		case ReportFigure figure -> {
			size += figure.graphic() instanceof Graphic.Drawing drawing ? BLOCK * drawing.scene().shapes().size() : BLOCK;
			yield new ReportFigure(caption(figure.caption()), figure.graphic(), figure.width(), figure.altText(), runs(figure.source()),
					lines(figure.notes()), figure.data().map(this::table));
		}
		case NoteLines notes -> new NoteLines(lines(notes.lines()));
		case PageBreak pageBreak -> pageBreak;
		case PageLayout layout -> layout;
		case TitlePage title -> title;
		case ContentsPage contents -> contents;
		case SpeakerNotes notes -> notes;
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
		return numbering.map(n -> caption(caption, n))
				.orElseGet(() -> new Caption(caption.kind(), caption.numbered(), caption.own(), caption.label(), runs(caption.text()), caption.id()));
	}

	private Caption caption(Caption caption, Numbering counting) {
		String id = counting.unique(caption.id());
		boolean numbered = caption.numbered() && counting.counts(caption);
		String label = numbered ? counting.caption(caption.kind()) : "";
		if (id.equals(caption.id())) {
			labels.putIfAbsent(id, label.isEmpty() ? InlineText.plain(caption.text()) : label);
		}
		return new Caption(caption.kind(), numbered, caption.own(), label, runs(caption.text()), id);
	}

	private List<List<Inline>> lines(List<List<Inline>> lines) {
		return lines.stream().map(this::runs).toList();
	}

	List<Inline> runs(List<Inline> runs) {
		return runs.stream().map(this::run).toList();
	}

	private Inline run(Inline run) {
		return switch (run) {
		case Inline.Text text -> {
			size += text.text().length();
			yield text;
		}
		case Inline.Code code -> code;
		case Inline.LineBreak lineBreak -> lineBreak;
		case Inline.Strong strong -> new Inline.Strong(runs(strong.content()));
		case Inline.Emphasis emphasis -> new Inline.Emphasis(runs(emphasis.content()));
		case Inline.Chosen chosen -> new Inline.Chosen(runs(chosen.content()));
		case Inline.Small small -> new Inline.Small(runs(small.content()));
		case Inline.Inserted inserted -> new Inline.Inserted(runs(inserted.content()));
		case Inline.Deleted deleted -> new Inline.Deleted(runs(deleted.content()));
		case Inline.Link link -> new Inline.Link(link.url(), runs(link.content()));
		case Inline.Footnote footnote -> new Inline.Footnote(runs(footnote.content()));
		case Inline.Reference reference -> {
			String label = labels.get(reference.target());
			waiting |= label == null;
			yield label == null && patient ? reference
					: label == null ? new Inline.Text(reference.text()) : new Inline.Reference(reference.target(), label);
		}
		};
	}
}
