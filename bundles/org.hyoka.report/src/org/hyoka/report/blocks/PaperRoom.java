// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import org.hyoka.drawing.Scene;

/**
 * What an upright page has no room for: it is read on a lying one.
 *
 * @since 0.1
 */
public final class PaperRoom {
	/** Columns that an upright page has room for. */
	private static final int COLUMNS = 10;
	/** Points: letters that are smaller are not read in print. */
	private static final double READABLE = 7;
	private static final double POINTS_PER_MM = 72 / 25.4;
	/** Pixels of a drawing to the millimetre, as large as it wants to be. */
	private static final double PX_PER_MM = 96 / 25.4;
	private static final Room UPRIGHT = new Room(160, 215);
	private static final Room LYING = new Room(247, 136);

	/** Room for a drawing with its caption, in millimetres. */
	private record Room(double width, double height) {
		/** Millimetres to the pixel. */
		double scale(Scene scene, int percent) {
			double most = percent > 0 ? width * percent / 100 / scene.width() : 1 / PX_PER_MM;
			return Math.min(most, Math.min(width / scene.width(), height / scene.height()));
		}
	}

	private PaperRoom() {
	}

	/** A table of so many columns is read on a lying page only; a header table is made for the upright one. */
	public static boolean isWide(ReportTable table) {
		return table.style() == ReportTable.Style.GRID && table.columns().size() > COLUMNS;
	}

	/** Whether the words of a drawing would be too small to be read on an upright page, and are larger on a lying one. */
	public static boolean isWide(ReportFigure figure) {
		if (!(figure.graphic() instanceof Graphic.Drawing drawing)) {
			return false;
		}
		return drawing.printed().stream().anyMatch(scene -> isWide(scene, figure.width()));
	}

	private static boolean isWide(Scene scene, int percent) {
		double upright = UPRIGHT.scale(scene, percent);
		return smallest(scene) * upright * POINTS_PER_MM < READABLE && LYING.scale(scene, percent) > upright;
	}

	/** Whether the words of a drawing can be read on one sheet, upright or lying. */
	public static boolean isReadable(Scene scene) {
		return smallest(scene) * Math.max(UPRIGHT.scale(scene, 100), LYING.scale(scene, 100)) * POINTS_PER_MM >= READABLE;
	}

	/** The most height of a drawing of that width that fills a lying sheet; both in pixels. */
	public static double sheetHeight(double width) {
		return width * LYING.height / LYING.width;
	}

	/** The most height of a drawing of that width that fills an upright sheet; both in pixels. */
	public static double uprightHeight(double width) {
		return width * UPRIGHT.height / UPRIGHT.width;
	}

	/** The size of its smallest letters, in pixels. */
	private static double smallest(Scene scene) {
		return scene.shapes().stream().filter(Scene.Label.class::isInstance).map(Scene.Label.class::cast).mapToDouble(Scene.Label::size).min()
				.orElse(Double.POSITIVE_INFINITY);
	}
}
