// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.Font;
import java.util.Map;

import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;
import org.hyoka.core.report.paint.PngPainter;
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
	private final Font plain;
	private final Font bold;

	SceneDrawers(Map<String, Scene> scenes, Font plain, Font bold) {
		this.scenes = scenes;
		this.plain = plain;
		this.bold = bold;
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
				if (g instanceof PdfBoxGraphics2D page) {
					page.setFontTextDrawer(new PdfBoxGraphics2DFontTextDrawer());
				}
				PngPainter.paint(g, scene, Palette.LIGHT, plain, bold);
			});
			return null;
		};
	}
}
