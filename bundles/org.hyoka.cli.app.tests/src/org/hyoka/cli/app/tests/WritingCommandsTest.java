// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetTokens;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command that writes a dossier says is what it did: nobody else's work is written over, nothing is said to be saved that is not. */
class WritingCommandsTest {
	@TempDir
	private Path folder;
	private Path dossier;
	private Path sheet;

	/** Document 002 without the sheets of its first member, and the sheet that this member fills in. */
	@BeforeEach
	void write() throws Exception {
		Sample sample = Sample.byKey("regenerative-2022").orElseThrow();
		dossier = folder.resolve("再生医療.hyoka");
		DossierFiles.create(sample.create(), sample.attachments(), dossier);
		Path sheets = folder.resolve("sheets");
		assertThat(new Shell(Locale.ENGLISH).run("score-sheets", "create", "--output", sheets.toString(), dossier.toString())).isZero();
		try (Stream<Path> files = Files.list(sheets)) {
			sheet = files.sorted().findFirst().orElseThrow();
		}
		try (OpenDossier open = DossierFiles.open(dossier, null)) {
			open.dossier().getScoreSheets().removeAll(ofFirstMember(open.dossier()));
			DossierFiles.save(open, dossier, null);
		}
	}

	private static List<ScoreSheet> ofFirstMember(Dossier dossier) {
		return dossier.getScoreSheets().stream().filter(s -> s.getMember() == dossier.getPanel().getMembers().getFirst()).toList();
	}

	private long taken() throws IOException {
		try (OpenDossier open = DossierFiles.open(dossier, null)) {
			return ofFirstMember(open.dossier()).size();
		}
	}

