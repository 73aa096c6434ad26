// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.MenuItem;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window that a person sees after the start. */
@ExtendWith(PictureOnFailure.class)
class WorkbenchWindowTest {

	@BeforeAll
	static void theWorkbenchHasStarted() {
		Ui.waitForWindow();
	}

	@Test
	void theWindowIsNamedInBothLanguages() {
		assertThat(Ui.<String>get(() -> Ui.window().getShell().getText()))
				.contains("Hyoka Workbench / 評価ワークベンチ");
	}

	@Test
	void theEvaluationPerspectiveIsOpen() {
		assertThat(Ui.<String>get(() -> Ui.window().getActivePage().getPerspective().getId()))
				.isEqualTo("org.hyoka.workbench.evaluation");
	}

	@Test
	void noMenuOfADevelopmentEnvironmentIsThere() {
		List<String> menus = Ui.get(() -> Arrays.stream(Ui.window().getShell().getMenuBar().getItems())
				.map(MenuItem::getText).map(t -> t.replaceAll("\\(&.\\)|&", "")).toList());
		assertThat(menus).hasSize(5).doesNotContain("Navigate", "Project", "Run", "Search");
	}
}
