// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The platform keeps the titles of views with the layout of the window, in the language of the day. After a change of the
 * language those that are not opened yet would go on in the old one.
 */
final class TitlesInThisLanguage {
	private TitlesInThisLanguage() {
	}

	/** Names views and the perspective anew. UI thread, when the window is restored. */
	static void renew(IWorkbench workbench) {
		IEclipseContext context = workbench.getService(IEclipseContext.class);
		MApplication application = context.get(MApplication.class);
		EModelService model = context.get(EModelService.class);
		for (MPart part : model.findElements(application, null, MPart.class, null)) {
			IViewDescriptor view = part.getElementId() == null ? null
					: workbench.getViewRegistry().find(part.getElementId());
			if (view != null) {
				part.setLabel(view.getLabel());
			}
		}
		for (MPerspective perspective : model.findElements(application, null, MPerspective.class, null)) {
			IPerspectiveDescriptor known = workbench.getPerspectiveRegistry()
					.findPerspectiveWithId(perspective.getElementId());
			if (known != null) {
				perspective.setLabel(known.getLabel());
			}
		}
	}
}
