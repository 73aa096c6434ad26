// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Optional;

import org.eclipse.swt.SWT;
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
	private static final int ABOVE = 5;
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
		Composite frame = new Composite(parent, SWT.BORDER);
		FillLayout layout = new FillLayout();
		layout.marginWidth = SIDE;
		layout.marginHeight = ABOVE;
		frame.setLayout(layout);
		Text text = new Text(frame, style | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setData(KEY, frame);
		frame.addListener(SWT.Paint, e -> {
			e.gc.setBackground(text.getBackground());
			e.gc.fillRectangle(frame.getClientArea());
		});
		frame.addListener(SWT.MouseDown, e -> text.setFocus());
		text.addTraverseListener(
				e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
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
