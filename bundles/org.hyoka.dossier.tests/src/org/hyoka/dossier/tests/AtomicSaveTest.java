// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.AtomicSave;
import org.hyoka.dossier.internal.files.SaveSteps;
import org.hyoka.dossier.json.tests.RandomDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of a save fails in turn, on real files. */
class AtomicSaveTest {
	private static final AtomicSave.Guard NO_GUARD = () -> {
		// Nobody else changes the file.
	};
	@TempDir
	Path folder;
	private Path file;
	private Path backup;
	private byte[] old;
	private byte[] oldBackup;
	private byte[] written;

	enum Step {
		CREATE, FORCE, DUPLICATE, REPLACE_BACKUP, REPLACE
	}

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("dossier.hyoka");
		backup = folder.resolve("dossier.hyoka~");
		DossierFiles.create(RandomDossier.of(1, 200), file);
		DossierFiles.create(RandomDossier.of(2, 200), file);
		old = Files.readAllBytes(file);
		oldBackup = Files.readAllBytes(backup);
		Path other = folder.resolve("other");
		DossierFiles.create(RandomDossier.of(3, 200), other);
		written = Files.readAllBytes(other);
		Files.delete(other);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static final class Failing extends SaveSteps {
		private final Step step;
		private int replaced;

		Failing(Step step) {
			this.step = step;
		}

		private void fail(Step here) throws IOException {
			if (here == step) {
				throw new IOException("on purpose: " + here);
			}
		}

		@Override
		public FileChannel create(Path path) throws IOException {
			fail(Step.CREATE);
			return super.create(path);
		}

		@Override
		public void force(FileChannel channel) throws IOException {
			fail(Step.FORCE);
			super.force(channel);
		}

		@Override
		public void duplicate(Path path, Path copy) throws IOException {
			super.duplicate(path, copy);
			fail(Step.DUPLICATE);
		}

		@Override
		public void replace(Path path, Path by) throws IOException {
			fail(replaced++ == 0 ? Step.REPLACE_BACKUP : Step.REPLACE);
			super.replace(path, by);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFailureAtAnyStepLeavesTheOldFileAndNothingBesideIt(Step step) throws IOException {
		AtomicSave save = new AtomicSave(new Failing(step), true);
		assertThatThrownBy(() -> save.replace(file, out -> out.write(written), NO_GUARD)).isInstanceOf(IOException.class)
				.hasMessageContaining(step.name());
		assertThat(file).hasBinaryContent(old);
		assertThat(backup).hasBinaryContent(step == Step.REPLACE ? old : oldBackup);
		assertThat(files()).containsExactly(file, backup);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 511, 5000, 65_536 })
	void aWriteThatBreaksOffAnywhereLeavesTheOldFile(int room) throws IOException {
		AtomicSave save = new AtomicSave(new SaveSteps(), true);
		assertThatThrownBy(() -> save.replace(file, out -> limited(out, room).write(new byte[100_000]), NO_GUARD))
				.hasMessageContaining("No space");
		assertThat(file).hasBinaryContent(old);
		assertThat(backup).hasBinaryContent(oldBackup);
		assertThat(files()).containsExactly(file, backup);
	}

	private static OutputStream limited(OutputStream out, int room) {
		return new OutputStream() {
			private int left = room;

			@Override
			public void write(int b) throws IOException {
				if (left-- == 0) {
					throw new IOException("No space left on device");
				}
				out.write(b);
			}
		};
	}

	@Test
	void aGuardThatRefusesLeavesTheOldFile() throws IOException {
		AtomicSave save = new AtomicSave(new SaveSteps(), true);
		assertThatThrownBy(() -> save.replace(file, out -> out.write(written), () -> {
			throw Refusal.of(Reason.CHANGED_OUTSIDE, "save.changed");
		})).isInstanceOf(Refusal.class);
		assertThat(file).hasBinaryContent(old);
		assertThat(files()).containsExactly(file, backup);
	}

	@Test
	void withoutHardLinksAndAtomicMovesItStillWorks() throws IOException, Refusal {
		AtomicSave save = new AtomicSave(new SaveSteps() {
			@Override
			protected void move(Path from, Path to, CopyOption how) throws IOException {
				if (how == StandardCopyOption.ATOMIC_MOVE) {
					throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "on purpose");
				}
				super.move(from, to, how);
			}
		}, true);
		Optional<Path> former = save.replace(file, out -> out.write(written), NO_GUARD);
		assertThat(former).contains(backup);
		assertThat(file).hasBinaryContent(written);
		assertThat(backup).hasBinaryContent(old);
		assertThat(files()).containsExactly(file, backup);
	}

	@Test
	void aFolderThatCannotBeForcedIsSaidAndTheFileIsWritten() throws IOException, Refusal {
		AtomicSave save = new AtomicSave(new SaveSteps() {
			@Override
			public void forceFolder(Path path) throws IOException {
				throw new IOException("on purpose");
			}
		}, true);
		save.replace(file, out -> out.write(written), NO_GUARD);
		assertThat(file).hasBinaryContent(written);
		assertThat(save.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("on purpose"));
	}
}
