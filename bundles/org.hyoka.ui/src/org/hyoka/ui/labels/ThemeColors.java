// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.hyoka.consistency.Severity;

/**
 * The product's colours for a light or dark surface. Neutral surfaces come from the system theme; this holds the accent,
 * the states (always shown with a word or shape as well) and the eight colours of series, in fixed order by project
 * letter (Okabe and Ito, told apart by colour-blind readers and in greyscale).
 *
 * @param dark     whether the surface is dark
 * @param accent   selection and primary action
 * @param achieved state "achieved"
 * @param progress state "in progress"
 * @param missed   state "missed"
 * @param notDue   state "not yet due"
 * @param faint    rules and frames that only divide
 * @param edge     frames of what can be typed into or pressed, seen by everybody
 * @param quiet    secondary text
 * @since 0.1
 */
public record ThemeColors(boolean dark, Color accent, Color achieved, Color progress, Color missed, Color notDue,
		Color faint, Color edge, Color quiet) {
	/** Parts of the accent in a hundred behind words that differ. */
	private static final int TINT = 22;

	private static final ThemeColors LIGHT = new ThemeColors(false, rgb(0x3F51B5), rgb(0x1B7F4B), rgb(0x9A5B00), rgb(0xB3261E),
			rgb(0x5F6368), rgb(0xD5D8DE), rgb(0x878C95), rgb(0x5F6368));
	private static final ThemeColors DARK = new ThemeColors(true, rgb(0x8C9EFF), rgb(0x6CCB95), rgb(0xF0B45A), rgb(0xF2877F),
			rgb(0xB4B8BF), rgb(0x565B63), rgb(0x8A8F98), rgb(0xB4B8BF));
	private static final int[] SERIES = { 0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0x0072B2, 0xD55E00, 0xCC79A7,
			0x000000 };

	/** The palette that suits the control's background. */
	public static ThemeColors of(Control control) {
		return isDark(control.getBackground().getRGB()) ? DARK : LIGHT;
	}

	/** The colour of the words of a problem: red for errors only. */
	public Color of(Severity severity) {
		return switch (severity) {
		case ERROR -> missed;
		case WARNING -> progress;
		case INFO -> quiet;
		};
	}

	/** Behind words that differ from those beside them: a ground with some of the accent in it. */
	public Color behindDifference(Color ground) {
		return new Color(mixed(ground.getRed(), accent.getRed()), mixed(ground.getGreen(), accent.getGreen()),
				mixed(ground.getBlue(), accent.getBlue()));
	}

	private static int mixed(int ground, int accent) {
		return (ground * (100 - TINT) + accent * TINT) / 100;
	}

	/** The colour of the n-th series, from 0; black becomes white on a dark surface. */
	public Color series(int n) {
		int c = SERIES[Math.floorMod(n, SERIES.length)];
		return rgb(c == 0 && dark ? 0xFFFFFF : c);
	}

	private static boolean isDark(RGB c) {
		return 0.299 * c.red + 0.587 * c.green + 0.114 * c.blue < 128;
	}

	private static Color rgb(int c) {
		return new Color(c >> 16, c >> 8 & 0xFF, c & 0xFF);
	}
}
