// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the figures and documents of an open dossier are: not where somebody cleans, and not for ever. */
class SpillTest {
	private static final String STATE = "hyoka.state";
	@TempDir
	Path folder;
	private final String before = System.getProperty(STATE);
	private Path state;
	private Path file;
	private byte[] large;
	private long packed;

	@BeforeEach
	void write() throws IOException {
		state = folder.resolve("state");
		System.setProperty(STATE, state.toString());
		large = new byte[200_000];
		new Random(7).nextBytes(large);
		file = folder.resolve("dossier.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), Map.of("documents/large.bin", large), file);
		packed = Files.size(file);
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty(STATE);
		} else {
			System.setProperty(STATE, before);
		}
	}

	private DossierSession open() throws IOException {
		DossierSession session = DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null);
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__SUBTITLE, "edited"));
		return session;
	}

	/** Takes away the folders that hold the document, as cleaning does; those of others are left alone. */
	private void clean(Path all, String prefix) throws IOException {
		try (Stream<Path> folders = Files.list(all)) {
			for (Path each : folders.filter(f -> f.getFileName().toString().startsWith(prefix) && holdsDocument(f)).toList()) {
				Files.walkFileTree(each, new SimpleFileVisitor<>() {
					@Override
					public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) throws IOException {
						Files.delete(at);
						return FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult postVisitDirectory(Path at, IOException e) throws IOException {
						Files.delete(at);
						return FileVisitResult.CONTINUE;
					}
				});
			}
		}
	}

	private boolean holdsDocument(Path each) {
		try (Stream<Path> files = Files.walk(each)) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).anyMatch(l -> l == large.length || l == packed);
		} catch (IOException | UncheckedIOException e) {
			return false; // somebody else's
		}
	}

	private void assertSaved(Path saved) throws IOException {
		try (OpenDossier read = DossierFiles.open(saved, null)) {
			assertThat(read.attachments().bytes("documents/large.bin")).isEqualTo(large);
			assertThat(read.dossier().getSubtitle()).isEqualTo("edited");
		}
	}

	private void assertSavedEveryWay(DossierSession session) throws IOException {
		assertThat(session.autosave()).isTrue();
		session.save(null);
		assertSaved(file);
		session.saveCopy(folder.resolve("copy.hyoka"), null);
		assertSaved(folder.resolve("copy.hyoka"));
		session.saveAs(folder.resolve("other.hyoka"), null);
		assertSaved(folder.resolve("other.hyoka"));
	}

	@Test
	void aTemporaryFolderThatIsCleanedCostsNothing() throws IOException {
		try (DossierSession session = open()) {
			clean(Path.of(System.getProperty("java.io.tmpdir")), "hyoka-");
			assertSavedEveryWay(session);
		}
	}

	@Test
	void whatIsLostIsReadAgainFromTheFile() throws IOException {
		try (DossierSession session = open()) {
			clean(state, "open");
			assertThat(session.attachments().bytes("documents/large.bin")).isEqualTo(large);
			clean(state, "open");
			assertSavedEveryWay(session);
			Files.delete(file);
			clean(state, "open");
			assertThat(session.attachments().bytes("documents/large.bin")).as("the file that it was saved as has it").isEqualTo(large);
			AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
			clean(state, "open");
			document.setEntry(session.attachments().addDocument("more.bin", new ByteArrayInputStream(large, 1, 150_000)));
			session.execute(AddCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__DOCUMENTS, document));
			session.save(null);
			assertSaved(folder.resolve("other.hyoka"));
		}
	}

	/** A file of some megabytes may hold hundreds, and most who open a dossier open none of its documents. */
	@Test
	void whatIsInTheFileIsUnpackedWhenSomebodyWantsIt() throws IOException {
		byte[] text = "0123456789abcdef".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), Map.of("a.txt", text, "b.bin", large, "c.txt", "c".getBytes(
				StandardCharsets.US_ASCII)), file);
		try (DossierSession session = open()) {
			assertThat(onDisk()).isBetween(1L, Files.size(file) + 1000);
			Files.write(file, new byte[0]);
			assertThat(session.attachments().bytes("documents/a.txt")).isEqualTo(text);
			assertThat(session.attachments().bytes("documents/b.bin")).isEqualTo(large);
			assertThat(session.attachments().bytes("documents/c.txt")).isEqualTo(new byte[] { 'c' });
			assertThat(onDisk()).isLessThan(text.length);
		}
	}

	private long onDisk() throws IOException {
		try (Stream<Path> files = Files.walk(state.resolve("open"))) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
		}
	}

	@Test
	void nothingIsLeftOfADossierThatWasClosed() throws IOException {
		try (DossierSession session = open()) {
			assertThat(spilled()).hasSize(1);
		}
		assertThat(spilled()).isEmpty();
	}

	@DisabledOnOs(OS.WINDOWS)
	@Test
	void nobodyElseCanReadWhatIsSpilled() throws IOException {
		try (DossierSession session = open()) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spilled().getFirst()))).isEqualTo("rwx------");
		}
	}

	@Test
	void whatADeadProcessLeftIsRemovedAndThatOfALivingOneIsNot() throws Exception {
		try (DossierSession here = open()) {
			for (int i = 0; i < 2; i++) {
				Path other = folder.resolve("other" + i + ".hyoka");
				Files.copy(file, other);
				try (ChildProcess child = ChildProcess.start(List.of(), "crash", other.toString(), state.toString())) {
					assertThat(child.end()).isEqualTo(3);
				}
				assertThat(spilled()).as("one of ours, and one that was left now").hasSize(2);
			}
			assertThat(here.attachments().bytes("documents/large.bin")).isEqualTo(large);
		}
	}

	private List<Path> spilled() throws IOException {
		try (Stream<Path> folders = Files.list(state.resolve("open"))) {
			return folders.toList();
		}
	}
}
