// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.guide.GuidePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's guide says what the window says. Reads the guide where it is written: tests run in their bundle's folder. */
class UserGuideTest {
	private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
	private static final Path GUIDE = BUNDLES.resolve("org.hyoka.ui/guide");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
	/** Words of the window; numbers and endings of names are examples. */
	private static final Pattern QUOTED = Pattern.compile("「([^」\\d０-９-][^」\\d０-９]*)」");
	private static final Pattern KEY = Pattern.compile("(?m)^\\| ([^|]+) \\|");

	private static URL entry(String path) {
		try {
			Path file = GUIDE.getParent().resolve(path);
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> pages(String language) throws IOException {
		try (Stream<Path> files = Files.list(GUIDE.resolve(language))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static String text(String language, String page) throws IOException {
		return Files.readString(GUIDE.resolve(language).resolve(page));
	}

	private static List<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(found -> found.group(1)).toList();
	}

	@Test
	void bothLanguagesHaveTheSamePagesWithTheSameLinks() throws IOException {
		assertThat(pages("ja")).isEqualTo(pages("en")).contains(GuidePages.FIRST);
		for (String page : pages("en")) {
			assertThat(all(LINK, text("ja", page))).as(page).isNotEmpty().isEqualTo(all(LINK, text("en", page)));
		}
	}

	@Test
	void bothLanguagesExplainTheSameKeys() throws IOException {
		List<String> english = all(KEY, text("en", "keys.md")).stream().filter(k -> k.matches("[\\p{ASCII}↑↓]+")).toList();
		List<String> japanese = all(KEY, text("ja", "keys.md")).stream().map(k -> k.replace("、", ", ")).toList();
		// Names of keys are the same in both languages; what is told in words (arrows, a letter) is not.
		assertThat(english).filteredOn(k -> !k.matches("Key|Arrows|.*\\b[a-z]{2,}\\b.*")).hasSizeGreaterThan(20)
				.allSatisfy(k -> assertThat(japanese).contains(k));
	}

	/** Its amounts are what the page says of signs: what is carried out reduces the budget, which is what the sheet printed. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void theSmallestExampleOfJsonIsImportedAndNothingInItIsWrong(String language) throws Exception {
		String example = text(language, "data.md").lines().dropWhile(line -> !line.equals("    {")).takeWhile(line -> line.startsWith("    "))
				.map(line -> line.substring(4)).collect(Collectors.joining("\n"));
		Dossier dossier = JsonImport.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
		Budget budget = dossier.getUndertakings().getFirst().getBudget();
		assertThat(BudgetSummary.of(budget).available(new FiscalYear(2023)))
				.hasValueSatisfying(sum -> assertThat(sum.value()).isEqualByComparingTo("1160"));
		assertThat(budget.getStated().getFirst().getValue()).isEqualByComparingTo("1160");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyPageIsShownAndItsLinksLeadToPages(String language) throws IOException {
		GuidePages shown = new GuidePages(UserGuideTest::entry, Locale.of(language));
		for (String page : pages(language)) {
			assertThat(shown.html(page)).as(page).contains("lang=\"" + language + "\"", "<h1>");
			assertThat(all(LINK, text(language, page))).as(page).allSatisfy(link -> assertThat(pages(language)).contains(link));
		}
	}

	@Test
	void linesOfJapaneseAreJoinedWithoutRoom() throws IOException {
		assertThat(text("ja", GuidePages.FIRST)).contains("提言を\nそれぞれ");
		assertThat(new GuidePages(UserGuideTest::entry, Locale.JAPANESE).html(GuidePages.FIRST)).contains("提言をそれぞれ");
	}

	/** A command that was renamed is renamed in the guide, too. What is typed in code is no name. */
	@Test
	void whatThePagesCallByNameIsCalledSoInTheWindow() throws IOException {
		Set<String> words = words();
		for (String page : pages("ja")) {
			assertThat(all(QUOTED, text("ja", page).replaceAll("`[^`\\n]*`", ""))).as(page).allSatisfy(name -> assertThat(words).contains(name));
		}
	}

	private static Set<String> words() throws IOException {
		Set<String> words = new HashSet<>();
		try (Stream<Path> files = Files.find(BUNDLES, 12, (file, what) -> file.getFileName().toString().endsWith("_ja.properties"))) {
			files.filter(file -> !file.toString().contains("target")).forEach(file -> {
				Properties texts = new Properties();
				try (Reader in = Files.newBufferedReader(file)) {
					texts.load(in);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
				texts.values().forEach(text -> words.add(text.toString().replaceAll("\\(&.\\)", "").replaceAll("…$", "")));
			});
		}
		return words;
	}
}
