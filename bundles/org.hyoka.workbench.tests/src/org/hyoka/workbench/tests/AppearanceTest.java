// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.workbench.internal.preferences.GeneralPage;
import org.hyoka.workbench.internal.preferences.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The choice of light or dark among the preferences. */
class AppearanceTest {
	@AfterEach
	void itIsTheSystemsAgain() {
		Ui.run(Theme.SYSTEM::choose);
	}

	@Test
	void isKeptForTheNextStartWhichIsOffered() {
		Ui.waitForWindow();
		choose(Theme.DARK);
		answerLater();
		assertThat(Ui.get(Theme::chosen)).isEqualTo(Theme.DARK);
		waitUntilClosed();
	}

	@Test
	void thatLooksAsBeforeNeedsNoStart() {
		Ui.waitForWindow();
		choose(Ui.get(() -> Theme.SYSTEM.isDark(Ui.display())) ? Theme.DARK : Theme.LIGHT);
		waitUntilClosed();
		assertThat(Ui.get(Theme::chosen)).isNotEqualTo(Theme.SYSTEM);
	}

	/** Opens the page, chooses, and applies. */
	private static void choose(Theme theme) {
		Ui.run(() -> Ui.display().asyncExec(
				() -> PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(), GeneralPage.ID, null, null).open()));
		Ui.waitUntil("the preferences", () -> Ui.get(() -> dialog(AppearanceTest::isPreferences).isPresent()));
		Ui.run(() -> Widgets.all(dialog(AppearanceTest::isPreferences).orElseThrow(), Combo.class).stream()
				.filter(c -> c.getItemCount() == Theme.values().length).skip(1).findFirst().orElseThrow().select(theme.ordinal()));
		Ui.run(() -> Ui.display().asyncExec(() -> Widgets.press(dialog(AppearanceTest::isPreferences).orElseThrow().getDefaultButton())));
	}

	/** The other answer, the default, starts the workbench anew. */
	private static void answerLater() {
		Ui.waitUntil("the question", () -> Ui.get(() -> dialog(shell -> !isPreferences(shell)).isPresent()));
		Ui.run(() -> {
			Shell question = dialog(shell -> !isPreferences(shell)).orElseThrow();
			Widgets.press(Widgets.first(question, Button.class, b -> b != question.getDefaultButton()).orElseThrow());
		});
	}

	private static void waitUntilClosed() {
		Ui.waitUntil("the preferences to close", () -> Ui.get(() -> dialog(shell -> true).isEmpty()));
	}

	private static Optional<Shell> dialog(Predicate<Shell> which) {
		return Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s != Ui.window().getShell()).filter(which).findFirst();
	}

	private static boolean isPreferences(Shell shell) {
		return !Widgets.all(shell, Combo.class).isEmpty();
	}
}
