// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What one call does to many files is what as many calls do to one. */
class ManyFilesTest {
	private static final int BROKEN = 4;
	@TempDir
	private Path folder;
	private final List<Path> files = new ArrayList<>();

	@BeforeEach
	void writeSamplesAndAFileThatIsNone() throws Exception {
		List<String> keys = List.of("regenerative-2022", "drugdiscovery-2021", "council-2022");
		for (int i = 0; i < 9; i++) {
			Path file = folder.resolve("file" + i + ".hyoka");
			if (i == BROKEN) {
				Files.writeString(file, "no dossier");
			} else {
				Sample sample = Sample.byKey(keys.get(i % keys.size())).orElseThrow();
				DossierFiles.create(sample.create(), sample.attachments(), file);
			}
			files.add(file);
		}
	}

	private String[] words(String... first) {
		return Stream.concat(Stream.of(first), files.stream().map(Path::toString)).toArray(String[]::new);
	}

	/** What each file alone says, one after the other. */
	private String one(String... first) {
		StringBuilder said = new StringBuilder();
		for (Path file : files) {
			Shell shell = new Shell(Locale.ENGLISH);
			shell.run(Stream.concat(Stream.of(first), Stream.of(file.toString())).toArray(String[]::new));
			said.append(shell.out());
		}
		return said.toString();
	}

	@Test
	void validateSaysOfEachWhatItSaysOfItAlone() {
		String alone = one("validate");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run(words("validate"))).isEqualTo(2);
		assertThat(shell.err().lines()).hasSize(1).allMatch(line -> line.contains("file" + BROKEN));
		assertThat(shell.out()).startsWith(alone);
		assertThat(shell.out().substring(alone.length())).startsWith("9 files: ").contains("1 not read");
	}

	@Test
	void validateAsJsonHoldsAllFilesInTheirOrder() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run(words("validate", "--format", "json"))).isEqualTo(2);
		JsonNode all = new ObjectMapper().readTree(shell.out());
		assertThat(all.findValuesAsText("file")).containsExactlyElementsOf(files.stream().map(Path::toString).toList());
		assertThat(all.get(BROKEN).get("unreadable").asText()).contains("file" + BROKEN);
		assertThat(all.findValues("problems")).hasSize(8);
	}

	@Test
	void showPrintsEachBelowItsName() {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run(words("show", "budget"))).isEqualTo(2);
		files.remove(BROKEN);
		StringBuilder expected = new StringBuilder();
		for (Path file : files) {
			Shell alone = new Shell(Locale.ENGLISH);
			assertThat(alone.run("show", "budget", file.toString())).isZero();
			expected.append(file).append(System.lineSeparator()).append(alone.out());
		}
		assertThat(shell.out()).contains("file" + BROKEN).satisfies(out -> assertThat(
				out.replaceFirst("[^\\n]*file" + BROKEN + "\\.hyoka\\R", "")).isEqualTo(expected.toString()));
		assertThat(shell.err()).contains("9 files: 8 shown, 1 not read");
	}

	@Test
	void exportWritesTheSameFilesAsOneByOne() throws Exception {
		Path together = folder.resolve("together");
		Path apart = folder.resolve("apart");
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run(words("export", "--draft", "--format", "html,pptx,json", "--output", together.toString()))).isEqualTo(2);
		assertThat(shell.err()).contains("file" + BROKEN).contains("9 files: 8 written, 0 held back, 1 not written");
		one("export", "--draft", "--format", "html,pptx,json", "--output", apart.toString());
		try (Stream<Path> written = Files.list(together)) {
			List<Path> all = written.sorted().toList();
			assertThat(all).hasSize(24);
			for (Path file : all) {
				assertThat(file).hasSameBinaryContentAs(apart.resolve(file.getFileName()));
			}
		}
	}

	@Test
	void formsThatAreWrittenTogetherAreTheSameAsEachWrittenAlone() throws Exception {
		Path together = folder.resolve("together");
		Path apart = folder.resolve("apart");
		String file = files.getFirst().toString();
		List<String> forms = List.of("html", "docx", "xlsx", "pptx");
		assertThat(new Shell(Locale.ENGLISH).run("export", "--draft", "--format", String.join(",", forms), "--output", together.toString(), file))
				.isZero();
		for (String form : forms) {
			assertThat(new Shell(Locale.ENGLISH).run("export", "--draft", "--format", form, "--output", apart.toString(), file)).isZero();
			assertThat(together.resolve("file0." + form)).hasSameBinaryContentAs(apart.resolve("file0." + form));
		}
	}

	@Test
	void filesOfOneNameAreNotWrittenOverEachOther() throws Exception {
		Path other = Files.createDirectories(folder.resolve("other")).resolve("file0.hyoka");
		Files.copy(files.getFirst(), other);
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("export", "--draft", "--format", "html", "--output", folder.resolve("out").toString(), files.getFirst().toString(),
				other.toString())).isEqualTo(2);
		assertThat(shell.err()).contains("file0.hyoka").contains("same files");
		assertThat(folder.resolve("out")).doesNotExist();
	}
}
