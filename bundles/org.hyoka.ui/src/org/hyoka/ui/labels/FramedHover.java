// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * What the rows of a table or tree say on hover, in a frame: on a dark surface it could not be told from the rows beneath.
 *
 * @since 0.1
 */
public final class FramedHover extends ColumnViewerToolTipSupport {
	private static final int MARGIN = 6;

	private FramedHover(ColumnViewer viewer) {
		super(viewer, ToolTip.NO_RECREATE, false);
	}

	/** Lets the label provider's tool tips be shown. */
	public static void enableFor(ColumnViewer viewer) {
		new FramedHover(viewer);
	}

	@Override
	protected Composite createViewerToolTipContentArea(Event event, ViewerCell cell, Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		FillLayout layout = new FillLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN - 2;
		frame.setLayout(layout);
		super.createViewerToolTipContentArea(event, cell, frame);
		frame.setBackground(frame.getChildren()[0].getBackground());
		frame.addPaintListener(e -> {
			Point size = frame.getSize();
			e.gc.setForeground(ThemeColors.of(frame).quiet());
			e.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		});
		return frame;
	}
}
