// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Shows one control of several in all the space there is. Those behind keep their size until they come to the front: to lay out
 * a dozen pages that nobody sees, each time the window's size changes, would take longer than the one that is seen.
 */
final class FrontLayout extends Layout {
	/** What is seen; may be null. */
	Control front;

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		Point size = front == null ? new Point(0, 0) : front.computeSize(wHint, hHint, flushCache);
		return new Point(wHint == SWT.DEFAULT ? size.x : wHint, hHint == SWT.DEFAULT ? size.y : hHint);
	}

	@Override
	protected boolean flushCache(Control control) {
		return true;
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		for (Control child : composite.getChildren()) {
			if (child == front) {
				child.setBounds(composite.getClientArea());
				child.setVisible(true);
			} else {
				child.setVisible(false);
			}
		}
	}
}
