// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.hyoka.dossier.internal.Hashes;

/**
 * By what a file is known again. Its time does not count: a synchronised folder or a restored copy may change it.
 *
 * @param size bytes
 * @param hash SHA-256 of its ZIP directory, which holds size and CRC-32 of every entry
 */
public record Fingerprint(long size, String hash) {
	/** The fingerprint of a file as it is now. */
	public static Fingerprint of(Path file) throws IOException {
		return new Fingerprint(Files.size(file), hash(file));
	}

	/** Whether a file is not what it was; one that is gone is changed too. */
	public boolean differs(Path file) throws IOException {
		return !Files.exists(file) || Files.size(file) != size || !hash(file).equals(hash);
	}

	private static String hash(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return ZipDirectory.hash(channel, Hashes.sha256());
		}
	}
}
