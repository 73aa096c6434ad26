// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.paint.Palette;

/**
 * Shows a drawing that is laid out for the width there is, in the colours of the theme. Its values are reached by keyboard
 * and read one by one; the text alternative says all of it.
 */
public final class SceneCanvas extends Canvas {
	private static final int NARROWEST = 320;
	private final String[] words = { "", "" };
	private final Marks marks;
	private IntFunction<Optional<Scene>> layout = width -> Optional.empty();
	private Scene scene;
	private int laidOutFor = -1;

	/** @param parent of the drawing */
	public SceneCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		MenuManager menu = new MenuManager();
		menu.add(Pictures.action(this));
		Pictures.draw(this, () -> scene(getClientArea().width));
		setMenu(menu.createContextMenu(this));
		addListener(SWT.Dispose, e -> menu.dispose());
		marks = new Marks(this, () -> words[0], () -> scene == null ? List.of() : scene.marks());
		addListener(SWT.Paint, e -> {
			e.gc.setBackground(getParent().getBackground());
			e.gc.fillRectangle(getClientArea());
			Scene now = scene(getClientArea().width);
			if (now != null) {
				ScenePainter.paint(e.gc, now, 0, 0, palette());
			}
			marks.paint(e.gc);
		});
	}

	/** The report's colours for the surface the drawing stands on. */
	private Palette palette() {
		return org.hyoka.ui.labels.ThemeColors.of(getParent()).dark() ? Palette.DARK : Palette.LIGHT;
	}

	/**
	 * Shows another drawing.
	 *
	 * @param title       what it shows, in a few words
	 * @param alternative what it says, for those who cannot see it
	 * @param newLayout   lays it out for a width in px; empty: there is nothing to draw
	 */
	public void show(String title, String alternative, IntFunction<Optional<Scene>> newLayout) {
		words[0] = title;
		words[1] = alternative;
		layout = newLayout;
		laidOutFor = -1;
		redraw();
	}

	/** Leads somewhere when a value is clicked, or Enter pressed on it. */
	public void onLead(Consumer<Mark> lead) {
		marks.onLead(lead);
	}

	/** The values, as the keyboard meets them. */
	public Marks marks() {
		return marks;
	}

	/** The text alternative. */
	public String alternative() {
		return words[1];
	}

	/** The drawing for a width; null where there is none. */
	private Scene scene(int width) {
		if (laidOutFor != width) {
			laidOutFor = width;
			scene = layout.apply(Math.max(NARROWEST, width)).orElse(null);
		}
		return scene;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		Scene now = scene(wHint == SWT.DEFAULT ? Math.max(NARROWEST, getClientArea().width) : wHint);
		int width = wHint == SWT.DEFAULT ? NARROWEST : wHint;
		return new Point(width, now == null ? 0 : hHint == SWT.DEFAULT ? (int) Math.ceil(now.height()) : hHint);
	}

	@Override
	protected void checkSubclass() {
		// a canvas with a drawing, nothing more
	}
}
