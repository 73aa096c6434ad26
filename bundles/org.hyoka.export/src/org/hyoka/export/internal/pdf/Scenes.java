// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.List;
import java.util.Map;

import org.hyoka.drawing.Scene;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.charts.ChartScenes;

/** The charts and drawings of a report's chapters, laid out. */
final class Scenes {
	private static final double WIDTH = 640;

	private Scenes() {
	}

	/** Adds those of a chapter by the ids of their captions. */
	static void add(ReportChapter chapter, ReportBook book, Map<String, Scene> out) {
		add(chapter.blocks(), book, out);
	}

	/** What the drawing of a figure, or a sheet of it, is called; sheets count from 0. */
	static String name(String figure, int sheet) {
		return sheet == 0 ? figure : figure + '~' + sheet;
	}

	private static void add(List<Block> blocks, ReportBook book, Map<String, Scene> out) {
		for (Block block : blocks) {
			switch (block) {
			case ReportFigure figure -> {
				if (figure.graphic() instanceof Chart chart) {
					out.put(figure.caption().id(), ChartScenes.layout(chart, WIDTH, book.options().language()));
				} else if (figure.graphic() instanceof Graphic.Drawing drawing) {
					for (int sheet = 0; sheet < drawing.printed().size(); sheet++) {
						out.put(name(figure.caption().id(), sheet), drawing.printed().get(sheet));
					}
				}
			}
			case ReportTable table -> table.body().forEach(row -> row.cells().forEach(cell -> add(cell.content(), book, out)));
			case PanelBox box -> add(box.content(), book, out);
			case ItemList list -> list.items().forEach(item -> add(item, book, out));
			default -> {
				// holds no figure
			}
			}
		}
	}
}
