// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;

/** Boxes and the arrows between them in a drawing. */
final class ArrowsAndBoxes {
	private ArrowsAndBoxes() {
	}

	/** Fails where an arrow crosses a box or something lies outside of the drawing, or where there are fewer of either. */
	static void keepApart(Scene scene, int leastBoxes, int leastArrows) {
		List<Rectangle2D> boxes = boxes(scene);
		assertThat(boxes).hasSizeGreaterThanOrEqualTo(leastBoxes)
				.allMatch(box -> box.getX() >= 0 && box.getMaxX() + 0.5 < scene.width() && box.getMaxY() + 0.5 <= scene.height());
		List<Path> arrows = scene.shapes().stream().filter(Path.class::isInstance).map(Path.class::cast).toList();
		assertThat(arrows).hasSizeGreaterThanOrEqualTo(leastArrows).allSatisfy(arrow -> {
			for (int i = 1; i < arrow.points().size(); i++) {
				Point a = arrow.points().get(i - 1);
				Point b = arrow.points().get(i);
				assertThat(boxes).noneMatch(box -> box.intersectsLine(a.x(), a.y(), b.x(), b.y()));
				assertThat(b.x()).isBetween(0.0, scene.width());
				assertThat(b.y()).isBetween(0.0, scene.height());
			}
		});
	}

	static List<Rectangle2D> boxes(Scene scene) {
		return scene.shapes().stream().filter(Rect.class::isInstance).map(Rect.class::cast)
				.<Rectangle2D>map(r -> new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height())).toList();
	}
}
