// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The glossary names what is there, all of it that has a meaning of the field, and says the same in both languages. */
class GlossaryTest {
	private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
	private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.+?) \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);
	private static final Pattern CLASS = Pattern.compile("xsi:type=\"ecore:EClass\" name=\"(\\w+)\"");
	private static final Pattern TYPE = Pattern.compile("^public [^\\n({]*?\\b(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
	/** Where everything means something to those who evaluate. */
	private static final Pattern OF_THE_FIELD = Pattern
			.compile(
					"org\\.hyoka\\.core/src/org/hyoka/core/(?:derivation|figures|indicators|money|progress|scoring)/\\w+\\.java|.*/org/hyoka/model/time/\\w+\\.java");
	private static final Pattern HANDWRITTEN = Pattern.compile("org\\.hyoka\\.(?!.*\\.tests/|examples\\.)[\\w.]+/src/.*\\.java");

	/** A row of the glossary. */
	private record Word(String code, String english, String japanese) {
	}

	private static List<Word> words(String language) throws IOException {
		String page = Files.readString(BUNDLES.resolve("org.hyoka.guide.ui/guide").resolve(language).resolve("glossary.md"));
		assertThat(page.lines().filter(line -> line.startsWith("| `"))).as("rows that cannot be read").allMatch(ROW.asMatchPredicate());
		return ROW.matcher(page).results().map(row -> new Word(row.group(1), row.group(2), row.group(3))).toList();
	}

	private static Set<String> classes() throws IOException {
		return named(CLASS, BUNDLES.resolve("org.hyoka.model/model"), path -> path.toString().endsWith(".ecore"));
	}

	private static Set<String> types(Pattern files) throws IOException {
		return named(TYPE, BUNDLES, path -> files.matcher(BUNDLES.relativize(path).toString().replace('\\', '/')).matches());
	}

	private static Set<String> named(Pattern pattern, Path folder, Predicate<Path> which) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(which).flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Properties labels(String file) throws IOException {
		Properties labels = new Properties();
		try (Reader in = Files.newBufferedReader(BUNDLES.resolve("org.hyoka.model.edit/src/org/hyoka/model/edit").resolve(file))) {
			labels.load(in);
		}
		return labels;
	}

	@Test
	void bothLanguagesHaveTheSameWordsInTheSameOrderAndEachOnce() throws IOException {
		assertThat(words("ja")).isEqualTo(words("en"));
		assertThat(words("en")).extracting(Word::code).doesNotHaveDuplicates();
	}

	@Test
	void everyWordIsAClassOfAMetamodelOrAPublicType() throws IOException {
		Set<String> there = classes();
		there.addAll(types(HANDWRITTEN));
		assertThat(words("en")).extracting(Word::code).isSubsetOf(there);
	}

	@Test
	void everyClassOfTheMetamodelsAndAllThatIsComputedHasAWord() throws IOException {
		Set<String> wanted = classes();
		wanted.addAll(types(OF_THE_FIELD));
		assertThat(wanted).hasSizeGreaterThan(100);
		assertThat(words("en")).extracting(Word::code).containsAll(wanted);
	}

	@Test
	void classesOfTheMetamodelsAreCalledWhatTheWorkbenchCallsThem() throws IOException {
		Properties english = labels("plugin.properties");
		Properties japanese = labels("plugin_ja.properties");
		Set<String> classes = classes();
		assertThat(words("en")).filteredOn(word -> classes.contains(word.code())).isNotEmpty().allSatisfy(word -> {
			String key = "_UI_" + word.code() + "_type";
			assertThat(word).isEqualTo(new Word(word.code(), english.getProperty(key), japanese.getProperty(key)));
		});
	}
}
