// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.layout;

import java.util.List;

import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.internal.layout.LayoutRun;
import org.hyoka.roadmap.scene.RoadmapScene;

/**
 * Lays out roadmaps. The same roadmaps with the same options give the same scene. The model is read while this runs, and
 * not afterwards; call it where the model may be read.
 */
public final class RoadmapLayout {
	private RoadmapLayout() {
	}

	/** Lays out one roadmap. */
	public static RoadmapScene layout(Roadmap roadmap, LayoutOptions options) {
		return layout(List.of(roadmap), options);
	}

	/**
	 * Lays out roadmaps one below the other on one axis.
	 *
	 * @param roadmaps the roadmaps; several are headed by their names
	 * @param options  how
	 */
	public static RoadmapScene layout(List<Roadmap> roadmaps, LayoutOptions options) {
		return new LayoutRun(List.copyOf(roadmaps), options).scene();
	}
}
