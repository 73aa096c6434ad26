// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A grid that shows all its rows leaves the wheel to the page around it. */
final class GridWheel {
	private static final int STEP = 20;

	private GridWheel() {
	}

	static void install(NatTable table, GridLayers layers) {
		table.addListener(SWT.MouseVerticalWheel, e -> {
			if (layers.viewport().getClientAreaHeight() < layers.data().getHeight()) {
				return;
			}
			for (Composite c = table.getParent(); c != null; c = c.getParent()) {
				if (c instanceof ScrolledComposite page) {
					Point origin = page.getOrigin();
					page.setOrigin(origin.x, origin.y - e.count * STEP);
					e.doit = false;
					return;
				}
			}
		});
	}
}
