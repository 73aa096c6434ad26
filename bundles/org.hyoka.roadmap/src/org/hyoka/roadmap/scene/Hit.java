// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

/** What stands at a point. */
public sealed interface Hit {
	/**
	 * A node.
	 *
	 * @param node which
	 * @param part where on it
	 */
	record OnNode(PlacedNode node, Part part) implements Hit {
		// a value
	}

	/**
	 * A link.
	 *
	 * @param link which
	 */
	record OnLink(PlacedLink link) implements Hit {
		// a value
	}

	/**
	 * A lane where nothing stands.
	 *
	 * @param lane which
	 */
	record OnLane(PlacedLane lane) implements Hit {
		// a value
	}

	/**
	 * A band.
	 *
	 * @param band which
	 */
	record OnBand(PlacedBand band) implements Hit {
		// a value
	}

	/** A part of a node. */
	enum Part {
		/** The bar or symbol. */
		BODY,
		/** The start of a bar, to take hold of. */
		START,
		/** Its end. */
		END,
		/** Its label beside it, or its actual times. */
		LABEL
	}
}
