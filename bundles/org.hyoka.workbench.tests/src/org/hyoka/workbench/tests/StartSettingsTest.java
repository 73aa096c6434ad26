// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hyoka.workbench.internal.preferences.StartSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script reads before Java starts. */
class StartSettingsTest {
	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("start.properties");
	}

	@Test
	void nothingChosenMeansTheSystem() throws IOException {
		assertThat(StartSettings.read(file())).isEqualTo(new StartSettings(Optional.empty(), 100));
	}

	@Test
	void whatIsChosenComesBackAndIsPlainForAScript() throws IOException {
		StartSettings chosen = new StartSettings(Optional.of("ja"), 125);
		chosen.write(file());
		assertThat(StartSettings.read(file())).isEqualTo(chosen);
		assertThat(Files.readAllLines(file())).containsExactly("language=ja", "scale=125");
	}

	@Test
	void theSystemsChoiceTakesTheLinesAway() throws IOException {
		new StartSettings(Optional.of("en"), 200).write(file());
		new StartSettings(Optional.empty(), 100).write(file());
		assertThat(file()).isEmptyFile();
		assertThat(folder).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void whatSomebodyElseWroteIntoTheFileIsPassedOver() throws IOException {
		Files.writeString(file(), "language=; rm -rf ~\nscale=9999\n");
		assertThat(StartSettings.read(file())).isEqualTo(new StartSettings(Optional.empty(), 100));
	}
}
