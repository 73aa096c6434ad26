// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.hyoka.dossier.internal.Hashes;
import org.hyoka.dossier.internal.Refusal;

/**
 * A copy of a dossier file as it was when it was opened, whose entries are unpacked when somebody wants them: what a file unpacks
 * to takes no room on the disk, and what happens to the file does not matter.
 *
 * @param file the copy
 */
record PackedCopy(Path file) {
	/**
	 * An entry of a copy.
	 *
	 * @param copy where it is
	 * @param item as it is described there
	 */
	record Entry(PackedCopy copy, ZipItem item) {
		boolean isThere() {
			return Files.exists(copy.file());
		}

		/** Unpacks it; the caller closes the stream, and the reading fails where the bytes are no longer those that were there. */
		InputStream open() throws IOException {
			FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.READ);
			try {
				return new FilterInputStream(new EntryStream(channel, item, Hashes.sha256(), item.size())) {
					@Override
					public void close() throws IOException {
						super.close();
						channel.close();
					}
				};
			} catch (Refusal e) {
				channel.close();
				throw new EntryStream.Broken(e);
			}
		}
	}

	/**
	 * Copies a file that is open, also where another one has its name by now.
	 *
	 * @param folder where to
	 */
	static PackedCopy of(FileChannel from, Path folder) throws IOException {
		Path file = Files.createTempFile(folder, "packed", null);
		try (FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
			long size = from.size();
			for (long at = 0, n = 1; at < size && n > 0; at += n) {
				n = from.transferTo(at, size - at, to);
			}
		}
		return new PackedCopy(file);
	}
}
