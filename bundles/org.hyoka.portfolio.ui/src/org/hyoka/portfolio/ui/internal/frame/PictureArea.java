// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.drawing.Scene;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.ui.page.PageWheel;
import org.hyoka.ui.paint.Pictures;
import org.hyoka.ui.paint.SceneCanvas;

/** The picture above a table, laid out for the width there is; it scrolls where it is higher. UI thread. */
final class PictureArea {
	private final ScrolledComposite scroll;
	private final SceneCanvas canvas;
	private Picture picture = Picture.NONE;
	private Shown shown;
	private Optional<Line> chosen = Optional.empty();
	private Optional<Picture.Drawn> drawn = Optional.empty();

	/** @param lead gets the line whose value was clicked */
	PictureArea(Composite parent, Consumer<Line> lead) {
		PageWheel.install(parent.getDisplay());
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		canvas = new SceneCanvas(scroll);
		canvas.onLead(mark -> drawn.flatMap(d -> d.leads().apply(mark)).ifPresent(lead));
		scroll.setContent(canvas);
		scroll.addListener(SWT.Resize, e -> fit());
	}

	ScrolledComposite control() {
		return scroll;
	}

	/** The drawing. */
	Optional<Scene> scene() {
		return Pictures.scene(canvas);
	}

	/** Shows another picture; whether there is anything to draw. */
	boolean show(Picture newPicture, Shown newShown, Optional<Line> newChosen) {
		picture = newPicture;
		shown = newShown;
		chosen = newChosen;
		int width = Math.max(320, scroll.getClientArea().width);
		Optional<Picture.Drawn> now = draw(width);
		now.ifPresent(d -> canvas.show(d.scene().title(), alternative(d.scene()), this::scene));
		if (now.isPresent()) {
			fit();
		}
		return now.isPresent();
	}

	/** Shows which line is chosen. */
	void choose(Optional<Line> line) {
		if (shown != null && !line.equals(chosen)) {
			show(picture, shown, line);
		}
	}

	private Optional<Scene> scene(int width) {
		drawn = draw(width);
		return drawn.map(Picture.Drawn::scene);
	}

	private Optional<Picture.Drawn> draw(int width) {
		return shown == null || shown.lines().isEmpty() ? Optional.empty() : picture.draw(shown, width, chosen);
	}

	private static String alternative(Scene scene) {
		return String.join("\n", scene.marks().stream().map(Scene.Mark::words).toList());
	}

	private void fit() {
		Point size = canvas.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT);
		scroll.setMinHeight(size.y);
	}
}
