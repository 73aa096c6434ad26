// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import org.hyoka.drawing.Scene;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.RoadmapDrawing;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;

/** Draws roadmaps for reports, as the screen shows them. */
@Component(service = RoadmapDrawing.class)
public final class SceneRoadmapDrawing implements RoadmapDrawing {
	private static final double HEAD = 0.17;
	private static final double LATER = 0.125;

	@Override
	public Optional<Scene> draw(Roadmap roadmap, ReportOptions options, double width) {
		RoadmapScene scene = layout(roadmap, options, width);
		return scene.nodes().isEmpty() ? Optional.empty() : Optional.of(RoadmapPrint.scene(scene, NodeNames.of(roadmap, options.language())));
	}

	@Override
	public List<Scene> sheets(Roadmap roadmap, ReportOptions options, double width, double height) {
		RoadmapScene scene = layout(roadmap, options, width);
		return scene.nodes().isEmpty() ? List.of() : RoadmapPages.of(scene, height, NodeNames.of(roadmap, options.language()));
	}

	private static RoadmapScene layout(Roadmap roadmap, ReportOptions options, double width) {
		RoadmapStyle style = RoadmapStyle.STANDARD.withHeadWidth(Math.clamp(width * HEAD, 90, 190))
				.withLaterWidth(Math.clamp(width * LATER, 90, 132));
		LayoutOptions layout = LayoutOptions.standard(options.language()).withYears(options.yearStyle()).withStyle(style).fitting(width)
				.withFilter(NodeFilter.ALL.confidential(options.confidential()));
		return RoadmapLayout.layout(roadmap, layout);
	}
}
