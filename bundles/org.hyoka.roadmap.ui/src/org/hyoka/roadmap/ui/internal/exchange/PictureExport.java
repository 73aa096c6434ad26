// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.forms.WriteJob;
import org.hyoka.ui.labels.Labels;

/** Writes what the canvas shows, all of it, as a picture on white paper: with its zoom, filter and folded lanes. */
public final class PictureExport {
	private static final double RESOLUTION = 2;

	private PictureExport() {
	}

	/** Asks for a file, in the folder first if there is one, and writes and shows it. */
	public static void ask(RoadmapCanvas canvas, Undertaking undertaking, Path folder) {
		String title = Labels.of(undertaking) + " " + Messages.Roadmap;
		TargetFile.ask(canvas.getShell(), Messages.Out_picture, folder, title,
				List.of(new TargetFile.Form("svg", Messages.Form_svg), new TargetFile.Form("png", Messages.Form_png)))
				.ifPresent(file -> write(canvas.scene(), title, file, canvas.getShell()));
	}

	/**
	 * Writes a scene in a job, as the file's ending says.
	 *
	 * @param window from which it is shown afterwards; null: it is not shown
	 */
	public static Job write(RoadmapScene laidOut, String title, Path file, Shell window) {
		return WriteJob.start(file, window, (out, monitor) -> {
			Scene scene = RoadmapPrint.scene(laidOut, title);
			out.write(file.toString().toLowerCase(Locale.ROOT).endsWith(".png") ? PngPainter.png(scene, Palette.LIGHT, RESOLUTION)
					: SvgPainter.document(scene, title, Palette.LIGHT).getBytes(StandardCharsets.UTF_8));
		});
	}
}
