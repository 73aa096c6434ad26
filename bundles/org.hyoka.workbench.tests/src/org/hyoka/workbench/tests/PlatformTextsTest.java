// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;

/** Our Japanese words for what the platform says are for texts that the platform has, with the same places to fill in. */
class PlatformTextsTest {
	private static final Path BUNDLES = Path.of("..");
	private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");
	/** "item{1}": the s of more than one. */
	private static final String PLURAL = "(?<=[a-z])\\{\\d+\\}";
	private static final String ENDING = "_ja.properties";

	@TestFactory
	Stream<DynamicTest> ourWordsFitTheTextsOfThePlatform() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(BUNDLES, 12)) {
			files = all.filter(f -> BUNDLES.relativize(f).toString().startsWith("org.hyoka.nls.ja."))
					.filter(f -> !f.toString().contains("target") && f.getFileName().toString().endsWith(ENDING)).sorted()
					.toList();
		}
		assertThat(files).hasSizeGreaterThan(15);
		return files.stream().map(f -> DynamicTest.dynamicTest(BUNDLES.relativize(f).toString(), () -> compare(f)));
	}

	/** The page of keys lists all commands of the platform's window; the product has no others of the platform. */
	@Test
	void everyCommandOfTheWindowHasAJapaneseName() throws IOException {
		URL english = Platform.getBundle("org.eclipse.ui").getEntry("plugin.properties");
		Properties en = read(new InputStreamReader(english.openStream(), StandardCharsets.UTF_8));
		Properties ja = read(Files.newBufferedReader(BUNDLES.resolve("org.hyoka.nls.ja.ui/plugin_ja.properties")));
		assertThat(en.stringPropertyNames()).filteredOn(key -> key.matches("command\\.\\w+\\.name|activeContextInfo\\.name")).hasSizeGreaterThan(50)
				.allSatisfy(key -> assertThat(ja).containsKey(key));
	}

	private static void compare(Path japanese) throws IOException {
		Path fragment = BUNDLES.resolve(BUNDLES.relativize(japanese).getName(0));
		Bundle host = Platform.getBundle(host(fragment));
		assumeTrue(host != null, "the host is not in this runtime");
		String inside = fragment.relativize(japanese).toString().replace('\\', '/');
		URL english = host.getEntry(inside.replace(ENDING, ".properties"));
		assertThat(english).as(inside).isNotNull();
		Properties en = read(new InputStreamReader(english.openStream(), StandardCharsets.UTF_8));
		Properties ja = read(Files.newBufferedReader(japanese));
		for (String key : ja.stringPropertyNames()) {
			assertThat(en.getProperty(key)).as("the platform has no text " + key).isNotNull();
			assertThat(ja.getProperty(key)).as(key).isNotBlank();
			assertThat(places(ja.getProperty(key))).as(key).isSubsetOf(places(en.getProperty(key)));
			assertThat(inside.contains("plugin") || key.contains("Tooltip") || key.startsWith("RescaleAt")
					|| places(ja.getProperty(key)).containsAll(places(en.getProperty(key).replaceAll(PLURAL, "")))).as(key).isTrue();
		}
	}

	private static String host(Path fragment) throws IOException {
		try (var in = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes().getValue("Fragment-Host").split(";")[0];
		}
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Reader reader) throws IOException {
		Properties properties = new Properties();
		try (reader) {
			properties.load(reader);
		}
		return properties;
	}
}
