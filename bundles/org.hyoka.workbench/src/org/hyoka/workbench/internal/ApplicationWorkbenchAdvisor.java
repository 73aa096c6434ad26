// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The workbench opens one window with our perspective, and remembers it. */
final class ApplicationWorkbenchAdvisor extends WorkbenchAdvisor {
	private final FilesToOpen files;

	ApplicationWorkbenchAdvisor(FilesToOpen files) {
		this.files = files;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ApplicationWorkbenchWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return EvaluationPerspective.ID;
	}

	@Override
	public void postStartup() {
		files.windowIsOpen();
	}
}
