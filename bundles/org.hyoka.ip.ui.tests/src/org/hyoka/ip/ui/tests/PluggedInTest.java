// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The page comes in by the extension point only, and its words are complete in both languages. */
class PluggedInTest {
	private static final Path SOURCES = Path.of("../org.hyoka.ip.ui/src/org/hyoka/ip/ui/internal");

	@Test
	void thePageIsContributedByItsBundle() {
		IConfigurationElement[] pages = Platform.getExtensionRegistry().getConfigurationElementsFor("org.hyoka.ui.editorPages");
		assertThat(pages).filteredOn(p -> "org.hyoka.ip.ui".equals(p.getContributor().getName())).singleElement()
				.satisfies(p -> assertThat(p.getAttribute("scope")).isEqualTo("undertaking"));
	}

	@Test
	void bothLanguagesHaveEveryText() throws IOException {
		Set<String> english = keys("messages.properties");
		assertThat(keys("messages_ja.properties")).isEqualTo(english);
		Set<String> fields = new TreeSet<>();
		for (Field field : org.hyoka.ip.ui.internal.Messages.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
				fields.add(field.getName());
			}
		}
		fields.removeIf(f -> !f.contains("_"));
		assertThat(fields).isEqualTo(english);
	}

	private static Set<String> keys(String name) throws IOException {
		Properties properties = new Properties();
		try (var in = Files.newBufferedReader(SOURCES.resolve(name))) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	@Test
	void noOtherBundleNeedsIt() {
		for (var bundle : Platform.getBundle("org.hyoka.ip.ui").getBundleContext().getBundles()) {
			String needed = bundle.getHeaders().get("Require-Bundle");
			if (bundle.getSymbolicName() != null && !bundle.getSymbolicName().startsWith("org.hyoka.ip") && needed != null) {
				assertThat(needed).as(bundle.getSymbolicName()).doesNotContain("org.hyoka.ip");
			}
		}
	}
}
