// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/**
 * One figure that says where something stands: the figure large, what it counts below, how far it is as a bar. Leads on.
 *
 * @since 0.1
 */
public final class FigureTile extends Canvas {
	private static final int MARGIN = 12;
	private static final int BAR = 4;
	private final String label;
	private String figure = "–";
	private String detail = "";
	private double share = -1;
	private boolean bad;
	private boolean hover;

	/**
	 * Makes a tile.
	 *
	 * @param label what the figure counts
	 * @param lead  what a click does
	 */
	public FigureTile(Composite parent, String label, Runnable lead) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.label = label;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addPaintListener(e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> setFocus());
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
				lead.run();
			}
		});
		addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' ') {
				lead.run();
			}
		});
		addListener(SWT.Traverse, this::traverse);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseEnter, e -> hover(true));
		addListener(SWT.MouseExit, e -> hover(false));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label + " " + figure + " " + detail;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	private void traverse(Event e) {
		e.doit = e.detail != SWT.TRAVERSE_RETURN;
	}

	private void hover(boolean over) {
		hover = over;
		redraw();
	}

	/**
	 * Shows other figures.
	 *
	 * @param newShare from 0 to 1; less than 0 for no bar
	 * @param isBad    whether somebody has to look
	 */
	public void show(String newFigure, String newDetail, double newShare, boolean isBad) {
		if (newFigure.equals(figure) && newDetail.equals(detail) && newShare == share && isBad == bad) {
			return;
		}
		figure = newFigure;
		detail = newDetail;
		share = newShare;
		bad = isBad;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(Fonts.title());
		int height = gc.getFontMetrics().getHeight();
		gc.setFont(Fonts.text());
		height += 2 * gc.getFontMetrics().getHeight() + 3 * MARGIN + BAR;
		gc.dispose();
		return new Point(wHint == SWT.DEFAULT ? 160 : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private void paint(GC gc) {
		ThemeColors palette = ThemeColors.of(this);
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		boolean focus = isFocusControl();
		gc.setForeground(focus || hover ? palette.accent() : palette.faint());
		gc.setLineWidth(focus ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
		gc.setLineWidth(1);
		Color text = getForeground();
		int y = MARGIN;
		gc.setFont(Fonts.text());
		gc.setForeground(palette.quiet());
		gc.drawText(cut(gc, label, area.width - 2 * MARGIN), MARGIN, y, true);
		y += gc.getFontMetrics().getHeight() + 4;
		gc.setFont(Fonts.title());
		gc.setForeground(bad ? palette.missed() : text);
		gc.drawText(figure, MARGIN, y, true);
		y += gc.getFontMetrics().getHeight() + 2;
		gc.setFont(Fonts.text());
		gc.setForeground(palette.quiet());
		String shown = cut(gc, detail, area.width - 2 * MARGIN);
		gc.drawText(shown, MARGIN, y, true);
		hint(shown.equals(detail) ? null : detail);
		if (share >= 0) {
			int width = area.width - 2 * MARGIN;
			int top = area.height - MARGIN - BAR + 2;
			gc.setBackground(palette.faint());
			gc.fillRoundRectangle(MARGIN, top, width, BAR, BAR, BAR);
			gc.setBackground(share >= 1 ? palette.achieved() : palette.accent());
			int done = (int) Math.round(Math.min(1, share) * width);
			if (done > 0) {
				gc.fillRoundRectangle(MARGIN, top, done, BAR, BAR, BAR);
			}
		}
	}

	/** Only what is cut off is said on hover: the rest is read on the tile, which a hint would cover. */
	private void hint(String text) {
		if (!Objects.equals(text, getToolTipText())) {
			setToolTipText(text);
		}
	}

	/** A text that fits, with an ellipsis where it was cut. */
	public static String cut(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}
}
