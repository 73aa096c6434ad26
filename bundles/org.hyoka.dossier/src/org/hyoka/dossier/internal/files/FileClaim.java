// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.hyoka.dossier.LockOwner;

/**
 * The claim on a file that is being edited: a lock file {@code .~lock.NAME#} beside it that says who edits, and a lock
 * of the operating system on that file, which goes with the process. Where the operating system's lock does not reach (a
 * network drive), what the file says counts.
 */
public final class FileClaim implements AutoCloseable {
	/** Claims of this process: opening a lock file a second time would give up the operating system's lock on it. */
	private static final Map<Path, LockOwner> OURS = new ConcurrentHashMap<>();
	/** Behind all text, so that others can read the file while it is locked. */
	private static final long LOCKED_BYTE = 1 << 20;
	private static final int TRIES = 5;
	private final Path file;
	private final FileChannel channel;

	/** Asks the operating system for a lock. */
	@FunctionalInterface
	public interface Locking {
		/** The usual one. */
		Locking SYSTEM = channel -> channel.tryLock(LOCKED_BYTE, 1, false) != null;

		/**
		 * Locks a lock file.
		 *
		 * @return whether it is locked now; false if another process has it locked
		 * @throws IOException if the file system does not know locks
		 */
		boolean lock(FileChannel channel) throws IOException;
	}

	/** What came of an attempt. */
	public sealed interface Attempt {
		/**
		 * The file is ours.
		 *
		 * @param claim to be closed when it is no longer
		 */
		record Got(FileClaim claim) implements Attempt {
		}

		/**
		 * Somebody else has it.
		 *
		 * @param owner who
		 */
		record Taken(LockOwner owner) implements Attempt {
		}
	}

	private FileClaim(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/** The lock file of a file. */
	public static Path lockFile(Path real) {
		return real.resolveSibling(".~lock." + real.getFileName() + "#");
	}

	/**
	 * Claims a file.
	 *
	 * @param real  the file
	 * @param force take it although a lock file says that somebody elsewhere has it; this does not help against a living
	 *              process of this computer
	 * @throws IOException if no lock file can be written there
	 */
	public static Attempt claim(Path real, boolean force) throws IOException {
		return claim(real, force, Locking.SYSTEM);
	}

	/** The same with another way to lock. */
	public static Attempt claim(Path real, boolean force, Locking locking) throws IOException {
		Path lockFile = lockFile(real);
		LockOwner here = FileOwner.here();
		LockOwner ours = OURS.putIfAbsent(lockFile, here);
		if (ours != null) {
			return new Attempt.Taken(ours);
		}
		Attempt attempt = null;
		try {
			for (int i = 0; i < TRIES && attempt == null; i++) {
				attempt = attempt(lockFile, here, force, locking);
			}
			if (attempt == null) {
				throw new IOException(lockFile + " comes and goes.");
			}
			return attempt;
		} finally {
			if (!(attempt instanceof Attempt.Got)) {
				OURS.remove(lockFile);
			}
		}
	}

	/** One attempt; null if the lock file went away meanwhile. */
	private static Attempt attempt(Path lockFile, LockOwner here, boolean force, Locking locking) throws IOException {
		FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		boolean keep = false;
		try {
			boolean locked = lock(channel, lockFile, locking);
			Optional<LockOwner> owner = FileOwner.read(Channels.newInputStream(channel));
			if (!locked) {
				return new Attempt.Taken(owner.orElse(here));
			}
			if (!force && owner.isPresent() && FileOwner.mayLive(owner.get()) && !isHere(owner.get(), here)) {
				return new Attempt.Taken(owner.get());
			}
			try {
				if (!write(channel, lockFile, FileOwner.write(here))) {
					return null;
				}
			} catch (IOException e) {
				Files.deleteIfExists(lockFile); // ours, and it says nothing: the disk is full
				throw e;
			}
			keep = true;
			return new Attempt.Got(new FileClaim(lockFile, channel));
		} finally {
			if (!keep) {
				channel.close();
			}
		}
	}

	/** A lock file of this very process that nobody holds was left by a session that could not delete it. */
	private static boolean isHere(LockOwner owner, LockOwner here) {
		return owner.host().equals(here.host()) && owner.process() == here.process();
	}

	/** A file system without locks (ENOLCK on some shares) keeps nobody out; then what the lock file says is all there is. */
	private static boolean lock(FileChannel channel, Path lockFile, Locking locking) {
		try {
			return locking.lock(channel);
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException e) {
			System.getLogger(FileClaim.class.getName()).log(System.Logger.Level.INFO, lockFile + " cannot be locked; what it says counts.", e);
			return true;
		}
	}

	/**
	 * Writes who we are. The former owner may have deleted the file between our opening and locking it; then the name
	 * stands for nothing or another file, which does not grow with ours. (Opening it to look would give up our lock.)
	 */
	private static boolean write(FileChannel channel, Path lockFile, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(bytes), 0);
		if (size(lockFile) != bytes.length) {
			return false;
		}
		channel.write(ByteBuffer.wrap(new byte[] { '\n' }), bytes.length);
		return size(lockFile) == bytes.length + 1;
	}

	private static long size(Path file) throws IOException {
		try {
			return Files.size(file);
		} catch (NoSuchFileException e) {
			return -1;
		}
	}

	/** Gives the claim up. */
	@Override
	public void close() throws IOException {
		try {
			Files.deleteIfExists(file);
		} finally {
			channel.close();
			OURS.remove(file);
		}
	}
}
