// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * A list and its details: side by side where the page is wide, the details below where it is narrow.
 *
 * @since 0.1
 */
public final class ListAndDetails {
	private static final int WIDE_FROM = 860;
	private static final int GAP = 24;
	private final Composite first;
	private final Composite second;

	/**
	 * @param parent  with a GridLayout
	 * @param percent of the width that the first gets
	 */
	public ListAndDetails(Composite parent, int percent) {
		Composite both = new Composite(parent, SWT.NONE);
		both.setLayout(new SideLayout(percent));
		both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		first = side(both);
		second = side(both);
	}

	private static Composite side(Composite parent) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		side.setLayout(layout);
		return side;
	}

	/** Where the list goes. */
	public Composite first() {
		return first;
	}

	/** Where the details go. */
	public Composite second() {
		return second;
	}

	/** Two children in one row or one column. */
	private static final class SideLayout extends Layout {
		private final int percent;

		SideLayout(int percent) {
			this.percent = percent;
		}

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			int width = wHint == SWT.DEFAULT ? WIDE_FROM : wHint;
			return new Point(width, place(composite, new Rectangle(0, 0, width, hHint), flush, false));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			place(composite, composite.getClientArea(), flush, true);
		}

		private int place(Composite composite, Rectangle area, boolean flush, boolean set) {
			Control[] children = composite.getChildren();
			if (area.width >= WIDE_FROM) {
				int left = (area.width - GAP) * percent / 100;
				int right = area.width - GAP - left;
				int height = Math.max(children[0].computeSize(left, SWT.DEFAULT, flush).y,
						children[1].computeSize(right, SWT.DEFAULT, flush).y);
				if (set) {
					children[0].setBounds(area.x, area.y, left, area.height);
					children[1].setBounds(area.x + left + GAP, area.y, right, area.height);
				}
				return height;
			}
			int top = children[0].computeSize(area.width, SWT.DEFAULT, flush).y;
			int bottom = children[1].computeSize(area.width, SWT.DEFAULT, flush).y;
			if (set) {
				children[0].setBounds(area.x, area.y, area.width, top);
				children[1].setBounds(area.x, area.y + top + GAP, area.width, Math.max(bottom, area.height - top - GAP));
			}
			return top + GAP + bottom;
		}
	}
}
