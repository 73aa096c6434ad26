// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.tests.Exports;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.tests.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as web pages are read by everybody: axe-core finds nothing wrong, on wide and narrow windows, light and dark. */
class AccessibilityTest {
	@TempDir
	private static Path folder;
	private static Optional<Axe> axe = Optional.empty();

	@BeforeAll
	static void find() throws IOException, InterruptedException {
		axe = Axe.find(folder);
	}

	@ParameterizedTest
	@CsvSource({ "regenerative-2022,ja,,390,false", "regenerative-2022,ja,,1280,true", "drugdiscovery-2021,en,oecd-dac,390,true",
			"drugdiscovery-2021,en,oecd-dac,1280,false", "council-2022,ja,,390,true", "council-2022,ja,,1280,false" })
	void axeFindsNothingWrong(String key, String language, String outline, int width, boolean dark) throws IOException, InterruptedException {
		assumeTrue(axe.isPresent(), "There is no Chromium here, or npm brings no axe-core: the page is not checked with axe.");
		Dossier dossier = Reports.dossier(key);
		if (outline != null) {
			dossier.setOutline(Templates.standard().instantiateOutline(outline, dossier));
		}
		List<String> said = axe.get().said(Exports.html(Reports.book(dossier, Locale.forLanguageTag(language))), width, dark,
				Files.createTempDirectory(folder, "page"));
		assertThat(said).containsExactly("width " + width, "dark " + dark);
	}
}
