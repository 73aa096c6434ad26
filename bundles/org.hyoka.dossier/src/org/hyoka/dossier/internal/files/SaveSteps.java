// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What saving asks of the file system, step by step, so that each step can be made to fail. */
public class SaveSteps {
	private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

	/** Makes a new file. */
	public FileChannel create(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
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
