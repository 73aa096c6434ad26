// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;

/** One page as it will be on paper, as large as there is room: the picture is drawn by what draws it for the printer. */
final class PageView extends Canvas {
	private static final int AROUND = 12;
	/** Pixels of the picture to one of the screen, so that it is sharp on dense screens, too. */
	private static final double DENSE = 2;
	private Paper paper;
	private Scene page;
	private Image picture;
	private double drawnAt;

	PageView(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, e -> redraw());
		addListener(SWT.Dispose, e -> forget());
	}

	/** Shows a page on that paper. */
	void show(Paper newPaper, Scene newPage) {
		paper = newPaper;
		page = newPage;
		forget();
		redraw();
	}

	private void forget() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.fillRectangle(area);
		if (page == null) {
			return;
		}
		double scale = Math.min((area.width - 2.0 * AROUND) / paper.width(), (area.height - 2.0 * AROUND) / paper.height());
		if (scale <= 0) {
			return;
		}
		Rectangle sheet = new Rectangle((int) Math.round((area.width - paper.width() * scale) / 2),
				(int) Math.round((area.height - paper.height() * scale) / 2),
				(int) Math.round(paper.width() * scale), (int) Math.round(paper.height() * scale));
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(sheet);
		double size = scale * paper.shrink(page);
		if (picture == null || drawnAt != size) {
			forget();
			picture = new Image(getDisplay(), new ByteArrayInputStream(PngPainter.png(page, Palette.LIGHT, size * DENSE)));
			drawnAt = size;
		}
		Rectangle pixels = picture.getBounds();
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(picture, 0, 0, pixels.width, pixels.height, sheet.x + (int) Math.round(Paper.MARGIN * scale),
				sheet.y + (int) Math.round(Paper.MARGIN * scale), (int) Math.round(page.width() * size), (int) Math.round(page.height() * size));
	}
}
