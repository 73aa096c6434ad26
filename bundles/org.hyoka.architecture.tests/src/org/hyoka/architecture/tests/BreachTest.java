// SPDX-License-Identifier: EPL-2.0
package org.hyoka.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of breach is seen: a small house is whole, and with one thing changed it is not. */
class BreachTest {
	private static final Plan PLAN = new Plan(List.of(List.of("a.ui"), List.of("a.left", "a.right"), List.of("a.base")), 2);
	@TempDir
	private Path folder;

	@BeforeEach
	void build() throws IOException {
		bundle("a.base", "Export-Package: a.base;version=\"0.1.0\"\n");
		bundle("a.left", "Require-Bundle: a.base;bundle-version=\"[0.1.0,0.2.0)\"\nExport-Package: a.left;version=\"0.1.0\"\n");
		bundle("a.right", "Import-Package: a.base;version=\"[0.1.0,0.2.0)\"\n");
		bundle("a.ui", "Require-Bundle: a.left;bundle-version=\"[0.1.0,0.2.0)\",org.eclipse.ui\n");
	}

	@Test
	void aWholeHouseHasNoBreach() {
		House house = new House(folder);
		assertThat(PLAN.arrows(house)).isEmpty();
		assertThat(PLAN.windows(house)).isEmpty();
		assertThat(PLAN.exports(house)).isEmpty();
		assertThat(PLAN.friends(house)).isEmpty();
		assertThat(PLAN.circles(house)).isEmpty();
		assertThat(PLAN.sizes(house)).isEmpty();
		assertThat(Api.needless(house)).isEmpty();
		assertThat(Api.unexplained(house)).isEmpty();
		assertThat(Api.undated(house)).isEmpty();
		assertThat(Api.optionalParameters(house)).isEmpty();
		assertThat(Api.openRanges(house)).isEmpty();
	}

	@Test
	void anOpenPackageWithoutUsersWordsOrDateIsSeen() throws IOException {
		bundle("a.left", "Export-Package: org.left;version=\"0.1.0\"\n");
		source("a.left", "org.left", "/** Some. */\npublic class Some {}");
		bundle("a.left.tests", "");
		source("a.left.tests", "org.left.tests", "import org.left.Some;");
		House house = new House(folder);
		assertThat(Api.needless(house)).containsExactly("a.left exports org.left to everybody, and nobody uses it");
		assertThat(Api.unexplained(house)).hasSize(1);
		assertThat(Api.undated(house)).containsExactly("Some.java of org.left does not say @since");
		source("a.left", "org.left", "/**\n * Some.\n *\n * @since 0.1\n */\npublic class Some {}");
		source("a.ui", "a.ui", "import org.left.Some;");
		Files.writeString(folder.resolve("a.left/src/org/left/package-info.java"), "/** For whom. */\npackage org.left;\n");
		House mended = new House(folder);
		assertThat(Api.needless(mended)).isEmpty();
		assertThat(Api.unexplained(mended)).isEmpty();
		assertThat(Api.undated(mended)).isEmpty();
	}

	@Test
	void parametersThatAreOptionalsAreSeen() throws IOException {
		bundle("a.left", "Export-Package: org.left;x-friends:=\"a.ui\"\n");
		source("a.left", "org.left", """
				public final class Some {
					public Some(int a, Optional<List<String>> b) {}
					protected static <T> void take(
							Optional<T> a) throws IOException { take(Optional.of(a)); }
					void inside(Optional<String> a) {}
					private static void hidden(Optional<String> a) {}
					public void fine(Function<String, Optional<String>> a, Map<String, Optional<String>> b) {}
					public record Pair(Optional<String> left, OptionalInt right) {
						public Pair(Optional<String> left) { this(left, OptionalInt.empty()); }
					}
				}
				""");
		source("a.left", "org.left", "public interface Other {\n\tint of(OptionalInt number);\n}", "Other");
		assertThat(Api.optionalParameters(new House(folder))).containsExactlyInAnyOrder("Some.java of org.left: Some takes an Optional",
				"Some.java of org.left: take takes an Optional", "Other.java of org.left: of takes an Optional");
	}

	@Test
	void versionsWithoutAnEndAreSeen() throws IOException {
		bundle("a.left", "Require-Bundle: a.base;bundle-version=\"0.1.0\"\n");
		bundle("a.right", "Import-Package: a.base\n");
		assertThat(Api.openRanges(new House(folder))).containsExactly("a.left names a.base in the range 0.1.0",
				"a.right names a.base in the range of all versions");
	}

