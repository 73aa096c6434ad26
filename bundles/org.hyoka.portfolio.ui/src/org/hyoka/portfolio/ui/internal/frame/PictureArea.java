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

/**
 * The picture above a table, laid out for the width there is; it scrolls where it is higher. Over a hundred thousand lines the layout
 * takes a second (measured: 0.8 s over 238 thousand), so that it is never made on the UI thread. All methods are for that.
 */
final class PictureArea {
	private static final int NARROWEST = 320;
	private final ScrolledComposite scroll;
	private final SceneCanvas canvas;
	private final Consumer<Boolean> drawing;
	private Picture picture = Picture.NONE;
	private Shown shown;
	private Optional<Line> chosen = Optional.empty();
	private Optional<Picture.Drawn> drawn = Optional.empty();
	private int asked;
	private int width;

	/**
	 * @param lead    gets the line whose value was clicked
	 * @param drawing told whether there is anything to draw
	 */
	PictureArea(Composite parent, Consumer<Line> lead, Consumer<Boolean> drawing) {
		this.drawing = drawing;
		PageWheel.install(parent.getDisplay());
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		canvas = new SceneCanvas(scroll);
		canvas.onLead(mark -> drawn.flatMap(d -> d.leads().apply(mark)).ifPresent(lead));
		scroll.setContent(canvas);
		scroll.addListener(SWT.Resize, e -> {
			if (scroll.getClientArea().width != width) {
				draw();
			}
		});
	}

	ScrolledComposite control() {
		return scroll;
	}

	/** The drawing. */
	Optional<Scene> scene() {
		return Pictures.scene(canvas);
	}

	/** How high the drawing is, in px. */
	int height() {
		return scroll.getMinHeight();
	}

	/** Shows another picture as soon as it is laid out. */
	void show(Picture newPicture, Shown newShown, Optional<Line> newChosen) {
		picture = newPicture;
		shown = newShown;
		chosen = newChosen;
		draw();
	}

	/** Shows which line is chosen. */
	void choose(Optional<Line> line) {
		if (shown != null && !line.equals(chosen)) {
			show(picture, shown, line);
		}
	}

	/** The table's parent is as wide, also while there is no picture. */
	private void draw() {
		if (shown == null) {
			return;
		}
		int ticket = ++asked;
		int room = Math.max(NARROWEST, scroll.getVisible() ? scroll.getClientArea().width : scroll.getParent().getClientArea().width - 16);
		Picture what = picture;
		Shown of = shown;
		Optional<Line> line = chosen;
		Thread.startVirtualThread(() -> {
			Optional<Picture.Drawn> made = of.lines().isEmpty() ? Optional.empty() : what.draw(of, room, line);
			if (!scroll.isDisposed()) {
				scroll.getDisplay().asyncExec(() -> {
					if (ticket == asked && !scroll.isDisposed()) {
						take(made, room);
					}
				});
			}
		});
	}

	private void take(Optional<Picture.Drawn> made, int room) {
		drawn = made;
		width = room;
		made.ifPresent(d -> {
			canvas.show(d.scene().title(), alternative(d.scene()), w -> Optional.of(d.scene()));
			Point size = canvas.computeSize(room, SWT.DEFAULT);
			scroll.setMinHeight(size.y);
		});
		drawing.accept(made.isPresent());
		if (made.isPresent() && Math.max(NARROWEST, scroll.getClientArea().width) != room) {
			draw();
		}
	}

	private static String alternative(Scene scene) {
		return String.join("\n", scene.marks().stream().map(Scene.Mark::words).toList());
	}
}
