// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * Rows of a tree that draw all of themselves. GTK repaints what a tooltip uncovered without clearing the row first, and words
 * drawn on words come out bold, so each row that is not selected is cleared here.
 *
 * @since 0.1
 */
public abstract class RowLabels extends OwnerDrawLabelProvider {
	/** What the rows belong to. */
	protected final Tree tree;

	/** @param tree what the rows belong to */
	protected RowLabels(Tree tree) {
		this.tree = tree;
	}

	@Override
	protected final void erase(Event event, Object element) {
		event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
	}

	/** Clears here and not when asked to erase: then GTK at times allows nothing to be drawn. */
	@Override
	protected final void paint(Event event, Object element) {
		if ((event.detail & SWT.SELECTED) == 0) {
			event.gc.setBackground(surface());
			int width = Math.max(0, tree.getSize().x - event.x); // the client area would have to be asked of the window system, for each row
			event.gc.fillRectangle(event.x, event.y, width, event.height);
		}
		draw(event, element);
	}

	/** Draws a row on its cleared surface. */
	protected abstract void draw(Event event, Object element);

	/** The tree's own colour; where it is transparent, as in the light theme, nothing would be cleared with it. */
	private Color surface() {
		Color own = tree.getBackground();
		return own.getAlpha() == 255 ? own : tree.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	/** A text, with an ellipsis where it is wider than there is room. */
	protected static String cut(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int fits = 0;
		for (int low = 0, high = text.codePointCount(0, text.length()) - 1; low <= high;) {
			int middle = (low + high) / 2;
			int end = text.offsetByCodePoints(0, middle);
			if (gc.textExtent(text.substring(0, end) + "…").x <= width) {
				fits = end;
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, fits) + "…";
	}
}
