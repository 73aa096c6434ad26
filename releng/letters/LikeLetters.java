// SPDX-License-Identifier: EPL-2.0

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which kanji look alike, by measuring: the letters of JIS X 0208's first level are drawn, blurred, and compared dot by dot; two are alike
 * where one is among the NEAREST to the other. Arguments: a font of even strokes, the file to write. Each line of the file is a letter and
 * those like it that come after it.
 */
final class LikeLetters {
	private static final int NEAREST = 50;
	private static final int SIZE = 48;
	private static final int EDGE = SIZE + 8;
	/** Strokes that are this many dots apart still overlap. */
	private static final double BLUR = 2.5;
	private static final int FIRST_ROW = 0xB0;
	private static final int LAST_ROW = 0xCF;
	private static final int FIRST_CELL = 0xA1;
	private static final int LAST_CELL = 0xFE;

	private LikeLetters() {
	}

	/** See the class. */
	public static void main(String[] arguments) throws IOException, FontFormatException {
		Font font = Font.createFont(Font.TRUETYPE_FONT, Path.of(arguments[0]).toFile()).deriveFont((float) SIZE);
		List<Character> letters = letters();
		float[][] shapes = letters.stream().map(letter -> shape(letter, font)).toArray(float[][]::new);
		int count = letters.size();
		boolean[][] alike = new boolean[count][count];
		for (int i = 0; i < count; i++) {
			float[] likeness = new float[count];
			for (int j = 0; j < count; j++) {
				likeness[j] = i == j ? -1 : product(shapes[i], shapes[j]);
			}
			float[] sorted = likeness.clone();
			Arrays.sort(sorted);
			for (int j = 0; j < count; j++) {
				if (likeness[j] >= sorted[count - NEAREST]) {
					alike[Math.min(i, j)][Math.max(i, j)] = true;
				}
			}
		}
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < count; i++) {
			StringBuilder line = new StringBuilder().append(letters.get(i));
			for (int j = i + 1; j < count; j++) {
				if (alike[i][j]) {
					line.append(letters.get(j));
				}
			}
			if (line.length() > 1) {
				lines.append(line).append('\n');
			}
		}
		Files.writeString(Path.of(arguments[1]), lines);
	}

	private static List<Character> letters() {
		List<Character> letters = new ArrayList<>();
		for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
			for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
				char letter = new String(new byte[] { (byte) row, (byte) cell }, Charset.forName("EUC-JP")).charAt(0);
				if (Character.isIdeographic(letter)) {
					letters.add(letter);
				}
			}
		}
		letters.sort(null);
		return letters;
	}

	/** The dots of a letter, of mean 0 and length 1. */
	private static float[] shape(char letter, Font font) {
		BufferedImage image = new BufferedImage(EDGE, EDGE, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setFont(font);
		graphics.drawString(String.valueOf(letter), (EDGE - SIZE) / 2, EDGE - (EDGE - SIZE));
		graphics.dispose();
		float[] dots = new float[EDGE * EDGE];
		image.getRaster().getSamples(0, 0, EDGE, EDGE, 0, dots);
		float[] blurred = blur(blur(dots, 1), EDGE);
		float mean = 0;
		for (float dot : blurred) {
			mean += dot / blurred.length;
		}
		float length = 0;
		for (int i = 0; i < blurred.length; i++) {
			blurred[i] -= mean;
			length += blurred[i] * blurred[i];
		}
		for (int i = 0; i < blurred.length; i++) {
			blurred[i] /= (float) Math.sqrt(length);
		}
		return blurred;
	}

	/** Blurs in one direction, in which neighbours are this far apart. */
	private static float[] blur(float[] dots, int step) {
		int reach = (int) Math.ceil(3 * BLUR);
		float[] blurred = new float[dots.length];
		for (int i = 0; i < dots.length; i++) {
			int at = step == 1 ? i % EDGE : i / EDGE;
			for (int d = -Math.min(reach, at); d <= Math.min(reach, EDGE - 1 - at); d++) {
				blurred[i] += dots[i + d * step] * (float) Math.exp(-d * d / (2 * BLUR * BLUR));
			}
		}
		return blurred;
	}

	private static float product(float[] one, float[] other) {
		float sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}
}
