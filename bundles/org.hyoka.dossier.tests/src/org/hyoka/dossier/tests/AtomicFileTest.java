// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.AtomicSave;
import org.hyoka.dossier.internal.files.SaveSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writing a file promises, whoever writes it. */
class AtomicFileTest {
	private static final AtomicSave.Guard NO_GUARD = () -> {
		// nobody else changes the file
	};
	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("report.html"), "former");
	}

	private static AtomicFile.Content text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static String rights(Path of) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
	}

	@Test
	void aFileIsMadeAndReplaced() throws IOException {
		Path fresh = folder.resolve("a.csv");
		AtomicFile.write(fresh, text("new"));
		AtomicFile.write(file, text("later"));
		assertThat(fresh).hasContent("new");
		assertThat(file).hasContent("later");
		assertThat(files()).as("no backup, nothing beside").containsExactly(fresh, file);
	}

	static Stream<Exception> failures() {
		return Stream.of(new IOException("of the writer"), new FileNotFoundException("figure.png"),
				new OperationCanceledException("cancelled"), new IllegalStateException("wrong"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aFailureOfTheWriterComesAsItIsAndLeavesTheFormerFileWholeAndNothingElse(Exception failure) throws IOException {
		assertThatThrownBy(() -> AtomicFile.write(file, out -> {
			out.write(new byte[100_000]);
			switch (failure) {
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			default -> throw new AssertionError(failure);
			}
		})).isSameAs(failure);
		assertThat(file).hasContent("former");
		assertThat(files()).containsExactly(file);
	}

	@Test
	void aWriterMayCloseTheStream() throws IOException {
		AtomicFile.write(file, out -> {
			out.write('a');
			out.close();
		});
		assertThat(file).hasContent("a");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void nobodyElseReadsItWhileItIsWrittenAndThenItHasTheFormerRights() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		List<String> meanwhile = new ArrayList<>();
		AtomicFile.write(file, out -> {
			out.write(new byte[100_000]);
			for (Path one : files()) {
				if (!one.equals(file)) {
					meanwhile.add(rights(one));
				}
			}
		});
		assertThat(meanwhile).containsExactly("rw-------");
		assertThat(rights(file)).isEqualTo("rw-r-----");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aNewFileHasTheRightsOfAnyNewFileThere() throws IOException {
		Path fresh = folder.resolve("fresh");
		AtomicFile.write(fresh, text("new"));
		assertThat(rights(fresh)).isEqualTo(rights(Files.createFile(folder.resolve("any"))));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aPrivateFileStaysPrivateWhateverTheFormerRightsWere() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
		AtomicFile.writePrivate(file, text("secret"));
		Path fresh = folder.resolve("fresh");
		AtomicFile.writePrivate(fresh, text("secret"));
		assertThat(rights(file)).isEqualTo("rw-------");
		assertThat(rights(fresh)).isEqualTo("rw-------");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAreFollowedAlsoToWhatIsNotThereYet() throws IOException {
		Path inside = Files.createDirectory(folder.resolve("z"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("report.html"));
		Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("z/new"));
		AtomicFile.write(link, text("through"));
		AtomicFile.write(dangling, text("made"));
		assertThat(file).hasContent("through");
		assertThat(inside.resolve("new")).hasContent("made");
		assertThat(link).isSymbolicLink();
		assertThat(dangling).isSymbolicLink();
	}

	@Test
	void whatTheSystemDoesNotTakeIsSaidInASentenceThatNamesTheFile() throws IOException {
		Path nowhere = folder.resolve("no/such/report.html");
		DossierException missing = catchThrowableOfType(DossierException.class, () -> AtomicFile.write(nowhere, text("")));
		assertThat(missing.reason()).isEqualTo(Reason.NOT_FOUND);
		assertThat(missing.message(Locale.JAPANESE)).contains(nowhere.toString()).contains("フォルダー").doesNotContain("{");
		DossierException taken = catchThrowableOfType(DossierException.class, () -> AtomicFile.write(folder, text("")));
		assertThat(taken.message(Locale.ENGLISH)).contains(folder.toString()).contains("a folder of this name");
		assertThat(files()).containsExactly(file);
	}

	@Test
	void namesAsLongAsTheSystemAllowsAreWritten() throws IOException {
		Path most = folder.resolve("報".repeat(84));
		AtomicFile.write(most, text("new"));
		AtomicFile.write(most, text("later"));
		assertThat(most).hasContent("later");
	}

	/** Whoever comes last has it, and a reader never sees half a file or none. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 8 })
	void severalWhoWriteAtOnceLeaveOneWholeFile(int writers) throws Exception {
		int size = 300_000;
		AtomicFile.write(file, text("0".repeat(size)));
		CyclicBarrier together = new CyclicBarrier(writers + 1);
		ExecutorService threads = Executors.newFixedThreadPool(writers);
		try {
			List<Future<Void>> all = new ArrayList<>();
			for (int i = 1; i <= writers; i++) {
				String sign = Integer.toString(i);
				Callable<Void> writing = () -> {
					together.await();
					for (int k = 0; k < 5; k++) {
						AtomicFile.write(file, text(sign.repeat(size)));
					}
					return null;
				};
				all.add(threads.submit(writing));
			}
			together.await();
			while (!all.stream().allMatch(Future::isDone)) {
				assertWhole(size);
			}
			for (Future<Void> one : all) {
				one.get();
			}
		} finally {
			threads.shutdown();
		}
		assertWhole(size);
		assertThat(files()).containsExactly(file);
	}

	private void assertWhole(int size) throws IOException {
		String text = Files.readString(file);
		assertThat(text).hasSize(size);
		assertThat(text.chars().distinct().count()).isOne();
	}

	/** Notes what is asked of the file system. */
	private static class Noting extends SaveSteps {
		final List<String> asked = new ArrayList<>();

		@Override
		public FileChannel create(Path path) throws IOException {
			asked.add("create");
			return super.create(path);
		}

		@Override
		public void force(FileChannel channel) throws IOException {
			asked.add("force " + channel.size());
			super.force(channel);
		}

		@Override
		public void allow(PosixFileAttributeView view, Set<PosixFilePermission> rights) throws IOException {
			asked.add("allow");
			super.allow(view, rights);
		}

		@Override
		public void replace(Path path, Path by) throws IOException {
			asked.add("replace");
			super.replace(path, by);
		}

		@Override
		public void forceFolder(Path path) throws IOException {
			asked.add("forceFolder");
			super.forceFolder(path);
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void bytesAndRightsAreOnTheDiskBeforeItHasTheNameAndThenTheNameIs() throws IOException, Refusal {
		Noting steps = new Noting();
		new AtomicSave(steps, false).replace(file, out -> out.write(new byte[100_000]), NO_GUARD);
		assertThat(steps.asked).containsExactly("create", "allow", "force 100000", "replace", "forceFolder");
	}

	/** As for who is no longer in the group: others of the own group must not read it instead. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aGroupThatCannotBeKeptLosesItsRightsAndThatIsSaid() throws IOException, Refusal {
		GroupPrincipal other = otherGroup();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		Files.getFileAttributeView(file, PosixFileAttributeView.class).setGroup(other);
		AtomicSave save = new AtomicSave(new SaveSteps() {
			@Override
			public void giveToGroup(PosixFileAttributeView view, GroupPrincipal group) throws IOException {
				throw new FileSystemException("on purpose");
			}
		}, false);
		save.replace(file, out -> out.write('a'), NO_GUARD);
		assertThat(rights(file)).isEqualTo("rw----r--");
		assertThat(save.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.JAPANESE)).contains(other.getName()));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theGroupIsKeptThoughTheOwnerCannotBe() throws IOException, Refusal {
		GroupPrincipal other = otherGroup();
		UserPrincipalLookupService names = file.getFileSystem().getUserPrincipalLookupService();
		UserPrincipal nobody = names.lookupPrincipalByName("nobody");
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		view.setGroup(other);
		view.setPermissions(PosixFilePermissions.fromString("rw-rw----"));
		view.setOwner(nobody);
		AtomicSave save = new AtomicSave(new SaveSteps() {
			@Override
			public void giveToOwner(PosixFileAttributeView given, UserPrincipal owner) throws IOException {
				throw new FileSystemException("on purpose");
			}
		}, false);
		save.replace(file, out -> out.write('a'), NO_GUARD);
		assertThat(Files.readAttributes(file, PosixFileAttributes.class).group()).isEqualTo(other);
		assertThat(rights(file)).isEqualTo("rw-rw----");
		assertThat(save.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("nobody"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void rightsThatTheFileSystemDoesNotKnowAreSaidAndTheFileIsWritten() throws IOException, Refusal {
		AtomicSave save = new AtomicSave(new SaveSteps() {
			@Override
			public void allow(PosixFileAttributeView view, Set<PosixFilePermission> rights) throws IOException {
				throw new FileSystemException("on purpose");
			}
		}, false);
		save.replace(file, out -> out.write('a'), NO_GUARD);
		assertThat(file).hasContent("a");
		assertThat(save.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("rights"));
	}

	/** A group that files here do not have yet; only the administrator may give files away. */
	private GroupPrincipal otherGroup() throws IOException {
		assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid")), "only for root");
		return file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("daemon");
	}
}
