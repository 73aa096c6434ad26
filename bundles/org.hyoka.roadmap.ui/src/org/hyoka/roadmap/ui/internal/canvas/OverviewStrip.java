// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.roadmap.scene.PlacedBand;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.view.Viewport;
import org.hyoka.ui.paint.ScenePainter;

/**
 * The whole roadmap in a strip, with a frame around what is in sight; where one presses, that is brought into sight, as do the arrow keys. The
 * strip's picture is painted once for a scene, so that scrolling costs nothing here.
 */
public final class OverviewStrip extends Canvas {
	private static final int HEIGHT = 52;
	private static final int PALE = 40;
	private final RoadmapCanvas canvas;
	private Image picture;
	private RoadmapScene painted;
	private Palette paintedIn;

	/** A strip for a canvas. */
	public OverviewStrip(Composite parent, RoadmapCanvas canvas) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.canvas = canvas;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Dispose, e -> forget());
		addListener(SWT.Resize, e -> forget());
		addListener(SWT.MouseDown, e -> {
			setFocus();
			go(e);
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseMove, e -> {
			if ((e.stateMask & SWT.BUTTON1) != 0) {
				go(e);
			}
		});
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.Overview_name;
			}
		});
		canvas.onChange(this::redraw);
	}

	private void forget() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private double scaleX() {
		return Math.max(1, getClientArea().width - 2) / Math.max(1, canvas.scene().width());
	}

	/** Low roadmaps are not stretched. */
	private double scaleY() {
		return Math.min(0.5, Math.max(1, getClientArea().height - 2) / Math.max(1, canvas.scene().height()));
	}

	private void go(Event e) {
		Viewport view = canvas.viewport();
		canvas.scroll((e.x - 1) / scaleX() - view.bodyWidth() / 2, (e.y - 1) / scaleY() - view.bodyHeight() / 2);
	}

	/** Arrow keys move what is in sight by a third of it, Home and End to where the roadmap begins and ends. */
	private void key(Event e) {
		Viewport view = canvas.viewport();
		double across = view.bodyWidth() / 3;
		double down = view.bodyHeight() / 3;
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> canvas.scroll(view.x() - across, view.y());
		case SWT.ARROW_RIGHT -> canvas.scroll(view.x() + across, view.y());
		case SWT.ARROW_UP -> canvas.scroll(view.x(), view.y() - down);
		case SWT.ARROW_DOWN -> canvas.scroll(view.x(), view.y() + down);
		case SWT.HOME -> canvas.scroll(0, view.y());
		case SWT.END -> canvas.scroll(view.scene().width(), view.y());
		default -> {
			// not ours
		}
		}
	}

	private void paint(Event e) {
		Rectangle area = getClientArea();
		if (area.isEmpty()) {
			return;
		}
		Palette palette = canvas.palette();
		if (picture == null || painted != canvas.scene() || paintedIn != palette) {
			forget();
			painted = canvas.scene();
			paintedIn = palette;
			picture = new Image(getDisplay(), area.width, area.height);
			GC gc = new GC(picture);
			whole(gc, area, palette);
			gc.dispose();
		}
		e.gc.drawImage(picture, 0, 0);
		Viewport view = canvas.viewport();
		int x = 1 + (int) Math.round(view.x() * scaleX());
		int y = 1 + (int) Math.round(view.y() * scaleY());
		int width = (int) Math.round(Math.min(view.bodyWidth(), view.scene().width()) * scaleX());
		int height = (int) Math.round(Math.min(view.bodyHeight(), view.scene().height()) * scaleY());
		Color accent = ScenePainter.colour(palette, Ink.ACCENT);
		e.gc.setBackground(accent);
		e.gc.setAlpha(PALE);
		e.gc.fillRectangle(x, y, width, height);
		e.gc.setAlpha(255);
		e.gc.setForeground(accent);
		e.gc.drawRectangle(x, y, Math.max(3, width - 1), Math.max(3, height - 1));
		if (isFocusControl()) {
			e.gc.setLineWidth(2);
			e.gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
			e.gc.setLineWidth(1);
		}
	}

	private void whole(GC gc, Rectangle area, Palette palette) {
		gc.setBackground(ScenePainter.colour(palette, Ink.PAPER));
		gc.fillRectangle(area);
		double sx = scaleX();
		double sy = scaleY();
		gc.setBackground(ScenePainter.colour(palette, Ink.SHADE));
		for (PlacedBand band : painted.bands()) {
			gc.fillRectangle(1, 1 + (int) (band.box().y() * sy), area.width - 2, Math.max(1, (int) Math.round(band.box().height() * sy)));
		}
		for (PlacedNode node : painted.nodes()) {
			gc.setBackground(ScenePainter.colour(palette, node.ink()));
			gc.fillRectangle(1 + (int) (node.box().x() * sx), 1 + (int) (node.box().y() * sy), Math.max(2, (int) Math.round(node.box().width() * sx)),
					Math.max(1, (int) Math.round(Math.min(node.box().height(), painted.style().barHeight()) * sy * 0.8)));
		}
		painted.today().ifPresent(x -> {
			gc.setForeground(ScenePainter.colour(palette, Ink.ACCENT));
			gc.drawLine(1 + (int) (x * sx), 0, 1 + (int) (x * sx), area.height);
		});
		gc.setForeground(ScenePainter.colour(palette, Ink.GRID));
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	@Override
	protected void checkSubclass() {
		// a canvas that paints itself
	}
}
