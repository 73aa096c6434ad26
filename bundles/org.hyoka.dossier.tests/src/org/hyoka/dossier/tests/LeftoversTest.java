// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;
import org.hyoka.model.hyoka.HyokaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves that is killed while it writes goes with the next one that has the file, and nothing else does. */
class LeftoversTest {
	private static final String[] KINDS = { "new", "old", "rights" };
	@TempDir
	private Path folder;
	private Path file;
	private Path recovery;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("再生 [1].hyoka");
		recovery = folder.resolve("recovery");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
	}

	private static List<Path> left(Path of) throws IOException {
		List<Path> left = new ArrayList<>();
		for (String kind : KINDS) {
			left.add(Files.writeString(of.resolveSibling("." + of.getFileName() + ".0123abcd." + kind), "half"));
		}
		return left;
	}

	private static void age(List<Path> files) throws IOException {
		for (Path each : files) {
			Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		}
	}

	private List<String> names(Path in) throws IOException {
		try (Stream<Path> files = Files.list(in)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	private OpenOptions options() {
		return OpenOptions.standard().withRecoveryFolder(recovery);
	}

	@Test
	void theyGoWhenTheDossierIsOpened() throws IOException {
		List<Path> left = left(file);
		DossierSession.open(file, options(), null).close();
		assertThat(left).noneMatch(Files::exists);
		assertThat(names(folder)).containsExactly(file.getFileName().toString());
	}

	@Test
	void oneThatCannotBeRemovedKeepsNoOther() throws IOException {
		List<Path> stuck = new ArrayList<>();
		for (int i = 0; i < 4; i++) { // folders list their files in any order
			stuck.add(Files.createDirectory(folder.resolve("." + file.getFileName() + ".fedcba0" + i + ".new")));
			Files.writeString(stuck.getLast().resolve("inside"), "held");
		}
		List<Path> left = left(file);
		DossierSession.open(file, options(), null).close();
		assertThat(left).noneMatch(Files::exists);
		assertThat(stuck).allMatch(Files::exists);
	}

	@Test
	void theyGoWhenItIsWritten() throws IOException {
		left(file);
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
		assertThat(names(folder)).containsExactly(file.getFileName().toString(), file.getFileName() + "~");
	}

	@Test
	void whatIsNotOursOrThatOfAnotherFileStays() throws IOException {
		List<Path> others = new ArrayList<>(left(folder.resolve("other.hyoka")));
		for (String name : List.of("再生 [1].hyoka.0123abcd.new", ".再生 [1].hyoka.0123abcd.txt", ".再生 [1].hyoka.new", ".再生 [1].hyoka.x.0123abcd.new",
				".再生 1.hyoka.0123abcd.new")) {
			others.add(Files.writeString(folder.resolve(name), "mine"));
		}
		DossierSession.open(file, options(), null).close();
		assertThat(others).allMatch(Files::exists);
	}

	/** Nobody claims a report, so somebody else may be writing one of the same name. */
	@Test
	void thoseOfOtherFilesGoOnlyWhenNobodyCanBeWritingThem() throws IOException {
		Path report = folder.resolve("report.docx");
		List<Path> fresh = left(report);
		AtomicFile.write(report, out -> out.write(1));
		assertThat(fresh).allMatch(Files::exists);
		age(fresh);
		AtomicFile.write(report, out -> out.write(1));
		assertThat(fresh).noneMatch(Files::exists);
	}

	/** Killed in the first autosave, before there is a copy: nothing was ever listed, and nothing went. */
	@Test
	void autosavesThatWereKilledLeaveNothing() throws IOException {
		Files.createDirectory(recovery);
		Path note = Files.writeString(recovery.resolve("a.recovery"), "process=999999999\nname=A\nsavedAt=2026-01-01T00:00:00Z\n");
		left(note);
		left(recovery.resolve("a.hyoka"));
		age(left(recovery.resolve("b.recovery")));
		left(recovery.resolve("999999999-c.recovery")); // of a process that is gone
		List<Path> living = left(recovery.resolve(ProcessHandle.current().pid() + "-d.recovery"));
		assertThat(Recovery.find(recovery)).isEmpty();
		try (Stream<Path> left = Files.list(recovery)) {
			assertThat(left).containsExactlyInAnyOrderElementsOf(living);
		}
	}

	@Test
	void aCopyThatIsContinuedTakesItsLeftoversAlong() throws IOException {
		Files.createDirectory(recovery);
		Files.copy(file, recovery.resolve("a.hyoka"));
		Path note = Files.writeString(recovery.resolve("a.recovery"), "process=999999999\nname=A\nsavedAt=2026-01-01T00:00:00Z\n");
		left(note);
		left(recovery.resolve("a.hyoka"));
		Recovery.find(recovery).getFirst().open(options(), null).close();
		assertThat(recovery).isEmptyDirectory();
	}
}
