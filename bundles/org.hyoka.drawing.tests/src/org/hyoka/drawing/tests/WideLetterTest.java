// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels keep to the room that drawings are laid out for, also in a font with wider letters. */
class WideLetterTest {
	private static final double SIZE = 40;
	private static final int MIDDLE = 250;

	@ParameterizedTest
	@EnumSource(Anchor.class)
	void aYearInAWideFontKeepsToItsRoom(Anchor anchor) {
		double room = TypeWidth.of("2026", SIZE);
		int[] painted = painted(anchor, new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(AffineTransform.getScaleInstance(1.25, 1)));
		double left = switch (anchor) {
		case START -> MIDDLE;
		case MIDDLE -> MIDDLE - room / 2;
		case END -> MIDDLE - room;
		};
		assertThat(painted[0]).isGreaterThanOrEqualTo((int) left - 2);
		assertThat(painted[1]).isLessThanOrEqualTo((int) (left + room) + 2);
	}

	/** First and last column that a text left marks in. */
	private static int[] painted(Anchor anchor, Font font) {
		BufferedImage image = new BufferedImage(2 * MIDDLE, 80, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setColor(Color.WHITE);
		g.fillRect(0, 0, image.getWidth(), image.getHeight());
		Scene scene = new Scene(image.getWidth(), image.getHeight(), "", List.of(new Label(MIDDLE, 60, "2026", SIZE, Ink.TEXT, anchor, false)));
		PngPainter.paint(g, scene, Palette.LIGHT, font, font);
		assertThat(g.getTransform()).isEqualTo(new AffineTransform());
		g.dispose();
		int first = image.getWidth();
		int last = -1;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				if ((image.getRGB(x, y) & 0xFF) < 128) {
					first = Math.min(first, x);
					last = Math.max(last, x);
				}
			}
		}
		return new int[] { first, last };
	}
}
