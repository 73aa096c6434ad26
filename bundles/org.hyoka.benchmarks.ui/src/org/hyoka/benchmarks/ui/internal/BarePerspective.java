// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the empty area of editors. */
public final class BarePerspective implements IPerspectiveFactory {
	static final String ID = "org.hyoka.benchmarks.ui.bare";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
