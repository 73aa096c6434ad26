// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.paint.Palette;

/**
 * Shows a drawing that is laid out for the width there is, in the colours of the theme. Its text alternative is what a
 * screen reader says.
 */
public final class SceneCanvas extends Canvas {
	private static final int NARROWEST = 320;
	private final String[] words = { "", "" };
	private IntFunction<Optional<Scene>> layout = width -> Optional.empty();
	private Scene scene;
	private int laidOutFor = -1;

	/** @param parent of the drawing */
	public SceneCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, e -> {
			e.gc.setBackground(getParent().getBackground());
			e.gc.fillRectangle(getClientArea());
			Scene now = scene(getClientArea().width);
			if (now != null) {
				ScenePainter.paint(e.gc, now, 0, 0, palette());
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = words[0];
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				e.result = words[1];
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** The report's colours for the surface the drawing stands on. */
	private Palette palette() {
		return org.hyoka.ui.labels.Palette.of(getParent()).dark() ? Palette.DARK : Palette.LIGHT;
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
