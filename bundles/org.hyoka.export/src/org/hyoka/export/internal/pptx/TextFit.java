// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.hyoka.export.internal.BlockText;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;

/**
 * Text in the room of a slide: in letters as large as fit, never smaller than those of tables; paragraphs that do not fit even
 * so are left out from the end and counted.
 *
 * @param lines paragraphs
 * @param size  of the letters, in points
 * @param width of the room
 * @param more  how many paragraphs were left out
 */
record TextFit(List<Line> lines, double size, double width, int more) {
	/** Round the text in its shape. */
	static final double INSET = 8;
	private static final double[] SIZES = { 18, 16, 14, 13, TableFit.LEAST };
	private static final double STEP = 18;
	private static final double BETWEEN = 0.4;

	/** A paragraph. */
	record Line(String text, boolean item, boolean strong) {
	}

	static TextFit of(List<Block> blocks, double width, double room) {
		List<Line> lines = new ArrayList<>();
		blocks.forEach(block -> collect(block, false, lines));
		TextFit fit = null;
		for (double size : SIZES) {
			fit = new TextFit(lines, size, width, 0);
			if (fit.height() <= room - 2 * INSET) {
				return fit;
			}
		}
		return fit.cut(room - 2 * INSET - TableFit.LEAST * SlideText.LEADING * (1 + BETWEEN));
	}

	private static void collect(Block block, boolean item, List<Line> out) {
		switch (block) {
		case ItemList list -> list.items().forEach(inner -> inner.forEach(one -> collect(one, true, out)));
		case PanelBox box -> box.content().forEach(inner -> collect(inner, item, out));
		case Paragraph paragraph -> out.add(new Line(BlockText.of(List.of(paragraph)).strip(), item, paragraph.role() == Paragraph.Role.LEAD));
		default -> {
			// stands elsewhere on the slide
		}
		}
	}

	private TextFit cut(double room) {
		List<Line> kept = new ArrayList<>(lines);
		while (kept.size() > 1 && new TextFit(kept, size, width, 0).height() > room) {
			kept.removeLast();
		}
		return new TextFit(kept, size, width, lines.size() - kept.size());
	}

	/** How high the text is without what is round it. */
	double height() {
		return lines.stream().mapToDouble(line -> SlideText.height(line.text(), size, width - 2 * INSET - (line.item() ? STEP : 0)) + size * BETWEEN)
				.sum();
	}

	/** Writes it; items of a list have the layout's mark. */
	void write(XSLFTextShape shape) {
		for (Line line : lines) {
			XSLFTextParagraph paragraph = shape.addNewTextParagraph();
			paragraph.setBullet(line.item());
			paragraph.setLeftMargin(line.item() ? STEP : 0.0);
			paragraph.setIndent(line.item() ? -STEP : 0.0);
			paragraph.setSpaceBefore(0.0);
			paragraph.setSpaceAfter(-size * BETWEEN);
			paragraph.setLineSpacing(-size * SlideText.LEADING);
			SlideText.run(paragraph, line.text().replace('\n', ' '), size, line.strong());
		}
	}
}
