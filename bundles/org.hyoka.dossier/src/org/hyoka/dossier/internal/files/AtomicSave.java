// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;

/**
 * Replaces a file whole or not at all: writes beside it, forces the bytes to the disk, keeps the former version as
 * {@code name~} and gives the new one the name. Whatever goes wrong before the last step, the file is as it was and
 * nothing is left beside it. While it is written only this user can read it.
 */
public final class AtomicSave {
	/** What follows the name of the backup. */
	public static final String BACKUP = "~";
	private static final int MOST_LINKS = 40;
	private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("---rwx---");
	private final SaveSteps steps;
	private final boolean keepFormer;
	private boolean ownerOnly;
	private final List<Phrase> remarks = new ArrayList<>();

	/** Writes the new version. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes all.
		 *
		 * @throws Refusal     if it cannot be stored
		 * @throws IOException if it cannot be written
		 */
		void write(OutputStream out) throws Refusal, IOException;
	}

	/** Says whether the file may be replaced now. */
	@FunctionalInterface
	public interface Guard {
		/**
		 * Looks at the file just before it is replaced.
		 *
		 * @throws Refusal     if it may not be replaced
		 * @throws IOException if it cannot be looked at
		 */
		void check() throws Refusal, IOException;
	}

	/**
	 * @param steps      what is asked of the file system
	 * @param keepFormer whether the former version becomes the backup
	 */
	public AtomicSave(SaveSteps steps, boolean keepFormer) {
		this.steps = steps;
		this.keepFormer = keepFormer;
	}

	/** Leaves the rights of the new version narrow, whatever those of the former were. */
	public AtomicSave forOwnerOnly() {
		ownerOnly = true;
		return this;
	}

	/** Where a file really is: behind links, also when it does not exist yet. */
	public static Path real(Path file) throws IOException {
		Path path = file.toAbsolutePath();
		for (int i = 0; Files.isSymbolicLink(path); i++) {
			if (i == MOST_LINKS) {
				throw new FileSystemException(file.toString(), null, "too many links");
			}
			path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
		}
		return Files.exists(path) ? path.toRealPath() : path;
	}

	/** The backup of a file. */
	public static Path backup(Path real) {
		return real.resolveSibling(real.getFileName() + BACKUP);
	}

	/**
	 * Writes the file anew.
	 *
	 * @param file    the file; it need not exist
	 * @param content writes it
	 * @param guard   asked when all is written
	 * @return the backup, if there was a former version
	 * @throws Refusal     if it cannot be stored or may not be replaced
	 * @throws IOException if it cannot be written
	 */
	public Optional<Path> replace(Path file, Content content, Guard guard) throws Refusal, IOException {
		Path real = real(file);
		boolean exists = Files.exists(real);
		check(real, exists);
		Path written = Leftovers.beside(real, "new");
		Path former = Leftovers.beside(real, "old");
		try {
			write(written, content, real, exists);
			guard.check();
			Optional<Path> backup = Optional.empty();
			if (exists && keepFormer) {
				steps.duplicate(real, former);
				steps.replace(backup(real), former);
				backup = Optional.of(backup(real));
			}
			steps.replace(real, written);
			settle(real);
			return backup;
		} catch (Refusal | IOException | RuntimeException | Error e) {
			discard(written, e);
			discard(former, e);
			throw e;
		}
	}

	/**
	 * Looks whether a file can be written, as far as that can be known before.
	 *
	 * @throws Refusal     if it cannot
	 * @throws IOException if it cannot be looked at
	 */
	public static void check(Path file) throws Refusal, IOException {
		Path real = real(file);
		check(real, Files.exists(real));
	}

	private static void check(Path real, boolean exists) throws Refusal {
		Path folder = real.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw Refusal.of(Reason.NOT_FOUND, "save.folder", String.valueOf(folder));
		}
		if (exists && !Files.isRegularFile(real)) {
			throw Refusal.of(Reason.NOT_SAVED, Files.isDirectory(real) ? "save.directory" : "save.special");
		}
		if (exists && !Files.isWritable(real)) {
			throw Refusal.of(Reason.READ_ONLY, "save.readonly");
		}
		if (!Files.isWritable(folder)) {
			throw Refusal.of(Reason.READ_ONLY, "save.folder.readonly", folder.toString());
		}
	}

	private void write(Path file, Content content, Path former, boolean exists) throws Refusal, IOException {
		try (FileChannel channel = steps.create(file)) {
			// Bytes go in large pieces, and never through the channel's close.
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			content.write(out);
			out.flush();
			if (!ownerOnly && exists) {
				keepRights(former, file);
			} else if (!ownerOnly && SaveSteps.hasRights(file)) {
				allow(Files.getFileAttributeView(file, PosixFileAttributeView.class), usual(former));
			}
			steps.force(channel);
		}
	}

	/** The rights that a new file has in a folder: nobody says them but such a file. */
	private static Set<PosixFilePermission> usual(Path beside) throws IOException {
		Path file = Files.createFile(Leftovers.beside(beside, "rights"));
		try {
			return Files.getPosixFilePermissions(file);
		} finally {
			Files.delete(file);
		}
	}

	/** Who could read and write the former version can read and write the new one; nobody else can. */
	private void keepRights(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (view != null) {
			PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
			PosixFileAttributes now = view.readAttributes();
			Set<PosixFilePermission> rights = new HashSet<>(old.permissions());
			if (!now.owner().equals(old.owner())) {
				try {
					steps.giveToOwner(view, old.owner());
				} catch (FileSystemException e) {
					remarks.add(Messages.phrase("save.owner", old.owner().getName()));
				}
			}
			if (!now.group().equals(old.group())) {
				try {
					steps.giveToGroup(view, old.group());
				} catch (FileSystemException e) {
					remarks.add(Messages.phrase("save.group", old.group().getName()));
					rights.removeAll(GROUP);
				}
			}
			allow(view, rights);
			return;
		}
		AclFileAttributeView oldRights = Files.getFileAttributeView(from, AclFileAttributeView.class);
		AclFileAttributeView rights = Files.getFileAttributeView(to, AclFileAttributeView.class);
		if (oldRights != null && rights != null && !rights.getAcl().equals(oldRights.getAcl())) {
			rights.setAcl(oldRights.getAcl());
		}
	}

	private void allow(PosixFileAttributeView file, Set<PosixFilePermission> rights) throws IOException {
		try {
			steps.allow(file, rights);
		} catch (FileSystemException e) {
			remarks.add(Messages.phrase("save.rights", PosixFilePermissions.toString(rights)));
		}
	}

	/** The new version has the name already: what fails now does not undo that. */
	private void settle(Path real) {
		try {
			steps.forceFolder(real.getParent());
		} catch (IOException e) {
			remarks.add(Messages.phrase("save.unsettled", String.valueOf(e.getLocalizedMessage())));
		}
	}

	private static void discard(Path file, Throwable cause) {
		try {
			if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
				Files.delete(file);
			}
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	/** Sentences about what could not be kept. */
	public List<Phrase> remarks() {
		return remarks;
	}
}
