// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;

/** Turns between the portfolio and the dossiers. UI thread. */
public final class Perspectives {
	/** Id of the perspective with the screens. */
	public static final String PORTFOLIO = "org.hyoka.portfolio.ui.perspective";

	private Perspectives() {
	}

	/** Turns to the portfolio. */
	public static void showPortfolio(IWorkbenchPage page) {
		page.setPerspective(page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PORTFOLIO));
	}

	/** Turns to the dossiers: to the perspective from which one came, else to the first that is no portfolio. */
	public static void showDossiers(IWorkbenchPage page) {
		IPerspectiveDescriptor now = page.getPerspective();
		if (now == null || PORTFOLIO.equals(now.getId())) {
			IPerspectiveDescriptor[] all = page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().getPerspectives();
			Stream.concat(Arrays.stream(page.getSortedPerspectives()), Arrays.stream(all)).filter(p -> !PORTFOLIO.equals(p.getId()))
					.findFirst().ifPresent(page::setPerspective);
		}
	}
}
