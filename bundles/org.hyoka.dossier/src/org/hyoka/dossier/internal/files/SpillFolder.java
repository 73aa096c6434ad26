// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.hyoka.dossier.LockOwner;

/**
 * A folder for what an open dossier does not keep in memory. It is this user's own and not in the computer's temporary folder,
 * which is cleaned while a dossier is open. A file in it says whose it is: what a process left that was killed is removed by
 * the next one.
 */
public final class SpillFolder {
	private static final System.Logger LOG = System.getLogger(SpillFolder.class.getName());
	private static final String OWNER = "owner";
	private static final AtomicBoolean SWEPT = new AtomicBoolean();
	/** A folder that says nothing of its owner is just being made, or was left at that moment. */
	private static final Duration MAKING = Duration.ofDays(1);

	private SpillFolder() {
	}

	/**
	 * Makes a folder that only this user can read. Where the user has no folder that can be written, it is in the temporary
	 * folder all the same.
	 *
	 * @throws IOException if there is no place at all
	 */
	public static Path make() throws IOException {
		Path all = UserFolders.spill();
		try {
			UserFolders.prepare(all);
			if (!SWEPT.getAndSet(true)) {
				sweep(all);
			}
			return owned(Files.createTempDirectory(all, "open-"));
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, all + " cannot be used; the temporary folder is.", e);
			return owned(Files.createTempDirectory("hyoka-"));
		}
	}

	private static Path owned(Path folder) throws IOException {
		Files.writeString(folder.resolve(OWNER), FileOwner.write(FileOwner.here()));
		return folder;
	}

	/** Removes folders whose process is gone; what cannot be looked at or removed stays for the next time. */
	public static void sweep(Path all) {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, "open-*")) {
			for (Path folder : folders) {
				if (isLeft(folder)) {
					delete(folder);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			LOG.log(System.Logger.Level.WARNING, "Leftovers in " + all + " stay.", e);
		}
	}

	private static boolean isLeft(Path folder) throws IOException {
		try (InputStream in = Files.newInputStream(folder.resolve(OWNER))) {
			Optional<LockOwner> owner = FileOwner.read(in);
			return owner.isPresent() && !FileOwner.mayLive(owner.get());
		} catch (NoSuchFileException e) {
			return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(MAKING));
		}
	}

	/** Removes a folder with the files in it; what is still being read goes with the end of the program. */
	public static void delete(Path folder) {
		// In the order in which the program's end would delete them: the last one first.
		folder.toFile().deleteOnExit();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				if (!file.toFile().delete()) {
					file.toFile().deleteOnExit();
				}
			}
		} catch (NoSuchFileException e) {
			return; // somebody was faster
		} catch (IOException e) {
			throw new UncheckedIOException(folder + " cannot be listed.", e);
		}
		folder.toFile().delete();
	}
}
