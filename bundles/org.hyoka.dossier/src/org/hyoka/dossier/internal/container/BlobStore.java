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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.SpillFolder;

/**
 * Keeps figures and documents while a dossier is open, so that they do not depend on what happens to the file: small
 * ones in memory; those of the file that was opened packed, as they are in a copy of it; what is added as files. Copy and
 * files are in a folder of this user, which goes when the store is closed. Equal bytes are kept once. Where somebody cleans
 * that folder, they are read again from the file of the dossier, if they are still in it.
 */
public final class BlobStore implements AutoCloseable {
	private static final long MOST_IN_MEMORY = 16 << 20;
	private final Map<String, byte[]> small = new HashMap<>();
	private final Map<String, PackedCopy.Entry> packed = new HashMap<>();
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
		Intake intake = new Intake(in);
		if (isSmall(intake.first().length, most)) {
			return inMemory(intake);
		}
		Path file = Files.createTempFile(folder(), "new", null);
		try {
			Blob blob;
			try (OutputStream out = Files.newOutputStream(file)) {
				blob = intake.to(out, most);
			}
			if (blob != null && !has(blob)) {
				Files.move(file, folder().resolve(blob.sha256()), StandardCopyOption.REPLACE_EXISTING);
			}
			return blob;
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/**
	 * Keeps an entry of a copy as it is packed there: reads all its bytes and gives them up again, but for a small one.
	 *
	 * @param most how many bytes are accepted
	 * @return the bytes' description; null if there are more than are accepted, then nothing is kept
	 * @throws IOException if they cannot be read, or are not those that the file claims
	 */
	synchronized Blob keep(PackedCopy.Entry entry, InputStream in, long most) throws IOException {
		Intake intake = new Intake(in);
		if (isSmall(intake.first().length, most)) {
			return inMemory(intake);
		}
		Blob blob = intake.to(OutputStream.nullOutputStream(), most);
		if (blob != null) {
			packed.putIfAbsent(blob.sha256(), entry);
		}
		return blob;
	}

	private boolean isSmall(long size, long most) throws IOException {
		if (closed) {
			throw new IOException("The store of a dossier that was closed takes nothing more.");
		}
		return size < Intake.BEGINNING && inMemory + size <= MOST_IN_MEMORY && size <= most;
	}

	/** Whether entries of such sizes are all kept in memory. */
	synchronized boolean keepsInMemory(long largest, long all) {
		return largest < Intake.BEGINNING && inMemory + all <= MOST_IN_MEMORY;
	}

	private Blob inMemory(Intake intake) throws IOException {
		Blob blob = intake.to(OutputStream.nullOutputStream(), MOST_IN_MEMORY);
		if (!has(blob)) {
			small.put(blob.sha256(), intake.first());
			inMemory += blob.size();
		}
		return blob;
	}

	private boolean has(Blob blob) {
		PackedCopy.Entry entry = packed.get(blob.sha256());
		return small.containsKey(blob.sha256()) || entry != null && entry.isThere()
				|| folder != null && Files.exists(folder.resolve(blob.sha256()));
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
		if (bytes != null) {
			return new ByteArrayInputStream(bytes);
		}
		PackedCopy.Entry entry = packed.get(blob.sha256());
		return entry != null && entry.isThere() ? entry.open() : Files.newInputStream(folder.resolve(blob.sha256()));
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

	/** The folder for what is not kept in memory. */
	synchronized Path folder() throws IOException {
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
		packed.clear();
		if (folder != null) {
			SpillFolder.delete(folder);
			folder = null;
		}
	}
}
