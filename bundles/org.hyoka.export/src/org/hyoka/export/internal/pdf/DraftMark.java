// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** That a report is a draft: a word across each page, behind its text, which readers of the page's text pass over. */
final class DraftMark {
	private static final double ANGLE = Math.toRadians(35);
	/** How much of the page's shorter side it takes. */
	private static final double SHARE = 0.8;
	private static final float GREY = 0.88f;
	private final Shape word;

	DraftMark(String text, Font font) {
		Shape upright = font.deriveFont(100f).createGlyphVector(new FontRenderContext(null, true, true), text).getOutline();
		// Letters are drawn downwards, pages upwards.
		AffineTransform turned = AffineTransform.getRotateInstance(ANGLE);
		turned.scale(1, -1);
		word = turned.createTransformedShape(upright);
	}

	/** Paints it on a page below what stands there. */
	void paint(PDDocument pdf, PDPage page) throws IOException {
		try (PDPageContentStream out = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
			out.beginMarkedContent(COSName.ARTIFACT);
			out.saveGraphicsState();
			out.setNonStrokingColor(GREY);
			path(placed(page.getMediaBox()), out);
			out.fill();
			out.restoreGraphicsState();
			out.endMarkedContent();
		}
	}

	private Shape placed(PDRectangle page) {
		Rectangle2D own = word.getBounds2D();
		double factor = SHARE * Math.min(page.getWidth() / own.getWidth(), page.getHeight() / own.getHeight());
		AffineTransform place = AffineTransform.getTranslateInstance(page.getLowerLeftX() + page.getWidth() / 2.0,
				page.getLowerLeftY() + page.getHeight() / 2.0);
		place.scale(factor, factor);
		place.translate(-own.getCenterX(), -own.getCenterY());
		return place.createTransformedShape(word);
	}

	private static void path(Shape shape, PDPageContentStream out) throws IOException {
		float[] at = new float[6];
		float x = 0;
		float y = 0;
		for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			switch (path.currentSegment(at)) {
			case PathIterator.SEG_MOVETO -> out.moveTo(x = at[0], y = at[1]);
			case PathIterator.SEG_LINETO -> out.lineTo(x = at[0], y = at[1]);
			case PathIterator.SEG_QUADTO -> {
				out.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3,
						at[2], at[3]);
				x = at[2];
				y = at[3];
			}
			case PathIterator.SEG_CUBICTO -> {
				out.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
				x = at[4];
				y = at[5];
			}
			default -> out.closePath();
			}
		}
	}
}
