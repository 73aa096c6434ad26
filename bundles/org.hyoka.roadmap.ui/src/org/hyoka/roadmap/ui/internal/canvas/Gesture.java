// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import org.hyoka.ui.paint.ScenePainter;

/** What a hand does from pressing the button to letting it go. Coordinates are those of the body. */
interface Gesture {
	/** The pointer is there now. */
	void to(double x, double y);

	/** The button was let go. */
	void drop();

	/** Shows what would come of it, in body coordinates. */
	default void paint(ScenePainter painter) {
		// nothing to show
	}

	/** Whether it goes on when the pointer leaves the window, which then scrolls. */
	default boolean scrolls() {
		return true;
	}
}
