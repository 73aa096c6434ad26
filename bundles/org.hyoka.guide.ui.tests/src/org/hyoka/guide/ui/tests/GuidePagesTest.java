// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.ui.guide.GuidePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide says is there, is there. Reads the guide where it is written: tests run in their bundle's folder. */
class GuidePagesTest {
	private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	private static final Path BUNDLE = ROOT.resolve("bundles/org.hyoka.guide.ui");
	private static final Pattern PLACE = Pattern.compile("`((?:bundles|features|releng|targetplatform)/[^` ]*)`|^    (releng/\\S+)",
			Pattern.MULTILINE);
	/** Where all services of a kind are asked for. */
	private static final Pattern SERVICES = Pattern
			.compile("\\ball\\((\\w+)\\.class\\)|@Reference\\(service = (\\w+)\\.class, cardinality = ReferenceCardinality\\.MULTIPLE");
	private static final Pattern INTERFACE = Pattern.compile("^public interface (\\w+)", Pattern.MULTILINE);
	private static final Pattern POINT = Pattern.compile("<extension-point id=\"(\\w+)\"");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

	private static URL entry(String path) {
		try {
			Path file = BUNDLE.resolve(path);
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> pages(String language) throws IOException {
		try (Stream<Path> files = Files.list(BUNDLE.resolve("guide").resolve(language))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static String text(String language, String page) throws IOException {
		return Files.readString(BUNDLE.resolve("guide").resolve(language).resolve(page));
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2)).toList();
	}

	@Test
	void bothLanguagesHaveTheSamePagesAndNameTheSamePlaces() throws IOException {
		assertThat(pages("ja")).isEqualTo(pages("en")).contains(GuidePages.FIRST);
		for (String page : pages("en")) {
			assertThat(places(text("ja", page))).as(page).hasSameElementsAs(places(text("en", page)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyPlaceThatAPageNamesIsThere(String language) throws IOException {
		for (String page : pages(language)) {
			List<String> places = places(text(language, page)).stream().filter(place -> !place.contains("org.example.")).toList();
			assertThat(places).as(page).allSatisfy(place -> assertThat(ROOT.resolve(place)).exists());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyLinkLeadsToAPageOrAPicture(String language) throws IOException {
		for (String page : pages(language)) {
			List<String> links = LINK.matcher(text(language, page)).results().map((MatchResult found) -> found.group(1)).toList();
			assertThat(links).as(page).isNotEmpty()
					.allSatisfy(link -> assertThat(BUNDLE.resolve("guide").resolve(language).resolve(link).normalize()).isRegularFile());
		}
	}

	/** The code that is written by hand, and what is registered beside it; without tests. */
	private static String code(String ending) throws IOException {
		StringBuilder code = new StringBuilder();
		try (Stream<Path> files = Files.find(ROOT.resolve("bundles"), 20, (path, attributes) -> path.toString().endsWith(ending))) {
			for (Path file : files.map(ROOT::relativize).filter(path -> !path.getName(1).toString().endsWith(".tests")
					&& (path.getName(2).toString().equals("src") || path.getNameCount() == 3)).toList()) {
				code.append(Files.readString(ROOT.resolve(file))).append('\n');
			}
		}
		return code.toString();
	}

	private static Set<String> names(Pattern pattern, String code) {
		return pattern.matcher(code).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyServiceAndExtensionPointThatABundleCanContributeToIsNamedOnTheFirstPage(String language) throws IOException {
		String code = code(".java");
		Set<String> contributions = names(SERVICES, code);
		contributions.retainAll(names(INTERFACE, code)); // a class is not for others to implement
		assertThat(contributions).as("services").hasSizeGreaterThan(5);
		contributions.addAll(names(POINT, code("plugin.xml")));
		assertThat(contributions).allSatisfy(name -> assertThat(text(language, GuidePages.FIRST)).containsPattern("`[\\w.]*\\b" + name + "`"));
	}

	@Test
	void aPageIsOneDocumentWithTablesAndItsPicturesInside() throws IOException {
		String html = new GuidePages(GuidePagesTest::entry, Locale.JAPANESE).html(GuidePages.FIRST);
		assertThat(html).startsWith("<!DOCTYPE html><html lang=\"ja\">").contains("<table>", "<h1>評価ワークベンチの開発</h1>",
				"src=\"data:image/svg+xml;base64,").doesNotContain("src=\"..");
		assertThat(new GuidePages(GuidePagesTest::entry, Locale.FRENCH).html(GuidePages.FIRST)).contains("lang=\"en\"");
	}

	@Test
	void aPageThatIsNotThereIsNamed() {
		assertThatThrownBy(() -> new GuidePages(GuidePagesTest::entry, Locale.ENGLISH).html("nothing.md")).isInstanceOf(IOException.class)
				.hasMessageContaining("guide/en/nothing.md");
	}
}
