// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

/**
 * Sizes of a drawing, in px.
 *
 * @param text         height of the type of names
 * @param small        height of the type of labels and of the axis
 * @param barHeight    height of a bar with one line
 * @param lineHeight   distance of two lines of small type
 * @param rowGap       between two rows, before links need more
 * @param lanePadding  above and below the rows of a lane
 * @param headWidth    width of the column of lane names
 * @param laterWidth   width of a box in the column of what has no date
 * @param labelWidth   most width of a label beside its bar or symbol
 * @param labelLines   most lines of a label
 * @param trackGap     between two links that run side by side
 * @param mark         size of a symbol
 */
public record RoadmapStyle(double text, double small, double barHeight, double lineHeight, double rowGap,
		double lanePadding, double headWidth, double laterWidth, double labelWidth, int labelLines, double trackGap,
		double mark) {
	/** The usual sizes. */
	public static final RoadmapStyle STANDARD = new RoadmapStyle(12, 11, 22, 14, 6, 6, 190, 132, 176, 3, 5, 12);

	/** @throws IllegalArgumentException if a size is not more than nothing */
	public RoadmapStyle {
		if (!(Math.min(Math.min(text, small), Math.min(barHeight, lineHeight)) > 0) || labelLines < 1 || !(headWidth > 0)
				|| !(mark > 0)) {
			throw new IllegalArgumentException("Sizes of a drawing must be more than nothing.");
		}
	}

	/** Everything larger or smaller by a factor, such as 2 for a screen at 200 %. */
	public RoadmapStyle scaled(double factor) {
		return new RoadmapStyle(text * factor, small * factor, barHeight * factor, lineHeight * factor, rowGap * factor,
				lanePadding * factor, headWidth * factor, laterWidth * factor, labelWidth * factor, labelLines, trackGap * factor,
				mark * factor);
	}

	/** The same with another width of the column of lane names. */
	public RoadmapStyle withHeadWidth(double width) {
		return new RoadmapStyle(text, small, barHeight, lineHeight, rowGap, lanePadding, width, laterWidth, labelWidth,
				labelLines, trackGap, mark);
	}

	/** The same with another width of the boxes of what has no date. */
	public RoadmapStyle withLaterWidth(double width) {
		return new RoadmapStyle(text, small, barHeight, lineHeight, rowGap, lanePadding, headWidth, width, labelWidth,
				labelLines, trackGap, mark);
	}

	/** Inner distance of text to the edge it stands in. */
	public double padding() {
		return small * 0.5;
	}

	/** Distance between things side by side. */
	public double gap() {
		return small * 0.75;
	}

	/** Height of one line of the axis. */
	public double axisLine() {
		return small * 2;
	}

	/** Height of the flag for today, below the cells of the axis. */
	public double flag() {
		return small * 1.35;
	}

	/** Thickness of the strip that shows actual times. */
	public double strip() {
		return small * 0.32;
	}
}
