// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.model.roadmap.RoadmapNode;

/** What stands on a lane, laid out. */
public sealed interface PlacedNode permits PlacedBar, PlacedMark, PlacedEffect {
	/** The node of the model. */
	RoadmapNode element();

	/** Where it stands. */
	NodePlacement placement();

	/** Its place in the drawing order. */
	default int index() {
		return placement().index();
	}

	/** Index of its lane in {@link RoadmapScene#lanes()}. */
	default int lane() {
		return placement().lane();
	}

	/** Its row, counted through all lanes. */
	default int row() {
		return placement().row();
	}

	/** The bar or symbol itself. */
	default Box box() {
		return placement().box();
	}

	/** The box with label, actual times and remarks. */
	default Box bounds() {
		return placement().bounds();
	}

	/** Its name. */
	default Optional<PlacedLabel> label() {
		return placement().label();
	}

	/** The colour of its series. */
	default Ink ink() {
		return placement().ink();
	}

	/** Whether it stands in a folded lane. */
	default boolean folded() {
		return placement().folded();
	}
}
