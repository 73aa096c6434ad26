// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text of every bundle is there in English and Japanese, with the same keys and the same places to fill in. */
class BothLanguagesTest {
	private static final Path BUNDLES = Path.of("..");
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*\\}");
	/** Words and numbers of dates are all handed in, and each language takes what it prints. */
	private static final Path DATES = Path.of("org.hyoka.core/src/org/hyoka/core/text/messages.properties");
	/** What English puts between sentences, and Japanese leaves out. */
	private static final Set<String> GAPS = Set.of("sentence.gap");
	private static final Set<String> NAMES = Set.of("messages.properties", "plugin.properties", "help.properties");

	@TestFactory
	Stream<DynamicTest> everyTextIsInBothLanguages() throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(BUNDLES)) {
			files = all.filter(BothLanguagesTest::isOurs).sorted().toList();
		}
		assertThat(files).hasSizeGreaterThan(20);
		return files.stream().map(f -> DynamicTest.dynamicTest(BUNDLES.relativize(f).toString(), () -> compare(f)));
	}

	private static boolean isOurs(Path file) {
		Path inside = BUNDLES.relativize(file);
		String path = inside.toString().replace('\\', '/');
		return NAMES.contains(file.getFileName().toString()) && path.startsWith("org.hyoka.")
				&& !path.contains("/target/") && !path.contains("/bin/") && !path.startsWith("org.hyoka.nls.");
	}

	private static void compare(Path english) throws IOException {
		Path japanese = english.resolveSibling(english.getFileName().toString().replace(".properties", "_ja.properties"));
		assertThat(japanese).exists();
		Properties en = read(english);
		Properties ja = read(japanese);
		assertThat(new TreeSet<>(ja.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
		for (String key : en.stringPropertyNames()) {
			if (!BUNDLES.relativize(english).equals(DATES)) {
				assertThat(places(ja.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
			}
			if (!en.getProperty(key).isEmpty() && !GAPS.contains(key)) {
				assertThat(ja.getProperty(key)).as(key).isNotEmpty();
			}
		}
	}

	private static Set<String> places(String text) {
		Matcher matcher = PLACE.matcher(text);
		return matcher.results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
