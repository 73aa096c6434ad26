// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

/**
 * How large a picture stands on paper, in EMU (914 400 to the inch).
 *
 * @param width  not more than the text's
 * @param height not more than nine tenths of the page's text
 */
record PaperSize(long width, long height) {
	static final int PER_TWENTIETH = 635;
	private static final int PER_PX = 9525;
	private static final int UPRIGHT = 10300;
	private static final double TALLEST = 13500.0 * PER_TWENTIETH * 0.9;
	private static final double TALLEST_LYING = 9000.0 * PER_TWENTIETH * 0.8;

	/**
	 * The wanted share of the text's width, or as it is, and never wider than the text.
	 *
	 * @param widthPx   the picture's
	 * @param heightPx  the picture's
	 * @param percent   of the text's width; 0 for as it is
	 * @param textWidth in twentieths of a point
	 */
	static PaperSize of(double widthPx, double heightPx, int percent, int textWidth) {
		double limit = (double) textWidth * PER_TWENTIETH;
		double wanted = percent > 0 ? limit * Math.min(percent, 100) / 100 : Math.min(limit, widthPx * PER_PX);
		double height = wanted * heightPx / widthPx;
		double tallest = textWidth > UPRIGHT ? TALLEST_LYING : TALLEST;
		double factor = height > tallest ? tallest / height : 1;
		return new PaperSize(Math.round(wanted * factor), Math.round(height * factor));
	}

	/** In inches. */
	double inches() {
		return width / 914_400.0;
	}
}
