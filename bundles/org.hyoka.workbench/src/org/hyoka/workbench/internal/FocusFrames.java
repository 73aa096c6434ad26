// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.ui.labels.ProseText;
import org.hyoka.ui.labels.ThemeColors;

/**
 * Texts of several lines, tables, trees and lists have a frame in the accent's colour while the keyboard is in them, or, where
 * the system lets nothing be painted over its own texts, a breath of that colour behind the words: GTK shows the focus by a
 * caret or the dots around a row at most, which are not found on a page full of fields.
 */
final class FocusFrames {
	private static final int WIDTH = 2;
	/** Parts of the accent in a hundred. */
	private static final int TINT = 12;

	private FocusFrames() {
	}

	/** Holds for every window that opens later. UI thread. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, e -> {
			boolean rows = e.widget instanceof Table || e.widget instanceof Tree || e.widget instanceof List;
			if (rows || e.widget instanceof StyledText) {
				frame((Control) e.widget);
			} else if (e.widget instanceof Text text && (text.getStyle() & SWT.MULTI) != 0 && ProseText.frame(text).isEmpty()) {
				tint(text);
			}
		});
	}

	private static void frame(Control control) {
		control.addListener(SWT.FocusIn, e -> control.redraw());
		control.addListener(SWT.FocusOut, e -> control.redraw());
		control.addListener(SWT.Paint, e -> {
			if (control.isFocusControl()) {
				paint(control, e);
			}
		});
	}

	private static void tint(Text text) {
		Color[] before = { null };
		text.addListener(SWT.FocusIn, e -> {
			if (before[0] == null) {
				before[0] = text.getBackground();
				text.setBackground(mixed(before[0].getRGB(), ThemeColors.of(text).accent().getRGB()));
			}
		});
		text.addListener(SWT.FocusOut, e -> {
			if (before[0] != null) {
				text.setBackground(before[0]);
				before[0] = null;
			}
		});
	}

	private static Color mixed(RGB ground, RGB accent) {
		return new Color(mixed(ground.red, accent.red), mixed(ground.green, accent.green), mixed(ground.blue, accent.blue));
	}

	private static int mixed(int ground, int accent) {
		return (ground * (100 - TINT) + accent * TINT) / 100;
	}

	private static void paint(Control control, Event e) {
		Rectangle area = control instanceof Composite c ? c.getClientArea() : new Rectangle(0, 0, control.getSize().x, control.getSize().y);
		e.gc.setForeground(ThemeColors.of(control).accent());
		e.gc.setLineWidth(WIDTH);
		e.gc.drawRectangle(area.x + 1, area.y + 1, area.width - WIDTH, area.height - WIDTH);
	}
}
