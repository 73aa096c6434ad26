// SPDX-License-Identifier: EPL-2.0
package org.hyoka.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the house as README and the developers' guide draw it. */
class ArchitectureTest {
	private static final Path BUNDLES = Path.of("..");
	/**
	 * They stand beside the house: data, tools for tests and benchmarks, examples, words of the platform in Japanese, fragments without
	 * code.
	 */
	private static final Set<String> BESIDE = Set.of("org.hyoka.samples", "org.hyoka.testsupport", "org.hyoka.benchmarks.ui",
			"org.hyoka.collections", "org.hyoka.export.pdfbox", "org.hyoka.providers.jaxb", "org.hyoka.providers.log4j",
			"org.hyoka.providers.slf4j");
	private static final House HOUSE = new House(BUNDLES);

	@Test
	void everyBundleHasItsPlace() {
		Set<String> without = HOUSE.bundles().keySet().stream().filter(b -> Plan.HYOKA.row(b).isEmpty())
				.filter(b -> !BESIDE.contains(b) && !b.endsWith(".tests") && !b.startsWith("org.hyoka.examples.")
						&& !b.startsWith("org.hyoka.nls."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertThat(without).as("bundles that stand in no row").isEmpty();
		assertThat(Plan.HYOKA.rows().stream().flatMap(List::stream)).as("bundles of the plan").allMatch(HOUSE.bundles()::containsKey);
	}

	@Test
	void arrowsPointDown() {
		assertThat(Plan.HYOKA.arrows(HOUSE)).isEmpty();
	}

	@Test
	void nothingBelowTheLineKnowsWindows() {
		assertThat(Plan.HYOKA.windows(HOUSE)).isEmpty();
	}

	@Test
	void exportsAreVersionedOrForFriends() {
		assertThat(Plan.HYOKA.exports(HOUSE)).isEmpty();
	}

	@Test
	void friendsAreFriendsForAReason() {
		assertThat(Plan.HYOKA.friends(HOUSE)).isEmpty();
	}

	@Test
	void whatIsOpenToEverybodyIsUsedBySomebody() {
		assertThat(Api.needless(HOUSE)).isEmpty();
	}

	@Test
	void openPackagesSayWhatTheyAreFor() {
		assertThat(Api.unexplained(HOUSE)).isEmpty();
	}

	@Test
	void openTypesSaySinceWhen() {
		assertThat(Api.undated(HOUSE)).isEmpty();
	}

	@Test
	void nobodyHasToWrapAnArgument() {
		assertThat(Api.optionalParameters(HOUSE)).isEmpty();
	}

	@Test
	void versionsOfOursAreNamedInOneRange() {
		assertThat(Api.openRanges(HOUSE)).isEmpty();
	}

	@Test
	void packagesRunInNoCircles() {
		assertThat(Plan.HYOKA.circles(HOUSE)).isEmpty();
	}

	@Test
	void bundlesAndPackagesCanBeOverlooked() {
		assertThat(Plan.HYOKA.sizes(HOUSE)).isEmpty();
	}

	@Test
	void nothingOfTheProductNeedsTheSamples() {
		assertThat(HOUSE.bundles().values()).filteredOn(b -> Plan.HYOKA.row(b.name()).isPresent())
				.allSatisfy(b -> assertThat(b.requires()).as(b.name()).doesNotContain("org.hyoka.samples"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../README.md", "../org.hyoka.guide.ui/guide/en/working.md", "../org.hyoka.guide.ui/guide/ja/working.md" })
	void thePictureNamesExactlyTheseBundles(String document) throws IOException {
		Set<String> all = new TreeSet<>();
		Plan.HYOKA.rows().forEach(all::addAll);
		List<Set<String>> rows = Plan.HYOKA.rows().stream().map(r -> (Set<String>) new TreeSet<>(r)).toList();
		assertThat(Plan.drawn(picture(Files.readString(Path.of(document))), all)).isEqualTo(rows);
	}

	@Test
	void theDrawingNamesExactlyTheseBundles() throws IOException {
		Set<String> all = new TreeSet<>();
		Plan.HYOKA.rows().forEach(all::addAll);
		assertThat(Plan.drawn(Files.readString(BUNDLES.resolve("org.hyoka.guide.ui/guide/pictures/architecture.svg")), all))
				.isEqualTo(Plan.HYOKA.rows().stream().map(r -> (Set<String>) new TreeSet<>(r)).toList());
	}

	/** What stands between the marks of the picture. */
	private static String picture(String text) {
		int begin = text.indexOf("<!-- architecture -->");
		int end = text.indexOf("<!-- /architecture -->");
		assertThat(begin).as("the picture's mark").isNotNegative();
		return text.substring(begin, end);
	}
}
