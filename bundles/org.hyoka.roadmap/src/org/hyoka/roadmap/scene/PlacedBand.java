// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import org.eclipse.emf.ecore.EObject;

/**
 * A strip across the picture that heads what follows.
 *
 * @param kind    what it heads
 * @param element the roadmap or group of the model
 * @param box     the whole width of the body
 * @param label   its name, in coordinates of the head column
 */
public record PlacedBand(Kind kind, EObject element, Box box, PlacedLabel label) {
	/** What a band heads. */
	public enum Kind {
		/** One of several roadmaps. */
		ROADMAP,
		/** A group of lanes. */
		GROUP
	}
}
