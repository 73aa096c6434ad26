// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.export.internal.pptx.DeckReader.Slide.Message;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;

/**
 * A drawing alone on a slide whose letters would be too small to read goes over several, each with its head, such as the years: the sheets that
 * it has on paper, else two halves.
 */
final class HighDrawings {
	/** How much smaller than it is drawn a drawing may be. */
	private static final double SMALL = 0.62;
	/** A show has no time for more of one drawing. */
	private static final int MOST = 3;

	private HighDrawings() {
	}

	/** The slide itself, or several of the same message. */
	static List<Message> parted(Message slide, Rectangle2D room) {
		if (slide.blocks().size() != 1 || !(slide.blocks().getFirst() instanceof ReportFigure figure)
				|| !(figure.graphic() instanceof Graphic.Drawing drawing)) {
			return List.of(slide);
		}
		Scene scene = drawing.scene();
		double least = Math.min(SMALL, room.getWidth() / scene.width());
		if (room.getHeight() / scene.height() >= least) {
			return List.of(slide);
		}
		List<Scene> sheets = drawing.sheets();
		if (sheets.size() < 2 || sheets.size() > MOST) {
			double high = Math.max(room.getHeight() / least, scene.height() * 0.56); // each with the head
			sheets = SceneBands.of(scene, high, high);
		}
		if (sheets.size() < 2 || sheets.size() > MOST) {
			return List.of(slide);
		}
		List<Message> parts = new ArrayList<>();
		for (Scene sheet : sheets) {
			ReportFigure part = new ReportFigure(figure.caption(), new Graphic.Drawing(sheet), figure.width(), figure.altText(), figure.source(),
					figure.notes(), figure.data());
			parts.add(new Message(slide.title(), List.of(part), slide.notes()));
		}
		return parts;
	}
}
