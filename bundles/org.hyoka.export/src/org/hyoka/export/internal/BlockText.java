// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;

/** What blocks say, for a cell that holds plain text only. */
public final class BlockText {
	private BlockText() {
	}

	/** A line for each block; a table's cells with strokes between; nothing for pictures. */
	public static String of(List<Block> blocks) {
		List<String> out = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
			case Paragraph paragraph -> out.add(InlineText.marked(paragraph.content()));
			case Heading heading -> out.add(heading.text());
			case PanelBox box -> out.add(of(box.content()));
			case NoteLines notes -> notes.lines().forEach(line -> out.add(InlineText.plain(line)));
			case ItemList list -> {
				for (int i = 0; i < list.items().size(); i++) {
					out.add(list.marker(i) + ' ' + of(list.items().get(i)));
				}
			}
			case ReportTable inner -> {
				inner.head().forEach(row -> out.add(row(row)));
				inner.body().forEach(row -> out.add(row(row)));
			}
			default -> {
				// a picture
			}
			}
		}
		return String.join("\n", out);
	}

	private static String row(ReportTable.Row row) {
		return row.cells().stream().map(cell -> of(cell.content())).collect(Collectors.joining(" | "));
	}
}
