// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.cli.CliCommand;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.internal.cli.CompareCommand;
import org.hyoka.merge.internal.cli.HistoryCommand;
import org.hyoka.merge.internal.cli.MergeCommand;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;

/** The commands compare and merge on files of the regenerative medicine program. */
class MergeCommandTest {
	@TempDir
	private Path folder;
	private Path base;
	private Path ours;
	private Path theirs;
	private StringWriter out = new StringWriter();
	private StringWriter err = new StringWriter();

	private record Context(Locale locale, PrintWriter out, PrintWriter err) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return List.of();
		}

		@Override
		public ReportComposer composer() {
			return new ReportComposer(List.of(), List.of());
		}

		@Override
		public Validator validator() {
			return Validator.standard();
		}

		@Override
		public IProgressMonitor progress() {
			return new NullProgressMonitor();
		}

		@Override
		public OpenDossier open(Path file) throws DossierException {
			return DossierFiles.open(file, progress());
		}
	}

	@BeforeEach
	void write() throws IOException {
		base = write("共通.hyoka", dossier -> {
		}, Map.of());
		ours = write("こちら.hyoka", dossier -> dossier.getUndertakings().getFirst().setShortName("再生こちら"), Map.of());
		theirs = write("相手.hyoka", dossier -> dossier.getOrganizations().getFirst().setCountry("XX"), Map.of());
	}

	private Path write(String name, Consumer<Dossier> edit, Map<String, byte[]> entries) throws IOException {
		Dossier dossier = Samples.all().getFirst().create();
		edit.accept(dossier);
		Path file = folder.resolve(name);
		DossierFiles.create(dossier, entries, file);
		return file;
	}

	private int run(CliCommand command, Object... words) {
		out = new StringWriter();
		err = new StringWriter();
		CommandLine line = (CommandLine) command.create(new Context(Locale.JAPANESE, new PrintWriter(out, true), new PrintWriter(err, true)));
		line.setErr(new PrintWriter(err, true));
		line.setOut(new PrintWriter(out, true));
		return line.execute(List.of(words).stream().map(Object::toString).toArray(String[]::new));
	}

	private static Dossier read(Path file) throws IOException {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return open.dossier();
		}
	}

	@Test
	void comparedWithItselfADossierIsTheSame() {
		assertThat(run(new CompareCommand(), base, base)).isZero();
		assertThat(out.toString()).contains("違いはありません");
	}

	@Test
	void aDifferenceIsSaidInTheWordsOfTheReader() {
		assertThat(run(new CompareCommand(), base, ours)).isEqualTo(1);
		assertThat(out.toString()).contains("略称：").contains("→ 「再生こちら」").contains("1件");
	}

	@Test
	void aProgramReadsDifferencesAsJson() throws IOException {
		assertThat(run(new CompareCommand(), "--format", "json", base, ours)).isEqualTo(1);
		JsonNode all = new ObjectMapper().readTree(out.toString());
		assertThat(all).hasSize(1);
		assertThat(all.get(0).get("kind").asText()).isEqualTo("CHANGED");
		assertThat(all.get(0).get("feature").asText()).isEqualTo("shortName");
		assertThat(all.get(0).get("id").asText()).isEqualTo(read(ours).getUndertakings().getFirst().getId());
		assertThat(all.get(0).get("after").asText()).isEqualTo("「再生こちら」");
	}

	@Test
	void whatBothDidIsInTheMergedFile() throws IOException {
		Path merged = folder.resolve("統合.hyoka");
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", merged)).isZero();
		assertThat(read(merged).getUndertakings().getFirst().getShortName()).isEqualTo("再生こちら");
		assertThat(read(merged).getOrganizations().getFirst().getCountry()).isEqualTo("XX");
		assertThat(read(ours).getOrganizations().getFirst().getCountry()).isNotEqualTo("XX");
	}

	@Test
	void withoutAFileNothingIsWritten() throws IOException {
		byte[] before = Files.readAllBytes(ours);
		assertThat(run(new MergeCommand(), base, ours, theirs)).isZero();
		assertThat(Files.readAllBytes(ours)).isEqualTo(before);
		try (var files = Files.list(folder)) {
			assertThat(files).hasSize(3);
		}
	}

	@Test
	void aFileThatIsThereIsWrittenOverWhenToldOnly() throws IOException {
		byte[] before = Files.readAllBytes(theirs);
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", theirs)).isEqualTo(2);
		assertThat(err.toString()).startsWith("hyoka: ").contains("既にあります");
		assertThat(Files.readAllBytes(theirs)).isEqualTo(before);
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", ours)).isZero();
		assertThat(read(ours).getOrganizations().getFirst().getCountry()).isEqualTo("XX");
	}

	@Test
	void theFormerVersionStaysBesideOursUnlessSomebodyElseKeepsIt() throws IOException {
		Path backup = ours.resolveSibling(ours.getFileName() + "~");
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", ours, "--no-backup")).isZero();
		assertThat(backup).doesNotExist();
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", ours)).isZero();
		assertThat(backup).exists();
		run(new MergeCommand(), base, ours, theirs, "-o", ours, "--no-backup");
		assertThat(backup).exists();
	}

	@Test
	void whatIsNotDecidedIsNumberedKeptAndTakenByItsNumber() throws IOException {
		theirs = write("相手.hyoka", dossier -> dossier.getUndertakings().getFirst().setShortName("再生相手"), Map.of());
		Path merged = folder.resolve("統合.hyoka");
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", merged)).isEqualTo(1);
		assertThat(out.toString()).contains("  1　").contains("双方が変更").contains("こちら「再生こちら」、相手「再生相手」");
		Dossier asked = read(merged);
		assertThat(asked.getUndertakings().getFirst().getShortName()).isEqualTo("再生こちら");
		assertThat(asked.getUndertakings().getFirst().getNotes()).last().satisfies(note -> {
			assertThat(note.getText()).contains("再生こちら").contains("再生相手");
			assertThat(note.isPrinted()).isFalse();
		});
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", merged, "--force", "--theirs", "1")).isZero();
		assertThat(read(merged).getUndertakings().getFirst().getShortName()).isEqualTo("再生相手");
	}

	@Test
	void whatIsOpenIsListedAndDecidedLater() throws IOException {
		theirs = write("相手.hyoka", dossier -> {
			dossier.getUndertakings().getFirst().setShortName("再生相手");
			dossier.setSubtitle("相手の副題");
		}, Map.of());
		ours = write("こちら.hyoka", dossier -> {
			dossier.getUndertakings().getFirst().setShortName("再生こちら");
			dossier.setSubtitle("こちらの副題");
		}, Map.of());
		run(new MergeCommand(), base, ours, theirs, "-o", ours);
		assertThat(run(new MergeCommand(), "--resolve", ours)).isEqualTo(1);
		assertThat(out.toString()).contains("  1　", "  2　", "「再生相手」", "2件");
		int number = out.toString().indexOf("再生相手") < out.toString().indexOf("相手の副題") ? 1 : 2;
		assertThat(run(new MergeCommand(), "--resolve", ours, "--theirs", number)).isEqualTo(1);
		assertThat(read(ours).getUndertakings().getFirst().getShortName()).isEqualTo("再生相手");
		assertThat(run(new MergeCommand(), "--resolve", ours, "--ours", "all")).isZero();
		assertThat(read(ours).getSubtitle()).isEqualTo("こちらの副題");
		assertThat(read(ours).getUndertakings().getFirst().getShortName()).isEqualTo("再生相手");
		assertThat(run(new MergeCommand(), "--resolve", ours, theirs)).isEqualTo(2);
		assertThat(run(new MergeCommand(), ours)).isEqualTo(2);
	}

	@Test
	void theDocumentsThatTheyAddedComeWithThemAndReplaceNone() throws IOException {
		AttachedDocument[] added = new AttachedDocument[2];
		for (int i = 0; i < 2; i++) {
			added[i] = HyokaFactory.eINSTANCE.createAttachedDocument();
			added[i].setName("資料" + i);
			added[i].setEntry("documents/a.pdf");
		}
		ours = write("こちら.hyoka", dossier -> dossier.getDocuments().add(added[0]), Map.of("documents/a.pdf", bytes("ours")));
		theirs = write("相手.hyoka", dossier -> dossier.getDocuments().add(added[1]), Map.of("documents/a.pdf", bytes("theirs")));
		Path merged = folder.resolve("統合.hyoka");
		assertThat(run(new MergeCommand(), base, ours, theirs, "-o", merged)).isZero();
		try (OpenDossier open = DossierFiles.open(merged, null)) {
			assertThat(open.dossier().getDocuments()).extracting(document -> document.getName() + ' ' + text(open, document.getEntry()))
					.contains("資料0 ours", "資料1 theirs");
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(OpenDossier open, String entry) {
		try {
			return new String(open.attachments().bytes(entry), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void edit(Path file, Consumer<Dossier> change) throws IOException {
		try (DossierSession session = DossierSession.openToSave(file, null)) {
			session.execute(new ChangeCommand(session.dossier()) {
				@Override
				protected void doExecute() {
					change.accept(session.dossier());
				}
			});
			session.save(null);
		}
	}

	/** Two copies of one file, each edited by somebody, and the file itself under another name. */
	@Test
	void theVersionThatBothWereMadeFromIsFoundBesideThem() throws IOException {
		edit(base, dossier -> dossier.setSubtitle("第一稿"));
		Files.copy(base, ours, StandardCopyOption.REPLACE_EXISTING);
		Files.copy(base, theirs, StandardCopyOption.REPLACE_EXISTING);
		edit(ours, dossier -> dossier.getUndertakings().getFirst().setShortName("再生こちら"));
		edit(theirs, dossier -> dossier.getOrganizations().getFirst().setCountry("XX"));
		Path merged = folder.resolve("統合.hyoka");
		assertThat(run(new MergeCommand(), ours, theirs, "-o", merged)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("共通する最後の版");
		assertThat(read(merged).getUndertakings().getFirst().getShortName()).isEqualTo("再生こちら");
		assertThat(read(merged).getOrganizations().getFirst().getCountry()).isEqualTo("XX");
		assertThat(DossierFiles.history(merged).orElseThrow().revisions().getLast().parents()).containsExactly(
				DossierFiles.history(ours).orElseThrow().current(), DossierFiles.history(theirs).orElseThrow().current());
		Files.delete(base);
		Files.delete(merged);
		Files.deleteIfExists(base.resolveSibling(base.getFileName() + "~"));
		Files.deleteIfExists(ours.resolveSibling(ours.getFileName() + "~"));
		Files.deleteIfExists(theirs.resolveSibling(theirs.getFileName() + "~"));
		assertThat(run(new MergeCommand(), ours, theirs, "-o", merged)).isEqualTo(2);
		assertThat(err.toString()).contains("BASE OURS THEIRS");
		assertThat(merged).doesNotExist();
	}

	@Test
	void whereNothingIsCommonTheBaseIsAskedFor() {
		assertThat(run(new MergeCommand(), ours, theirs)).isEqualTo(2);
		assertThat(err.toString()).contains("記録がありません").contains("BASE OURS THEIRS");
	}

	@Test
	void theSavesOfADossierAreListedAndForgotten() throws IOException {
		assertThat(run(new HistoryCommand(), base)).isZero();
		assertThat(out.toString()).contains("記録はありません");
		edit(base, dossier -> dossier.getUndertakings().getFirst().setShortName("略"));
		edit(base, dossier -> dossier.getPersons().clear());
		assertThat(run(new HistoryCommand(), base)).isZero();
		assertThat(out.toString()).contains(System.getProperty("user.name"), read(base).getUndertakings().getFirst().getName());
		assertThat(run(new HistoryCommand(), base, "--format", "json")).isZero();
		JsonNode saves = new ObjectMapper().readTree(out.toString()).get("saves");
		assertThat(saves).hasSize(2);
		assertThat(saves.get(0).get("parents").get(0).asText()).isEqualTo(saves.get(1).get("revision").asText());
		assertThat(saves.get(1).get("changed").get(0).asText()).isEqualTo(read(base).getUndertakings().getFirst().getName());
		assertThat(run(new HistoryCommand(), base, "--forget")).isZero();
		assertThat(out.toString()).contains("2件");
		assertThat(DossierFiles.history(base).orElseThrow().revisions()).isEmpty();
		assertThat(run(new HistoryCommand(), base, "--format", "xml")).isEqualTo(2);
	}
}
