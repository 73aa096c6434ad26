// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Scrolls content that is as wide as the place it has, and as tall as it needs to be at that width. Below a least width it
 * scrolls sideways too.
 *
 * @since 0.1
 */
public final class VerticalScroll extends ScrolledComposite {
	private static final int LINE = 24;
	private final int least;
	private boolean reflowing;

	/** @param least the width in pixels that the content needs at least */
	public VerticalScroll(Composite parent, int least) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		this.least = least;
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		getVerticalBar().setIncrement(LINE);
		addListener(SWT.Resize, e -> reflow(false));
	}

	/**
	 * Gives the content the height that it needs.
	 *
	 * @param changed whether it is another than before, and not only as wide as the place is now
	 */
	public void reflow(boolean changed) {
		if (reflowing || getContent() == null || getContent().isDisposed()) {
			return;
		}
		reflowing = true;
		try {
			Rectangle area = getClientArea();
			setMinSize(least, height(area, changed));
			Rectangle left = getClientArea();
			if (left.width != area.width) { // the scroll bar has come or gone
				setMinSize(least, height(left, false));
			}
			getVerticalBar().setPageIncrement(Math.max(LINE, area.height - LINE));
		} finally {
			reflowing = false;
		}
	}

	private int height(Rectangle area, boolean changed) {
		return getContent().computeSize(Math.max(least, area.width), SWT.DEFAULT, changed).y;
	}
}