	@Test
	void sheetsAreSaidToBeTakenWhenTheyAreInTheFile() throws Exception {
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("score-sheets", "import", dossier.toString(), sheet.toString())).as(shell.err()).isZero();
		assertThat(shell.out()).contains(dossier.toString());
		assertThat(taken()).isPositive();
	}

	/** Anybody who has a package knows the ids of all members, and can make a sheet in the name of any of them. */
	@Test
	void aSheetThatDoesNotShowWhoseItIsIsTakenOnlyWhenThatIsSaid() throws Exception {
		Path forged = folder.resolve("forged.hyoka-sheet");
		try (OpenDossier open = DossierFiles.open(dossier, null)) {
			Dossier guess = Sample.byKey("regenerative-2022").orElseThrow().create();
			SheetFiles.write(HandIn.of(guess, guess.getPanel().getMembers().getFirst(), null, Instant.now()), forged);
			assertThat(SheetTokens.of(open.attachments())).as("create keeps what the sheets carry").isPresent();
		}
		byte[] before = Files.readAllBytes(dossier);
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("score-sheets", "import", dossier.toString(), forged.toString())).isEqualTo(1);
		assertThat(shell.err()).contains("forged.hyoka-sheet", "--accept-unverified");
		assertThat(dossier).hasBinaryContent(before);
		assertThat(new Shell(Locale.ENGLISH).run("score-sheets", "import", "--accept-unverified", dossier.toString(), forged.toString())).isZero();
		assertThat(taken()).isPositive();
	}

	/** A newer program wrote it: it can be opened, and looked at. */
	@Test
	void sheetsAreNotSaidToBeTakenWhereTheDossierCannotBeSaved() throws Exception {
		try (FileSystem zip = FileSystems.newFileSystem(dossier)) {
			Path manifest = zip.getPath("META-INF/manifest.xml");
			Files.writeString(manifest, Files.readString(manifest).replaceFirst("format=\"(\\d+)\\.\\d+\"", "format=\"$1.99\""));
		}
		byte[] before = Files.readAllBytes(dossier);
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("score-sheets", "import", dossier.toString(), sheet.toString())).isEqualTo(2);
		assertThat(shell.err()).contains(dossier.toString(), "newer");
		assertThat(shell.out()).isEmpty();
		assertThat(dossier).hasBinaryContent(before);
		assertThat(new Shell(Locale.ENGLISH).run("score-sheets", "import", "--dry-run", dossier.toString(), sheet.toString())).isZero();
	}

	/** Whoever sends a report out knows what it does not say. */
	@Test
	void anExportListsWhatItLeftOut() {
		Shell shell = new Shell(Locale.JAPANESE);
		assertThat(shell.run("export", "--stop-at", "never", "--format", "html", "--output", folder.toString(), dossier.toString())).isZero();
		assertThat(shell.err()).containsPattern("出力に含めていません：印刷しない注記 \\d+件").containsPattern("出力に含めていません：試算の表 \\d+件");
		assertThat(shell.out()).doesNotContain("出力に含めていません");
	}

	/** The sample holds what its document got wrong, placeholders among it. */
	@Test
	void aReportWithErrorsIsKeptUnlessItIsADraft() throws Exception {
		Path reports = folder.resolve("reports");
		Shell kept = new Shell(Locale.JAPANESE);
		assertThat(kept.run("export", "--format", "html", "--output", reports.toString(), dossier.toString())).isEqualTo(3);
		assertThat(kept.err()).contains("報告書を書き出していません", "誤り", "--draft");
		assertThat(kept.out()).isEmpty();
		assertThat(reports).doesNotExist();
		assertThat(new Shell(Locale.JAPANESE).run("export", "--draft", "--format", "html", "--output", reports.toString(), dossier.toString()))
				.isZero();
		assertThat(Files.readString(reports.resolve("再生医療.html"))).contains("<span>案</span>");
		Shell wrong = new Shell(Locale.ENGLISH);
		assertThat(wrong.run("export", "--stop-at", "sometimes", "--format", "html", "--output", reports.toString(), dossier.toString()))
				.isEqualTo(2);
		assertThat(wrong.err()).contains("sometimes", "warning");
	}

	@Test
	void dataWithNamesAreCalledSoAndAreNotMixedUpSilentlyWithThoseWithout() throws Exception {
		Shell open = new Shell(Locale.ENGLISH);
		assertThat(open.run("export", "--format", "json", "--output", folder.toString(), dossier.toString())).isZero();
		assertThat(open.err()).contains("Not printed: names of those who gave points").doesNotContain("Pass none of them on");
		String names;
		try (OpenDossier opened = DossierFiles.open(dossier, null)) {
			names = opened.dossier().getPanel().getMembers().getFirst().getLabel();
		}
		assertThat(Files.readString(folder.resolve("再生医療.json"))).doesNotContain(names);
		Shell named = new Shell(Locale.ENGLISH);
		assertThat(named.run("export", "--format", "json", "--named", "--output", folder.toString(), dossier.toString())).isZero();
		assertThat(Files.readString(folder.resolve("再生医療-named.json"))).contains(names);
		assertThat(named.err()).contains("再生医療.json", "stay inside the office");
		Shell again = new Shell(Locale.ENGLISH);
		assertThat(again.run("export", "--format", "json", "--output", folder.toString(), dossier.toString())).isZero();
		assertThat(again.err()).contains("再生医療-named.json", "Pass none of them on");
		assertThat(again.run("import", "--output", folder.resolve("back.hyoka").toString(), folder.resolve("再生医療.json").toString())).isZero();
	}

	@Test
	void nothingIsWrittenOverADossierThatSomebodyHasOpen() throws Exception {
		Shell json = new Shell(Locale.ENGLISH);
		assertThat(json.run("export", "--format", "json", "--output", folder.toString(), dossier.toString())).isZero();
		Path data = folder.resolve("再生医療.json");
		byte[] before = Files.readAllBytes(dossier);
		DossierSession open = DossierSession.open(dossier, null);
		try {
			for (List<String> words : List.of(List.of("score-sheets", "import", dossier.toString(), sheet.toString()),
					List.of("import", "--force", "--output", dossier.toString(), data.toString()))) {
				Shell shell = new Shell(Locale.ENGLISH);
				assertThat(shell.run(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
				assertThat(shell.err()).as(words.toString()).contains(dossier.toString(), "has had it open");
				assertThat(shell.out()).as(words.toString()).isEmpty();
			}
			Shell dry = new Shell(Locale.ENGLISH);
			assertThat(dry.run("score-sheets", "import", "--dry-run", dossier.toString(), sheet.toString())).as("it only looks").isZero();
		} finally {
			open.close();
		}
		assertThat(dossier).hasBinaryContent(before);
		assertThat(new Shell(Locale.ENGLISH).run("import", "--force", "--output", dossier.toString(), data.toString())).isZero();
	}

	/** Where no lock file can be written nobody knows whether somebody else writes, so that nothing is written at all. */
	@Test
	void nothingIsSaidToBeDoneWhereNoLockFileCanBeWritten() throws Exception {
		Files.createDirectory(folder.resolve(".~lock." + dossier.getFileName() + "#"));
		byte[] before = Files.readAllBytes(dossier);
		Shell json = new Shell(Locale.ENGLISH);
		assertThat(json.run("export", "--format", "json", "--output", folder.toString(), dossier.toString())).isZero();
		for (List<String> words : List.of(List.of("score-sheets", "import", dossier.toString(), sheet.toString()),
				List.of("import", "--force", "--output", dossier.toString(), folder.resolve("再生医療.json").toString()))) {
			Shell shell = new Shell(Locale.ENGLISH);
			assertThat(shell.run(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
			assertThat(shell.err()).as(words.toString()).startsWith("hyoka: ").contains(dossier.toString());
			assertThat(shell.out()).as(words.toString()).doesNotContain(dossier.toString());
		}
		assertThat(dossier).hasBinaryContent(before);
	}

	@Test
	void editedSamplesAreLeftUnlessTheyAreToBeReplaced() throws Exception {
		assertThat(new Shell(Locale.ENGLISH).run("samples", folder.toString())).isZero();
		Path edited = folder.resolve("regenerative-2022.hyoka");
		Dossier other = Sample.byKey("regenerative-2022").orElseThrow().create();
		other.setTitle("edited");
		DossierFiles.create(other, edited);
		Files.delete(folder.resolve("regenerative-2022.hyoka~"));
		Shell shell = new Shell(Locale.ENGLISH);
		assertThat(shell.run("samples", folder.toString())).isEqualTo(1);
		assertThat(shell.err()).contains(edited.toString(), "--force");
		assertThat(shell.out()).isEmpty();
		assertThat(title(edited)).isEqualTo("edited");
		assertThat(folder.resolve("regenerative-2022.hyoka~")).doesNotExist();
		DossierSession open = DossierSession.open(edited, null);
		try {
			Shell forced = new Shell(Locale.ENGLISH);
			assertThat(forced.run("samples", "--force", folder.toString())).isEqualTo(2);
			assertThat(forced.err()).contains(edited.toString(), "has had it open");
		} finally {
			open.close();
		}
		assertThat(title(edited)).isEqualTo("edited");
		assertThat(new Shell(Locale.ENGLISH).run("samples", "--force", folder.toString())).isZero();
		assertThat(title(edited)).isNotEqualTo("edited");
		assertThat(title(folder.resolve("regenerative-2022.hyoka~"))).isEqualTo("edited");
	}

	private static String title(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return open.dossier().getTitle();
		}
	}
}
