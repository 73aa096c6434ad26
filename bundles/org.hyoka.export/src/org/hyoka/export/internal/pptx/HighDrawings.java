// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.export.internal.pptx.DeckReader.Slide.Message;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;

/** A drawing alone on a slide whose letters would be too small to read goes over two, each with its head, such as the years. */
final class HighDrawings {
	/** How much smaller than it is drawn a drawing may be. */
	private static final double SMALL = 0.62;

	private HighDrawings() {
	}

	/** The slide itself, or two of the same message. */
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
		double high = Math.max(room.getHeight() / least, scene.height() * 0.56); // each with the head
		List<Message> parts = new ArrayList<>();
		for (Scene band : SceneBands.of(scene, high, high)) {
			ReportFigure part = new ReportFigure(figure.caption(), new Graphic.Drawing(band), figure.width(), figure.altText(), figure.source(),
					figure.notes(), figure.data());
			parts.add(new Message(slide.title(), List.of(part), slide.notes()));
		}
		return parts.size() == 2 ? parts : List.of(slide);
	}
}
