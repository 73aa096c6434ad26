// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("dossier.hyoka");
		DossierFiles.create(titled("一"), file);
	}

	private static Dossier titled(String title) {
		Dossier dossier = F.createDossier();
		dossier.setTitle(title);
		return dossier;
	}

	private static String title(Path path) throws IOException {
		try (OpenDossier opened = DossierFiles.open(path, null)) {
			return opened.dossier().getTitle();
		}
	}

	private DossierSession session() throws DossierException {
		return DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null);
	}

	private static void set(DossierSession session, String title) {
		session.execute(SetCommand.create(session.editingDomain(), session.dossier(),
				HyokaPackage.Literals.DOSSIER__TITLE, title));
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theFormerVersionStaysAsBackup() throws IOException {
		byte[] first = Files.readAllBytes(file);
		assertThat(DossierFiles.create(titled("二"), file).backup()).contains(file.resolveSibling("dossier.hyoka~"));
		assertThat(file.resolveSibling("dossier.hyoka~")).hasBinaryContent(first);
		DossierFiles.create(titled("三"), file);
		assertThat(title(file)).isEqualTo("三");
		assertThat(title(file.resolveSibling("dossier.hyoka~"))).isEqualTo("二");
		assertThat(files()).containsExactly("dossier.hyoka", "dossier.hyoka~");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void permissionsAreKeptAndLinksFollowed() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		Path link = Files.createSymbolicLink(folder.resolve("link.hyoka"), Path.of("dossier.hyoka"));
		DossierFiles.create(titled("二"), link);
		assertThat(Files.isSymbolicLink(link)).isTrue();
		assertThat(title(file)).isEqualTo("二");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
		Path dangling = Files.createSymbolicLink(folder.resolve("dangling.hyoka"), Path.of("new.hyoka"));
		DossierFiles.create(titled("三"), dangling);
		assertThat(title(folder.resolve("new.hyoka"))).isEqualTo("三");
	}

	@Test
	void aWriteProtectedFileIsOpenedOnlyToReadAndSaysWhy() throws IOException {
		assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "not for root");
		assertThat(catchThrowableOfType(DossierException.class, () -> DossierFiles.create(titled("二"), file)).reason())
				.isEqualTo(Reason.READ_ONLY);
		try (DossierSession session = session()) {
			assertThat(session.isReadOnly()).isTrue();
			assertThat(session.readOnlyReason().orElseThrow().in(Locale.ENGLISH)).contains("write-protected");
			session.saveAs(folder.resolve("mine.hyoka"), null);
			assertThat(session.isReadOnly()).isFalse();
		}
		assertThat(title(file)).isEqualTo("一");
	}

	@Test
	void aChangeOfAnotherProgramIsNoticedAndOnlyOverwrittenOnPurpose() throws IOException {
		try (DossierSession session = session()) {
			set(session, "二");
			assertThat(catchThrowableOfType(DossierException.class, () -> DossierFiles.create(titled("他"), file)).reason())
					.as("this program writes no file that somebody has open").isEqualTo(Reason.LOCKED);
			writtenByAnotherProgram("他");
			assertThat(session.changedOutside()).isTrue();
			DossierException e = catchThrowableOfType(DossierException.class, () -> session.save(null));
			assertThat(e.reason()).isEqualTo(Reason.CHANGED_OUTSIDE);
			assertThat(session.isDirty()).isTrue();
			assertThat(title(file)).isEqualTo("他");
			session.saveOver(null);
			assertThat(session.isDirty()).isFalse();
			assertThat(session.changedOutside()).isFalse();
			assertThat(title(file)).isEqualTo("二");
			assertThat(title(file.resolveSibling("dossier.hyoka~"))).isEqualTo("他");
			set(session, "三");
			session.save(null);
			assertThat(title(file)).isEqualTo("三");
		}
	}

	private void writtenByAnotherProgram(String title) throws IOException {
		Path other = folder.resolve("elsewhere.hyoka");
		DossierFiles.create(titled(title), other);
		Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Each was lost to whoever came last, without a word. */
	@Test
	void nobodyWritesOverAFileThatSomebodyHasOpen() throws IOException {
		Path mine = folder.resolve("mine.hyoka");
		DossierFiles.create(titled("私"), mine);
		byte[] before = Files.readAllBytes(file);
		try (DossierSession theirs = session();
				DossierSession ours = DossierSession.open(mine, OpenOptions.standard().withRecoveryFolder(folder.resolve("ours")), null);
				OpenDossier read = DossierFiles.open(file, null)) {
			List<ThrowingCallable> ways = List.of(() -> DossierFiles.create(titled("二"), file),
					() -> DossierFiles.save(read, file, null), () -> ours.saveCopy(file, null), () -> ours.saveAs(file, null),
					() -> DossierSession.openToSave(file, null));
			assertThat(ways).allSatisfy(way -> assertThat(catchThrowableOfType(DossierException.class, way).reason())
					.isEqualTo(Reason.LOCKED));
		}
		assertThat(file).hasBinaryContent(before);
		DossierFiles.create(titled("二"), file);
		assertThat(title(file)).isEqualTo("二");
	}

	@Test
	void aFileThatACommandCannotSaveIsRefusedBeforeAnythingIsDone() throws IOException {
		Path newer = folder.resolve("newer.hyoka");
		Files.write(newer, Containers.zip(Containers.entries(file), "2.9"));
		assertThat(catchThrowableOfType(DossierException.class, () -> DossierSession.openToSave(newer, null)).reason())
				.isEqualTo(Reason.NEWER_FORMAT);
		assertThat(files()).as("no lock stays").containsExactly("dossier.hyoka", "newer.hyoka");
		try (DossierSession session = DossierSession.openToSave(file, null)) {
			assertThat(session.isReadOnly()).isFalse();
		}
	}

	@Test
	void anotherTimeOfTheSameBytesIsNoChangeAndADeletionIsOne() throws IOException {
		try (DossierSession session = session()) {
			Files.setLastModifiedTime(file, FileTime.fromMillis(0));
			assertThat(session.changedOutside()).isFalse();
			Files.delete(file);
			assertThat(session.changedOutside()).isTrue();
			set(session, "二");
			assertThatThrownBy(() -> session.save(null)).isInstanceOf(DossierException.class);
			session.saveOver(null);
			assertThat(title(file)).isEqualTo("二");
		}
	}

	@Test
	void aChangeOfEqualLengthIsNoticed() throws IOException {
		try (DossierSession session = session()) {
			byte[] bytes = Files.readAllBytes(file);
			Path other = folder.resolve("other");
			DossierFiles.create(titled("二"), other);
			byte[] others = Arrays.copyOf(Files.readAllBytes(other), bytes.length);
			FileTime time = Files.getLastModifiedTime(file);
			Files.write(file, others);
			Files.setLastModifiedTime(file, time);
			assertThat(session.changedOutside()).isTrue();
		}
	}

	@Test
	void cancellingASaveLeavesTheFileAndNothingElse() throws IOException {
		byte[] before = Files.readAllBytes(file);
		try (DossierSession session = session()) {
			set(session, "二");
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			Map<String, byte[]> entries = Map.of("a/b", new byte[10]);
			Path other = folder.resolve("other.hyoka");
			DossierFiles.create(titled("x"), entries, other);
			assertThat(session.isDirty()).isTrue();
			session.close();
			try (OpenDossier opened = DossierFiles.open(other, null)) {
				assertThatThrownBy(() -> DossierFiles.save(opened, file, cancelled))
						.isInstanceOf(OperationCanceledException.class);
			}
			assertThat(file).hasBinaryContent(before);
		}
		assertThat(files()).containsExactly("dossier.hyoka", "other.hyoka");
	}

	@Test
	void whatNoFileCanHoldIsRefusedWithTheObjectAndTheFeature() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Dossier dossier = titled("二");
		Unit unit = F.createUnit();
		unit.setName("兆円");
		unit.setFactor(new BigDecimal("1E+999999999"));
		dossier.getUnits().add(unit);
		DossierException e = catchThrowableOfType(DossierException.class, () -> DossierFiles.create(dossier, file));
		assertThat(e.reason()).isEqualTo(Reason.NOT_STORABLE);
		assertThat(e.message(Locale.JAPANESE)).contains("単位").contains("兆円").contains("換算係数");
		assertThat(e.message(Locale.ENGLISH)).contains("兆円").contains("Factor");
		assertThat(file).hasBinaryContent(before);
		assertThat(files()).containsExactly("dossier.hyoka");
	}

	@Test
	void whatIsNestedTooDeepToBeReadAgainIsNotWritten() throws IOException {
		Dossier dossier = titled("深");
		Section section = F.createSection();
		dossier.setForeword(section);
		for (int i = 2; i <= 254; i++) {
			Section inner = F.createSection();
			section.getSubsections().add(inner);
			section = inner;
		}
		DossierFiles.create(dossier, file);
		assertThat(title(file)).isEqualTo("深");
		section.getSubsections().add(F.createSection());
		assertThat(catchThrowableOfType(DossierException.class, () -> DossierFiles.create(dossier, file)).reason())
				.isEqualTo(Reason.NOT_STORABLE);
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		Path nowhere = folder.resolve("none").resolve("x.hyoka");
		DossierException e = catchThrowableOfType(DossierException.class, () -> DossierFiles.create(titled("x"), nowhere));
		assertThat(e.getMessage()).contains("no folder");
		assertThat(catchThrowableOfType(DossierException.class, () -> DossierFiles.open(nowhere, null)).reason())
				.isEqualTo(Reason.NOT_FOUND);
		assertThat(catchThrowableOfType(DossierException.class, () -> DossierSession.open(nowhere, null)).reason())
				.isEqualTo(Reason.NOT_FOUND);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFullDiskLeavesTheOldFileIntact() throws Exception {
		Dossier large = titled("大");
		for (int i = 0; i < 5000; i++) {
			Section section = F.createSection();
			section.setBody("本文 " + i);
			large.getSections().add(section);
		}
		DossierFiles.create(large, file);
		byte[] before = Files.readAllBytes(file);
		// The system itself ends every file of that process at 64 kB.
		try (ChildProcess child = ChildProcess.start(List.of("bash", "-c", "ulimit -f 64; exec \"$@\"", "limited"), "save",
				file.toString(), folder.resolve("recovery").toString())) {
			assertThat(child.line()).isEqualTo("NOT_SAVED");
			child.end();
		}
		assertThat(file).hasBinaryContent(before);
		assertThat(files()).containsExactly("dossier.hyoka", "dossier.hyoka~");
	}
}
