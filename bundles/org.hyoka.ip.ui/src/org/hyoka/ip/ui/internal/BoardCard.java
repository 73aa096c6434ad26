// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A card on a board.
 *
 * @param object  what it stands for
 * @param title   in strong letters
 * @param lines   below it, quiet
 * @param warning whether somebody has to look; said in a line as well
 */
record BoardCard(EObject object, String title, List<String> lines, boolean warning) {
	/** Keeps its own copy. */
	BoardCard {
		lines = List.copyOf(lines);
	}

	/** All of it, for screen readers. */
	String spoken() {
		return title + (lines.isEmpty() ? "" : ", " + String.join(", ", lines));
	}
}
