// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.hyoka.ui.page.PageWheel;

/** A grid that shows all its rows leaves the wheel to the page around it. */
final class GridWheel {
	private GridWheel() {
	}

	static void install(NatTable table, GridLayers layers) {
		table.addListener(SWT.MouseVerticalWheel, e -> {
			if (layers.viewport().getClientAreaHeight() < layers.data().getHeight()) {
				return;
			}
			if (PageWheel.scroll(table, e.count)) {
				e.doit = false;
			}
		});
	}
}
