// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Optional;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;

/**
 * A bar: its box spans the plan, as far as the axis shows it.
 *
 * @param element   the bar of the model
 * @param placement where it stands
 * @param state     how far it is
 * @param open      whether it is open to the left or right
 * @param cut       whether it goes on beyond the axis to the left or right
 * @param actual    the time it really took so far, a strip along its lower edge; empty where nothing is known
 * @param delay     how late it is
 * @param remark    the delay in words, to the right of the strip
 */
public record PlacedBar(Bar element, NodePlacement placement, BarState state, Ends open, Ends cut, Optional<Box> actual,
		Optional<Delay> delay, Optional<PlacedLabel> remark) implements PlacedNode {
	/**
	 * Something that may hold for either end of a bar.
	 *
	 * @param start for its start
	 * @param end   for its end
	 */
	public record Ends(boolean start, boolean end) {
		/** For neither. */
		public static final Ends NEITHER = new Ends(false, false);
	}
}
