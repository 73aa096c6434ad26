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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * What the rows of a table or tree say on hover, in a frame: on a dark surface it could not be told from the rows beneath. It goes before
 * another window opens: GTK would leave a dialog without keys that a key opened while it was shown.
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
		goBeforeOthers(parent);
		return frame;
	}

	/** @param tip the window of what is said */
	private void goBeforeOthers(Composite tip) {
		Display display = tip.getDisplay();
		Listener shown = e -> {
			if (e.widget instanceof Shell && e.widget != tip) {
				hide();
			}
		};
		display.addFilter(SWT.Show, shown);
		tip.addDisposeListener(e -> display.removeFilter(SWT.Show, shown));
	}
}
