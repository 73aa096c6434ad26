// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of drawings and the widths of their texts, kept from one painting to the next, since to make and measure them
 * costs more than to draw. Must be disposed. UI thread only.
 */
public final class SceneFonts {
	private static final int WIDTHS = 4000;
	private static final int FIRST_JAPANESE = 0x2E80;
	private static final double POINTS_PER_INCH = 72;

	private record Key(double size, boolean bold) {
	}

	/** A font with what was measured of it. */
	static final class Face {
		final Font font;
		private int latin = -1;
		private int japanese = -1;
		private final Map<String, Integer> widths = new LinkedHashMap<>(64, 0.75f, true) {
			private static final long serialVersionUID = 1;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
				return size() > WIDTHS;
			}
		};

		private Face(Font font) {
			this.font = font;
		}

		/**
		 * Distance of the base line from the top of a text; the context has the font. The system may take Japanese characters
		 * from another font that is higher, and then the whole line is.
		 */
		int ascent(GC gc, String text) {
			if (text.codePoints().anyMatch(c -> c >= FIRST_JAPANESE)) {
				if (japanese < 0) {
					japanese = measured("漢");
				}
				return japanese;
			}
			if (latin < 0) {
				FontMetrics metrics = gc.getFontMetrics();
				latin = metrics.getLeading() + metrics.getAscent();
			}
			return latin;
		}

		private int measured(String text) {
			TextLayout layout = new TextLayout(font.getDevice());
			layout.setFont(font);
			layout.setText(text);
			FontMetrics metrics = layout.getLineMetrics(0);
			int ascent = metrics.getLeading() + metrics.getAscent();
			layout.dispose();
			return ascent;
		}

		/** Width of a text; the context has the font. */
		int width(GC gc, String text) {
			return widths.computeIfAbsent(text, t -> gc.textExtent(t, SWT.DRAW_TRANSPARENT).x);
		}
	}

	private final Device device;
	private final String family;
	private final double pointsPerPixel;
	private final Map<Key, Face> faces = new HashMap<>();

	/** Fonts of the system's family for a screen or printer. */
	public SceneFonts(Device device) {
		this.device = device;
		FontData system = (device instanceof Display display ? display : Display.getDefault()).getSystemFont().getFontData()[0];
		family = system.getName();
		pointsPerPixel = POINTS_PER_INCH / device.getDPI().y;
	}

	Face face(double size, boolean bold) {
		return faces.computeIfAbsent(new Key(size, bold), key -> new Face(new Font(device, family,
				Math.max(1, (int) Math.round(size * pointsPerPixel)), bold ? SWT.BOLD : SWT.NORMAL)));
	}

	/** The font of labels of a size, such as for a field that is laid over one; lives as long as this. */
	public Font font(double size, boolean bold) {
		return face(size, bold).font;
	}

	/** Releases the fonts. */
	public void dispose() {
		faces.values().forEach(face -> face.font.dispose());
		faces.clear();
	}
}
