// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of the product: the editor area; views are added by extensions. */
public final class EvaluationPerspective implements IPerspectiveFactory {

	static final String ID = "org.hyoka.workbench.evaluation"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
