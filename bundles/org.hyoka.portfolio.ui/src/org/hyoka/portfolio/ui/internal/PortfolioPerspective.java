// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** All evaluations at once: the screens take the whole window; dossiers open in the other perspective. */
public final class PortfolioPerspective implements IPerspectiveFactory {
	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(PortfolioView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
	}
}
