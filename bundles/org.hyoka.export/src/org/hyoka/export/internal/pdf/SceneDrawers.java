// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/** Draws charts and roadmaps into the page as lines and areas, where an {@code object} names them. */
final class SceneDrawers implements FSObjectDrawerFactory {
	/** Type of the objects. */
	static final String TYPE = "application/x-hyoka-scene";
	private final Map<String, Scene> scenes;
	private final PdfFonts faces;
	private final Labels labels;

	/**
	 * Sets labels as text in the document's own fonts.
	 */
	private static final class Labels extends PdfBoxGraphics2DFontTextDrawer {
		private final SharedFonts fonts;

		Labels(SharedFonts fonts) {
			this.fonts = fonts;
		}

		@Override
		protected boolean hasDynamicFontMapping() {
			return true;
		}

		@Override
		protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
			boolean bold = font.getFontName(Locale.ROOT).equals(fonts.faces().gothic(true).getFontName(Locale.ROOT));
			return fonts.all().get(fonts.faces().gothicFace(bold));
		}
	}

	SceneDrawers(Map<String, Scene> scenes, SharedFonts fonts) {
		this.scenes = scenes;
		this.faces = fonts.faces();
		this.labels = new Labels(fonts);
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return TYPE.equals(element.getAttribute("type"));
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		Scene scene = scenes.get(element.getAttribute("data"));
		return scene == null ? null : (e, x, y, width, height, device, context, dotsPerPixel) -> {
			device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
				double scale = Math.min(width / dotsPerPixel / scene.width(), height / dotsPerPixel / scene.height());
				g.scale(scale, scale);
				// What reaches out of a sheet goes on in the next.
				g.clip(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
				if (g instanceof PdfBoxGraphics2D page) {
					page.setFontTextDrawer(labels);
				}
				PngPainter.paint(g, scene, Palette.LIGHT, faces.gothic(false), faces.gothic(true));
			});
			return null;
		};
	}
}
