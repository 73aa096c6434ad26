// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * Scrolls content that is as wide as the place it has, and as tall as it needs to be at that width. Below a least width it
 * scrolls sideways too.
 *
 * @since 0.1
 */
public final class VerticalScroll extends SharedScrolledComposite {
	private final int least;

	/** @param least the width in pixels that the content needs at least */
	public VerticalScroll(Composite parent, int least) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		this.least = least;
		setExpandHorizontal(true);
		setExpandVertical(true);
		setDelayedReflow(true);
	}

	@Override
	public void reflow(boolean flushCache) {
		if (getContent() == null || getContent().isDisposed()) {
			return;
		}
		Rectangle area = getClientArea();
		int width = Math.max(least, area.width);
		Point size = getContent().computeSize(width, SWT.DEFAULT, flushCache);
		boolean barComes = size.y > area.height && getVerticalBar() != null && !getVerticalBar().isVisible();
		if (barComes) {
			size = getContent().computeSize(Math.max(least, width - getVerticalBar().getSize().x), SWT.DEFAULT, false);
		}
		setMinSize(least, size.y);
		layout(flushCache);
	}
}
