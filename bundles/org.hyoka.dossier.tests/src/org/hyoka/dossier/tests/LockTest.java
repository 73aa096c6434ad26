// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.internal.files.FileClaim;
import org.hyoka.dossier.internal.files.Processes;
import org.hyoka.model.hyoka.HyokaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
	@TempDir
	Path folder;
	private Path file;
	private Path lock;

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("評価.hyoka");
		lock = folder.resolve(".~lock.評価.hyoka#");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), file);
	}

	private OpenOptions options() {
		return OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery"));
	}

	private DossierException refused(OpenOptions options) {
		return catchThrowableOfType(DossierException.class, () -> DossierSession.open(file, options, null).close());
	}

	@Test
	void aSecondSessionIsRefusedAndToldWho() throws IOException {
		try (DossierSession first = DossierSession.open(file, options(), null)) {
			assertThat(lock).exists();
			DossierException e = refused(options());
			assertThat(e.reason()).isEqualTo(Reason.LOCKED);
			assertThat(e.owner().orElseThrow().user()).isEqualTo(System.getProperty("user.name"));
			assertThat(e.owner().orElseThrow().process()).isEqualTo(ProcessHandle.current().pid());
			assertThat(e.message(Locale.ENGLISH)).contains(System.getProperty("user.name")).contains("評価.hyoka");
			assertThat(e.message(Locale.JAPANESE)).contains("開いています");
			assertThat(refused(options().breakingLock()).reason()).isEqualTo(Reason.LOCKED);
			try (DossierSession reader = DossierSession.open(file, options().onlyToRead(), null);
					OpenDossier read = DossierFiles.open(file, null)) {
				assertThat(reader.isReadOnly()).isTrue();
				assertThat(read.dossier()).isNotNull();
			}
			assertThat(first.isReadOnly()).isFalse();
		}
		assertThat(lock).doesNotExist();
		assertThat(refused(options())).isNull();
	}

	@Test
	void aSessionOfAnotherProcessIsRespectedAndItsLockGoesWithIt() throws Exception {
		try (ChildProcess child = ChildProcess.start(List.of(), "hold", file.toString(), folder.toString())) {
			assertThat(child.line()).isEqualTo("open");
			DossierException e = refused(options());
			assertThat(e.reason()).isEqualTo(Reason.LOCKED);
			assertThat(e.owner().orElseThrow().process()).isNotEqualTo(ProcessHandle.current().pid());
			assertThat(refused(options().breakingLock()).reason()).isEqualTo(Reason.LOCKED);
			child.close();
			assertThat(lock).as("killed before it could delete it").exists();
			assertThat(refused(options())).isNull();
			assertThat(lock).doesNotExist();
		}
	}

	@Test
	void theOtherProcessIsRefusedToo() throws Exception {
		try (DossierSession session = DossierSession.open(file, options(), null);
				ChildProcess child = ChildProcess.start(List.of(), "hold", file.toString(), folder.toString())) {
			assertThat(session.isReadOnly()).isFalse();
			assertThat(child.line()).isEqualTo("LOCKED");
		}
	}

	@Test
	void aLockFileOfAProcessThatIsGoneIsStale() throws IOException {
		String host = host();
		Files.writeString(lock, "user=x\nhost=" + host + "\nprocess=" + ProcessHandle.current().pid() + "0001\nstarted="
				+ Instant.EPOCH + "\nsince=" + Instant.now() + "\n");
		assertThat(refused(options())).isNull();
	}

	@Test
	void aLockFileOfAnotherComputerIsBelievedUntilSomeoneBreaksIt() throws IOException {
		Files.writeString(lock, "user=鈴木\nhost=elsewhere\nprocess=12\nstarted=" + Instant.EPOCH + "\nsince="
				+ Instant.parse("2026-01-02T03:04:05Z") + "\n");
		DossierException e = refused(options());
		assertThat(e.reason()).isEqualTo(Reason.LOCKED);
		assertThat(e.getMessage()).contains("鈴木").contains("elsewhere").contains("2026-01-02");
		assertThat(refused(options().breakingLock())).isNull();
	}

	@Test
	void aLockFileThatSaysNothingIsNoLock() throws IOException {
		Files.writeString(lock, "\u0000garbage");
		assertThat(refused(options())).isNull();
	}

	/** The host as lock files have it. */
	private String host() throws IOException {
		try (DossierSession session = DossierSession.open(file, options(), null)) {
			assertThat(session.isReadOnly()).isFalse();
			return Files.readAllLines(lock).stream().filter(l -> l.startsWith("host=")).findFirst().orElseThrow()
					.substring(5);
		}
	}

	/** ENOLCK, as some shares say: the lock file's word keeps others out, and nobody is kept from the dossier. */
	@Test
	void whereTheFileSystemKnowsNoLocksTheLockFilesWordCounts() throws IOException {
		FileClaim.Locking none = channel -> {
			throw new IOException("No locks available");
		};
		try (FileClaim claim = ((FileClaim.Attempt.Got) FileClaim.claim(file, false, none)).claim()) {
			assertThat(FileClaim.lockFile(file)).exists();
			assertThat(FileClaim.claim(file, false, none)).isInstanceOf(FileClaim.Attempt.Taken.class);
		}
		Files.writeString(FileClaim.lockFile(file), "user=other\nhost=another-computer\nprocess=1\n");
		assertThat(FileClaim.claim(file, false, none)).isInstanceOfSatisfying(FileClaim.Attempt.Taken.class,
				taken -> assertThat(taken.owner().user()).isEqualTo("other"));
	}

	/** A process that has ended, and whose parent does not ask for its result, is in the list of processes for ever. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aZombieOwnsNothing() throws Exception {
		Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 600").start();
		try {
			String zombie = parent.inputReader().readLine();
			Path stat = Path.of("/proc", zombie, "stat");
			while (!Files.readString(stat).contains(") Z ")) {
				Thread.onSpinWait();
			}
			assertThat(ProcessHandle.of(Long.parseLong(zombie))).as("it is in the list").isPresent();
			assertThat(Processes.lives(zombie, "")).isFalse();
			assertThat(Processes.lives(Long.toString(parent.pid()), "")).isTrue();
		} finally {
			parent.destroyForcibly().waitFor();
		}
	}
}
