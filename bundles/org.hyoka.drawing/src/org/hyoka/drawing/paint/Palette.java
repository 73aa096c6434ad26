// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.util.EnumMap;
import java.util.Map;

import org.hyoka.drawing.Scene.Ink;

/**
 * Colours of drawings as {@code #RRGGBB}. The series are the Okabe-Ito eight, shaded where they would not stand out 3 : 1
 * from the paper, and their tints are mixed with it, so that text stands on them; states and accent are those of the
 * workbench.
 */
public enum Palette {
	/** On white paper. */
	LIGHT("#1F2328", "#5F6368", "#5F6368", "#DADCE0", "#FFFFFF", "#ECEEF0", "#3F51B5", "#1B7F4B", "#B26A00", "#B3261E",
			"#5F6368", "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B8860B", "#3A93C4", "#8A7F00", "#000000"),
	/** On a dark screen. */
	DARK("#E8EAED", "#A8ADB3", "#A8ADB3", "#44484D", "#1B1D20", "#2A2D31", "#8C9EFF", "#5CC98F", "#F0A93C", "#FF8A80",
			"#A8ADB3", "#4FA8DC", "#F2894B", "#2FC79B", "#E3A3C6", "#E69F00", "#56B4E9", "#F0E442", "#FFFFFF");

	private final Map<Ink, String> colours = new EnumMap<>(Ink.class);

	private static final double TINT = 0.16;

	Palette(String... inOrder) {
		Ink[] inks = Ink.values();
		for (int i = 0; i < inOrder.length; i++) {
			colours.put(inks[i], inOrder[i]);
		}
		for (int i = 0; i < 8; i++) {
			Ink series = Ink.series(i);
			colours.put(series.tint(), mix(colours.get(series), colours.get(Ink.PAPER)));
		}
	}

	private static String mix(String colour, String paper) {
		StringBuilder mixed = new StringBuilder("#");
		for (int i = 1; i < 7; i += 2) {
			int strong = Integer.parseInt(colour.substring(i, i + 2), 16);
			int base = Integer.parseInt(paper.substring(i, i + 2), 16);
			mixed.append("%02X".formatted(Math.round(base + (strong - base) * TINT)));
		}
		return mixed.toString();
	}

	/** The colour of an ink as {@code #RRGGBB}. */
	public String colour(Ink ink) {
		return colours.get(ink);
	}
}