	@Test
	void anArrowAsideOrUpIsSeenInBothHeaders() throws IOException {
		bundle("a.right", "Require-Bundle: a.left\n");
		assertThat(PLAN.arrows(new House(folder))).containsExactly("a.right uses a.left, which does not stand below it");
		bundle("a.right", "Import-Package: a.left;resolution:=optional\n");
		assertThat(PLAN.arrows(new House(folder))).containsExactly("a.right uses a.left, which does not stand below it");
		bundle("a.right", "");
		bundle("a.base", "Require-Bundle: a.ui\n");
		assertThat(PLAN.arrows(new House(folder))).containsExactly("a.base uses a.ui, which does not stand below it");
	}

	@Test
	void anArrowOutOfTheHouseIsSeen() throws IOException {
		bundle("a.samples", "");
		bundle("a.ui", "Require-Bundle: a.samples\n");
		assertThat(PLAN.arrows(new House(folder))).containsExactly("a.ui uses a.samples, which does not stand below it");
	}

	@Test
	void windowsBelowTheLineAreSeenInManifestAndSource() throws IOException {
		bundle("a.left", "Require-Bundle: org.eclipse.jface\n");
		source("a.right", "a.right", "import org.eclipse.swt.SWT;");
		assertThat(PLAN.windows(new House(folder))).hasSize(2).anyMatch(b -> b.contains("a.left") && b.contains("org.eclipse.jface"))
				.anyMatch(b -> b.contains("a.right") && b.contains("org.eclipse.swt"));
	}

	@Test
	void openExportsAreSeen() throws IOException {
		bundle("a.left", "Export-Package: a.left,a.left.internal\n");
		assertThat(PLAN.exports(new House(folder))).containsExactly("a.left exports a.left without a version",
				"a.left exports a.left.internal to everybody");
	}

	@Test
	void aFriendWithoutAReasonIsSeen() throws IOException {
		bundle("a.left", "Export-Package: a.left.internal;x-friends:=\"a.ui\"\n");
		assertThat(PLAN.friends(new House(folder))).hasSize(1);
		source("a.ui", "a.ui", "import a.left.internal.Secret;".replace("a.left", "org.left"));
		bundle("a.left", "Export-Package: org.left.internal;x-friends:=\"a.ui\"\n");
		assertThat(PLAN.friends(new House(folder))).isEmpty();
	}

	@Test
	void circlesAreSeenAndAnApiMayUseItsInternals() throws IOException {
		source("a.left", "org.left", "import org.left.internal.Inside;");
		source("a.left", "org.left.internal", "import org.left.Outside;");
		assertThat(PLAN.circles(new House(folder))).isEmpty();
		source("a.left", "org.left.one", "import org.left.two.X;");
		source("a.left", "org.left.two", "class X { org.left.three.Y y; }");
		source("a.left", "org.left.three", "import org.left.one.Z; // import org.left.none.N;");
		assertThat(PLAN.circles(new House(folder))).contains("a.left: org.left.one → org.left.two → org.left.three → org.left.one");
	}

	@Test
	void whatIsTooLargeIsSeen() throws IOException {
		for (int i = 0; i <= Plan.MOST_FILES; i++) {
			source("a.left", "org.left", "class C" + i + " {}", "C" + i);
		}
		source("a.right", "org.right", "\n".repeat(Plan.MOST_LINES));
		assertThat(PLAN.sizes(new House(folder))).containsExactly("org.left of a.left has 36 files", "a.right has 19001 lines");
	}

	@Test
	void aPictureIsReadRowByRow() {
		assertThat(Plan.drawn("  a.ui   above\n---- a.line\n a.left  a.right\n", Set.of("a.ui", "a.left", "a.right", "a.base")))
				.containsExactly(Set.of("a.ui"), Set.of("a.left", "a.right"));
	}

	private void bundle(String name, String headers) throws IOException {
		Path file = folder.resolve(name).resolve("META-INF/MANIFEST.MF");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + headers);
	}

	private void source(String bundle, String inPackage, String text) throws IOException {
		source(bundle, inPackage, text, "Some");
	}

	private void source(String bundle, String inPackage, String text, String name) throws IOException {
		Path file = folder.resolve(bundle).resolve("src").resolve(inPackage.replace('.', '/')).resolve(name + ".java");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "package " + inPackage + ";\n" + text);
	}
}
