// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.hyoka.update.Sites;
import org.hyoka.update.UpdateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where features come from: the preset site, and what a person names. */
class SitesTest {
	private static final URI OFFICE = URI.create("https://office.example/hyoka");
	private static final URI MIRROR = URI.create("https://mirror.example/hyoka");
	@TempDir
	private Path folder;
	private Installed installed;

	@BeforeEach
	void thereIsAnInstallation() throws Exception {
		installed = new Installed(folder);
	}

	@AfterEach
	void forget() throws Exception {
		installed.close();
		ConfigurationScope.INSTANCE.getNode("org.hyoka.update").removeNode();
	}

	private void preset(URI site) throws IOException {
		Files.writeString(installed.folder().resolve(Sites.PRESET_FILE), "# from here\n\n" + site + "\n");
	}

	@Test
	void thePresetSiteIsKnown() throws Exception {
		preset(OFFICE);
		assertThat(installed.sites().known()).containsExactly(OFFICE);
	}

	@Test
	void anotherPresetTakesThePlaceOfTheFormerOne() throws Exception {
		preset(OFFICE);
		installed.sites().known();
		preset(MIRROR);
		assertThat(installed.sites().known()).containsExactly(MIRROR);
	}

	@Test
	void anInstallationWithoutAPresetKnowsNoSite() throws Exception {
		assertThat(installed.sites().known()).isEmpty();
		Files.writeString(installed.folder().resolve(Sites.PRESET_FILE), "# nothing\n");
		assertThat(installed.sites().known()).isEmpty();
	}

	@Test
	void theKeysOfTheInstallationAreTrustedOnceAndThoseOfThePersonStay() throws Exception {
		Files.writeString(installed.folder().resolve(Sites.KEY_FILE), "the office's key");
		installed.sites().takeOverKeys(Installed.PROFILE);
		assertThat(installed.trustedKeys()).isEqualTo("the office's key");
		installed.trust("the person's keys");
		Files.writeString(installed.folder().resolve(Sites.KEY_FILE), "another key");
		installed.sites().takeOverKeys(Installed.PROFILE);
		assertThat(installed.trustedKeys()).isEqualTo("the person's keys");
	}

	@Test
	void aSiteThatCannotBeReadIsSaidInBothLanguages() throws Exception {
		URI closed = URI.create("http://localhost:1/site");
		Sites.Answer answer = installed.sites().ask(List.of(closed), null);
		assertThat(answer.none()).isTrue();
		assertThat(answer.why().orElseThrow().in(Locale.ENGLISH)).contains(closed.toString(), "does not answer");
		assertThat(answer.why().orElseThrow().in(Locale.JAPANESE)).contains(closed.toString(), "応答がありません");
	}

	@Test
	void aSiteIsALocationAFolderOrAnArchive() throws Exception {
		Path archive = Files.createFile(folder.resolve("site of 2026.zip"));
		assertThat(Sites.location(OFFICE.toString())).isEqualTo(OFFICE);
		assertThat(Sites.location(folder.toString()).toString()).startsWith("file:/");
		assertThat(Sites.location(archive.toString()).toString()).startsWith("jar:file:/").endsWith("site%20of%202026.zip!/");
		assertThatThrownBy(() -> Sites.location(folder.resolve("nothing").toString())).isInstanceOf(UpdateException.class)
				.hasMessageContaining("no folder and no archive");
	}
}
