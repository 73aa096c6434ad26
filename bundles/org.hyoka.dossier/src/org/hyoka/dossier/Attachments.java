// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.PictureStore.Bytes;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.container.Blob;
import org.hyoka.dossier.internal.container.BlobStore;
import org.hyoka.dossier.internal.container.SafeNames;

/**
 * The entries of a dossier file beside its model: figures, documents, and whatever other programs put there. Names are
 * full, such as {@code figures/overview.png}; where one is looked up, the folder may be missing. Safe for use from
 * several threads.
 * <p>
 * Adding an entry is no edit: the name that comes back is to be put into the model by a command. Saving writes what the
 * model names at that moment, so undo and redo of that command are all there is to it. An entry that the model named
 * and no longer names is not written; what the model never named is another program's and is kept byte for byte.
 *
 * @since 0.1
 */
public final class Attachments implements PictureStore {
	/** Folder of pictures. */
	public static final String FIGURES = "figures/";
	/** Folder of documents. */
	public static final String DOCUMENTS = "documents/";
	private final BlobStore store;
	private final DossierLimits limits;
	private final SortedMap<String, Blob> entries = new TreeMap<>();
	/** Entries that were named by the model at some time. */
	private final Set<String> named = new HashSet<>();

	Attachments(DossierLimits limits) {
		this.limits = limits;
		this.store = new BlobStore(limits);
	}

	BlobStore store() {
		return store;
	}

	synchronized void putAll(Map<String, Blob> others) {
		entries.putAll(others);
	}

	/** Takes note of what the model names. */
	synchronized void named(Set<String> names) {
		names.forEach(name -> resolve(name).ifPresent(named::add));
	}

	/** What is to be written, given what the model names. */
	synchronized SortedMap<String, Blob> written(Set<String> names) {
		Set<String> now = new HashSet<>();
		names.forEach(name -> resolve(name).ifPresent(now::add));
		SortedMap<String, Blob> written = new TreeMap<>(entries);
		written.keySet().removeIf(name -> named.contains(name) && !now.contains(name));
		named.addAll(now);
		return written;
	}

	/** Names of all entries, sorted. */
	public synchronized List<String> names() {
		return List.copyOf(entries.keySet());
	}

	/** Whether there is such an entry. */
	public synchronized boolean has(String entry) {
		return resolve(entry).isPresent();
	}

	private Optional<String> resolve(String entry) {
		for (String folder : new String[] { "", FIGURES, DOCUMENTS }) {
			if (entries.containsKey(folder + entry)) {
				return Optional.of(folder + entry);
			}
		}
		return Optional.empty();
	}

	private synchronized Blob blob(String entry) throws NoSuchFileException {
		return entries.get(resolve(entry).orElseThrow(() -> new NoSuchFileException(entry)));
	}

	/**
	 * Bytes of an entry.
	 *
	 * @throws NoSuchFileException if there is no such entry
	 */
	public long size(String entry) throws NoSuchFileException {
		return blob(entry).size();
	}

	/**
	 * Opens an entry; the caller closes the stream.
	 *
	 * @throws NoSuchFileException if there is no such entry
	 * @throws IOException         if it cannot be read, or the dossier was closed
	 */
	public InputStream open(String entry) throws IOException {
		return store.open(blob(entry));
	}

	/**
	 * All bytes of an entry.
	 *
	 * @throws NoSuchFileException if there is no such entry
	 * @throws IOException         if it cannot be read, or the dossier was closed
	 */
	public byte[] bytes(String entry) throws IOException {
		try (InputStream in = open(entry)) {
			return in.readAllBytes();
		}
	}

	@Override
	public Optional<Bytes> find(String entry) {
		return has(entry) ? Optional.of(() -> open(entry)) : Optional.empty();
	}

	/**
	 * Adds a picture.
	 *
	 * @param suggestedName a file name; the entry gets it if it is free and safe, or one like it
	 * @param content       its bytes; the stream stays open
	 * @return name for {@code Figure.entry}
	 * @throws DossierException if it is larger than a dossier may hold
	 * @throws IOException      if it cannot be read or kept
	 */
	public String addFigure(String suggestedName, InputStream content) throws IOException {
		return add(FIGURES, suggestedName, content);
	}

	/**
	 * Adds a document.
	 *
	 * @param suggestedName a file name; the entry gets it if it is free and safe, or one like it
	 * @param content       its bytes; the stream stays open
	 * @return name for {@code AttachedDocument.entry}
	 * @throws DossierException if it is larger than a dossier may hold
	 * @throws IOException      if it cannot be read or kept
	 */
	public String addDocument(String suggestedName, InputStream content) throws IOException {
		return add(DOCUMENTS, suggestedName, content);
	}

	private String add(String folder, String suggestedName, InputStream content) throws IOException {
		Blob blob = keep(suggestedName, content);
		synchronized (this) {
			String wanted = folder + SafeNames.fileName(suggestedName);
			if (blob.equals(entries.get(wanted))) {
				return wanted;
			}
			String name = SafeNames.free(wanted, entries.keySet());
			entries.put(name, blob);
			named.add(name);
			return name;
		}
	}

	/** Puts an entry of a given name, which the model need not know; one that is there goes. */
	void put(String name, InputStream content) throws IOException {
		if (!SafeNames.isSafe(name)) {
			throw FailureMessages.of(null, Refusal.of(Reason.NOT_STORABLE, "zip.name", name));
		}
		Blob blob = keep(name, content);
		synchronized (this) {
			entries.put(name, blob);
		}
	}

	private Blob keep(String name, InputStream content) throws IOException {
		long most;
		synchronized (this) {
			if (entries.size() + 10 > limits.entries()) {
				throw FailureMessages.of(null, Refusal.of(Reason.TOO_LARGE, "zip.entries", limits.entries()));
			}
			long total = entries.values().stream().mapToLong(Blob::size).sum();
			most = Math.min(limits.entryBytes(), limits.totalBytes() - limits.modelBytes() - total);
		}
		Blob blob = store.keep(content, most);
		if (blob == null) {
			throw FailureMessages.of(null, Refusal.of(Reason.TOO_LARGE, "attachment.large", name, most >> 20));
		}
		return blob;
	}

	void close() {
		store.close();
	}
}
