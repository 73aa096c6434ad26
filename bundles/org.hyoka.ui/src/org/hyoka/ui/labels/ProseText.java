// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Texts of several lines whose words stand off their frame, as in fields of one line: the systems' own texts touch it. Tab
 * leaves them for the next field.
 *
 * @since 0.1
 */
public final class ProseText {
	private static final int SIDE = 8;
	private static final int ABOVE = 6;
	private static final int ROUND = 12;
	private static final String KEY = "org.hyoka.ui.proseFrame";

	private ProseText() {
	}

	/**
	 * A text that wraps and scrolls, empty. Its parent is its frame, which the caller lays out.
	 *
	 * @param parent where the frame is put
	 * @param style  {@link SWT#READ_ONLY} or {@link SWT#NONE}
	 */
	public static Text create(Composite parent, int style) {
		Composite frame = new Composite(parent, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = SIDE;
		layout.marginHeight = ABOVE;
		frame.setLayout(layout);
		Text text = new Text(frame, style | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setData(KEY, frame);
		frame.addListener(SWT.Paint, e -> paint(e.gc, frame, text));
		text.addListener(SWT.FocusIn, e -> frame.redraw());
		text.addListener(SWT.FocusOut, e -> frame.redraw());
		frame.addListener(SWT.MouseDown, e -> text.setFocus());
		text.addTraverseListener(
				e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	/** Like a field of one line: round corners, an edge, which is the accent's while the keyboard is in the text. */
	private static void paint(GC gc, Composite frame, Text text) {
		Rectangle area = frame.getClientArea();
		boolean focused = text.isFocusControl();
		ThemeColors colors = ThemeColors.of(frame);
		gc.setAntialias(SWT.ON);
		gc.setBackground(text.getBackground());
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
		gc.setForeground(focused ? colors.accent() : colors.edge());
		gc.setLineWidth(focused ? 2 : 1);
		int inside = focused ? 1 : 0;
		gc.drawRoundRectangle(area.x + inside, area.y + inside, area.width - 1 - inside, area.height - 1 - inside, ROUND, ROUND);
	}

	/**
	 * The height of a text's words.
	 *
	 * @param lines how many lines are seen
	 * @return pixels, a hint for the frame
	 */
	public static int height(Text text, int lines) {
		return text.getLineHeight() * lines + 2 * ABOVE;
	}

	/** The frame of a text that was made here. */
	public static Optional<Composite> frame(Text text) {
		return Optional.ofNullable((Composite) text.getData(KEY));
	}
}
