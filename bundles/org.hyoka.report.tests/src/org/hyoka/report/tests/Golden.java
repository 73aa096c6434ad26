// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was read once and found right, in the folder {@code golden}. Start with {@code -Dhyoka.golden=write} to write what is
 * found as what is expected, and read the difference.
 */
public final class Golden {
	private Golden() {
	}

	/** Fails with the lines that differ. */
	public static void expect(String name, String found) throws IOException {
		String resource = "golden/" + name + ".txt";
		if ("write".equals(System.getProperty("hyoka.golden"))) {
			Path file = Path.of("..", "org.hyoka.report.tests", "src", "org", "hyoka", "report", "tests").resolve(resource);
			Files.createDirectories(file.getParent());
			Files.writeString(file, found);
			return;
		}
		try (InputStream in = Golden.class.getResourceAsStream(resource)) {
			assertThat(in).as("org.hyoka.report.tests/src/org/hyoka/report/tests/" + resource).isNotNull();
			assertThat(found.lines().toList()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
		}
	}
}
