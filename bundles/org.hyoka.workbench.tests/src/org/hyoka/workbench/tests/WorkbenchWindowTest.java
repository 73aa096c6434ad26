// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window that a person sees after the start. */
class WorkbenchWindowTest {

	private static final int START_SECONDS = 60;
	private static final int PAUSE_MILLISECONDS = 50;

	@BeforeAll
	static void theWorkbenchHasStarted() throws InterruptedException {
		IWorkbench workbench = PlatformUI.getWorkbench();
		CountDownLatch open = new CountDownLatch(1);
		workbench.getDisplay().asyncExec(() -> lookAgainUntilOpen(workbench, open));
		assertThat(open.await(START_SECONDS, TimeUnit.SECONDS)).as("the workbench has started").isTrue();
	}

	private static void lookAgainUntilOpen(IWorkbench workbench, CountDownLatch open) {
		if (isOpen(workbench)) {
			open.countDown();
		} else {
			workbench.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> lookAgainUntilOpen(workbench, open));
		}
	}

	/** Tests run beside the user-interface thread, and begin before it has opened the window. */
	private static boolean isOpen(IWorkbench workbench) {
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		return windows.length > 0 && windows[0].getActivePage() != null && windows[0].getShell().isVisible();
	}

	@Test
	void theWindowIsNamedInBothLanguages() {
		String title = inWindow(window -> window.getShell().getText());
		assertThat(title).isEqualTo("Hyoka Workbench / 評価ワークベンチ");
	}

	@Test
	void theEvaluationPerspectiveIsOpen() {
		String perspective = inWindow(window -> window.getActivePage().getPerspective().getId());
		assertThat(perspective).isEqualTo("org.hyoka.workbench.evaluation");
	}

	private static String inWindow(Function<IWorkbenchWindow, String> question) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return workbench.getDisplay().syncCall(() -> question.apply(workbench.getWorkbenchWindows()[0]));
	}
}
