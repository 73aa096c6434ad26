// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.hyoka.dossier.internal.Hashes;

/**
 * Keeps figures and documents while a dossier is open, so that they do not depend on what happens to the file: small
 * ones in memory, others as files in a folder of this user, which goes when the store is closed. Equal bytes are kept
 * once.
 */
public final class BlobStore implements AutoCloseable {
	private static final int SMALL = 1 << 16;
	private static final long MOST_IN_MEMORY = 16 << 20;
	private final Map<String, byte[]> small = new HashMap<>();
	private long inMemory;
	private Path folder;
	private boolean closed;

	/**
	 * Keeps all bytes of a stream, which stays open.
	 *
	 * @param most how many are accepted
	 * @return the bytes' description; null if there are more than are accepted, then nothing is kept
	 * @throws IOException if they cannot be read or kept
	 */
	public synchronized Blob keep(InputStream in, long most) throws IOException {
		if (closed) {
			throw new IOException("The store of a dossier that was closed takes nothing more.");
		}
		byte[] first = in.readNBytes(SMALL);
		MessageDigest sha = Hashes.sha256();
		CRC32 crc = new CRC32();
		sha.update(first);
		crc.update(first);
		if (first.length < SMALL && inMemory + first.length <= MOST_IN_MEMORY && first.length <= most) {
			Blob blob = new Blob(HexFormat.of().formatHex(sha.digest()), first.length, (int) crc.getValue());
			if (!has(blob)) {
				small.put(blob.sha256(), first);
				inMemory += first.length;
			}
			return blob;
		}
		Path file = Files.createTempFile(folder(), "new", null);
		try {
			long size = copy(in, first, file, sha, crc, most);
			if (size > most) {
				return null;
			}
			Blob blob = new Blob(HexFormat.of().formatHex(sha.digest()), size, (int) crc.getValue());
			if (!has(blob)) {
				Files.move(file, folder().resolve(blob.sha256()), StandardCopyOption.REPLACE_EXISTING);
			}
			return blob;
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private static long copy(InputStream in, byte[] first, Path file, MessageDigest sha, CRC32 crc, long most)
			throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(first);
			long size = first.length;
			byte[] buffer = new byte[SMALL];
			for (int n = in.read(buffer); n >= 0 && size <= most; n = in.read(buffer)) {
				out.write(buffer, 0, n);
				sha.update(buffer, 0, n);
				crc.update(buffer, 0, n);
				size += n;
			}
			return size;
		}
	}

	private boolean has(Blob blob) {
		return small.containsKey(blob.sha256()) || folder != null && Files.exists(folder.resolve(blob.sha256()));
	}

	/** Opens kept bytes. */
	public synchronized InputStream open(Blob blob) throws IOException {
		byte[] bytes = small.get(blob.sha256());
		if (bytes != null) {
			return new ByteArrayInputStream(bytes);
		}
		if (folder == null) {
			throw new NoSuchFileException(blob.sha256());
		}
		return Files.newInputStream(folder.resolve(blob.sha256()));
	}

	private Path folder() throws IOException {
		if (folder == null) {
			folder = Files.createTempDirectory("hyoka-");
		}
		return folder;
	}

	/** Forgets all. */
	@Override
	public synchronized void close() {
		closed = true;
		small.clear();
		if (folder != null) {
			delete(folder);
			folder = null;
		}
	}

	private static void delete(Path folder) {
		// In the order in which the program's end would delete them: the last one first.
		folder.toFile().deleteOnExit();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				if (!file.toFile().delete()) {
					file.toFile().deleteOnExit();
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(folder + " cannot be listed.", e);
		}
		folder.toFile().delete();
	}
}
