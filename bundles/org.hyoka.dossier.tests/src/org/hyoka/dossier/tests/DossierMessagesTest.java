// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.model.hyoka.HyokaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierMessagesTest {
	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

	private static Properties read(String name) throws IOException {
		try (InputStream in = Refusal.class.getResourceAsStream(name)) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return properties;
		}
	}

	private static SortedSet<String> places(String text) {
		SortedSet<String> places = new TreeSet<>();
		for (Matcher m = PLACE.matcher(text); m.find();) {
			places.add(m.group(1));
		}
		return places;
	}

	@Test
	void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
		Properties english = read("messages.properties");
		Properties japanese = read("messages_ja.properties");
		assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertThat(places(japanese.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
			assertThat(english.getProperty(key)).as(key).doesNotContain("'").isNotBlank();
			assertThat(japanese.getProperty(key)).as(key).doesNotContain("'").isNotBlank();
		}
	}

	@Test
	void thereIsAdviceForEveryReason() throws IOException {
		Properties english = read("messages.properties");
		for (Reason reason : Reason.values()) {
			assertThat(english.getProperty("advice." + reason)).as(reason.name()).endsWith(".");
		}
	}

	@Test
	void filesNameTheVersionThatTheBundleHas(@TempDir Path folder) throws IOException {
		Path manifest = Path.of("../org.hyoka.dossier/META-INF/MANIFEST.MF");
		String version = Files.readAllLines(manifest).stream().filter(l -> l.startsWith("Bundle-Version: ")).findFirst()
				.orElseThrow().substring("Bundle-Version: ".length()).replace(".qualifier", "");
		Path file = folder.resolve("x.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
		assertThat(new String(Containers.entry(file, Containers.MANIFEST), StandardCharsets.UTF_8))
				.contains("product=\"Hyoka Workbench/" + version + "\"").contains("format=\"" + FormatVersion.CURRENT + "\"");
	}
}
