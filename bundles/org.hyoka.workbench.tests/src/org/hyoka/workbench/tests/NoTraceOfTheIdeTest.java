// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person meets is the product's; the test runtime holds an IDE, which must not show. */
@ExtendWith(PictureOnFailure.class)
class NoTraceOfTheIdeTest {

	@BeforeAll
	static void theWorkbenchHasStarted() {
		Ui.waitForWindow();
		Ui.waitUntil("the start is over", () -> Arrays
				.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
				.allMatch(n -> n.getId().startsWith("org.hyoka.")));
	}

	@Test
	void allPreferencesAreOurs() {
		List<String> pages = Ui.get(() -> Arrays
				.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getId)
				.toList());
		assertThat(pages).contains("org.hyoka.workbench.preferences.general", "org.hyoka.workbench.preferences.recovery")
				.allMatch(id -> id.startsWith("org.hyoka."));
	}

	@Test
	void noKeyMeansTwoThings() {
		Map<String, List<String>> commands = Ui.get(() -> {
			IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
			return Arrays.stream(service.getBindings()).filter(b -> b.getParameterizedCommand() != null)
					.filter(b -> b.getSchemeId().equals(service.getDefaultSchemeId())
							&& b.getContextId().equals("org.eclipse.ui.contexts.window"))
					.filter(b -> b.getParameterizedCommand().getId().startsWith("org.hyoka.")
							|| b.getParameterizedCommand().getId().matches("org\\.eclipse\\.ui\\.[a-z]+\\.?[A-Za-z]*"))
					.collect(Collectors.groupingBy(b -> b.getTriggerSequence().format(),
							Collectors.mapping(NoTraceOfTheIdeTest::command, Collectors.toList())));
		});
		assertThat(commands).isNotEmpty().allSatisfy((key, all) -> assertThat(all.stream().distinct()).as(key).hasSize(1));
	}

	private static String command(Binding binding) {
		return binding.getParameterizedCommand().getId();
	}

	@Test
	void theWindowHasItsIconInAllSizes() {
		Ui.waitUntil("the large icon, which comes after the window", () -> widthsOfIcons().contains(256));
		assertThat(widthsOfIcons()).contains(16, 32, 48, 256);
	}

	private static List<Integer> widthsOfIcons() {
		return Ui.get(() -> Arrays.stream(Window.getDefaultImages()).map(Image::getBounds).map(b -> b.width).toList());
	}
}
