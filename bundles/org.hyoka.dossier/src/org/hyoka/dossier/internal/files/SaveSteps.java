// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** What saving asks of the file system, step by step, so that each step can be made to fail. */
public class SaveSteps {
	/** What only the owner may do with what is being written. */
	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
	private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

	/** Makes a new file that only this user can read, where the system knows such a thing. */
	public FileChannel create(Path file) throws IOException {
		Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		return hasRights(file) ? FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(OWNER))
				: FileChannel.open(file, options);
	}

	/** Whether files have an owner, a group and rights of the three. */
	static boolean hasRights(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Gives a file to somebody. */
	public void giveToOwner(PosixFileAttributeView file, UserPrincipal owner) throws IOException {
		file.setOwner(owner);
	}

	/** Gives a file to a group. */
	public void giveToGroup(PosixFileAttributeView file, GroupPrincipal group) throws IOException {
		file.setGroup(group);
	}

	/** Says who may do what with a file. */
	public void allow(PosixFileAttributeView file, Set<PosixFilePermission> rights) throws IOException {
		file.setPermissions(rights);
	}

	/** Sees to it that the bytes of a file are on the disk. */
	public void force(FileChannel channel) throws IOException {
		channel.force(true);
	}

	/** Gives a file a second name, or makes a copy where the file system has no second names. */
	public void duplicate(Path file, Path copy) throws IOException {
		try {
			Files.createLink(copy, file);
		} catch (UnsupportedOperationException | IOException e) {
			try {
				Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
					channel.force(true);
				}
			} catch (IOException second) {
				second.addSuppressed(e);
				throw second;
			}
		}
	}

	/** Gives a file the name of another, which goes; at every moment one of the two has the name. */
	public void replace(Path file, Path by) throws IOException {
		try {
			move(by, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives; the backup is there already.
			move(by, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Moves a file within its folder. */
	protected void move(Path from, Path to, CopyOption how) throws IOException {
		Files.move(from, to, how);
	}

	/** Sees to it that the names in a folder are on the disk, where the system knows such a thing. */
	public void forceFolder(Path folder) throws IOException {
		if (!WINDOWS) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}
}
