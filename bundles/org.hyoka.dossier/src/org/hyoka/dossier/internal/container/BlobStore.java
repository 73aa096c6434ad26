// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.internal.Hashes;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.SpillFolder;

/**
 * Keeps figures and documents while a dossier is open, so that they do not depend on what happens to the file: small
 * ones in memory, others as files in a folder of this user, which goes when the store is closed. Equal bytes are kept
 * once. Where somebody cleans that folder, they are read again from the file of the dossier, if they are still in it.
 */
public final class BlobStore implements AutoCloseable {
	private static final int SMALL = 1 << 16;
	private static final long MOST_IN_MEMORY = 16 << 20;
	private final Map<String, byte[]> small = new HashMap<>();
	private long inMemory;
	private final DossierLimits limits;
	private final Set<Path> sources = new LinkedHashSet<>();
	private Path folder;
	private boolean closed;

	/** @param limits within which files of the dossier are read again */
	public BlobStore(DossierLimits limits) {
		this.limits = limits;
	}

	/** Names a file of the dossier, in which kept bytes are found if they are lost here. */
	public synchronized void source(Path file) {
		sources.add(file.toAbsolutePath());
	}

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
		if (closed) {
			throw new NoSuchFileException(blob.sha256());
		}
		if (!has(blob)) {
			find(blob);
		}
		byte[] bytes = small.get(blob.sha256());
		return bytes != null ? new ByteArrayInputStream(bytes) : Files.newInputStream(folder.resolve(blob.sha256()));
	}

	/** Keeps bytes anew that are lost, from a file that has them. */
	private void find(Blob blob) throws IOException {
		IOException lost = new NoSuchFileException(blob.sha256());
		for (Path source : sources) {
			try (ContainerReader container = ContainerReader.open(source, limits)) {
				if (container.keepAgain(blob, this)) {
					return;
				}
			} catch (IOException e) {
				lost.addSuppressed(e);
			} catch (Refusal e) {
				lost.addSuppressed(e);
			}
		}
		throw lost;
	}

	private Path folder() throws IOException {
		if (folder == null || !Files.isDirectory(folder)) {
			folder = SpillFolder.make();
		}
		return folder;
	}

	/** Forgets all. */
	@Override
	public synchronized void close() {
		closed = true;
		small.clear();
		if (folder != null) {
			SpillFolder.delete(folder);
			folder = null;
		}
	}
}
