// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;
import org.hyoka.core.report.paint.PngPainter;
import org.hyoka.core.report.paint.SvgPainter;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.labels.Labels;

/** Writes what the canvas shows, all of it, as a picture on white paper: with its zoom, filter and folded lanes. */
public final class PictureExport {
	private static final double RESOLUTION = 2;

	private PictureExport() {
	}

	/** Asks for a file and writes it. */
	public static void ask(RoadmapCanvas canvas, Undertaking undertaking) {
		String title = Labels.of(undertaking) + " " + Messages.Roadmap;
		WriteRun.ask(canvas.getShell(), Messages.Out_picture, title, new String[] { "svg", "png" },
				new String[] { Messages.Form_svg, Messages.Form_png }).ifPresent(file -> write(canvas.scene(), title, file, true));
	}

	/**
	 * Writes a scene in a job, as the file's ending says.
	 *
	 * @param show whether it is opened afterwards
	 */
	public static Job write(RoadmapScene laidOut, String title, Path file, boolean show) {
		return WriteRun.start(file, show, out -> {
			Scene scene = RoadmapPrint.scene(laidOut, title);
			out.write(file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? PngPainter.png(scene, Palette.LIGHT, RESOLUTION)
					: SvgPainter.document(scene, title, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
		});
	}
}
