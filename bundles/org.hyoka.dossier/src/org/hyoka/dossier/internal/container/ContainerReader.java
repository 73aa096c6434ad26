// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.History;
import org.hyoka.dossier.internal.Hashes;
import org.hyoka.dossier.internal.Refusal;

/** Reads the container of a dossier: every byte of it is checked before anything is handed out as whole. */
public final class ContainerReader implements AutoCloseable {
	/** Content of the first entry. */
	public static final String MEDIA_TYPE = "application/vnd.hyoka.dossier+zip";
	/** Name of the first entry. */
	public static final String MEDIA_TYPE_ENTRY = "mimetype";
	/** Name of the entry that holds the model. */
	public static final String MODEL_ENTRY = "model.xmi";
	private static final long LARGEST_MANIFEST = 8 << 20;
	private final FileChannel channel;
	private final DossierLimits limits;
	private final SequencedMap<String, ZipItem> items = new LinkedHashMap<>();
	private Manifest manifest;

	/** Does something with the model's bytes. */
	@FunctionalInterface
	public interface ModelTask<T> {
		/**
		 * Reads the model.
		 *
		 * @throws Refusal     if it is wrong
		 * @throws IOException if it cannot be read
		 */
		T read(InputStream in) throws Refusal, IOException;
	}

	private ContainerReader(FileChannel channel, DossierLimits limits) {
		this.channel = channel;
		this.limits = limits;
	}

	/**
	 * Opens a file and reads what it says about itself.
	 *
	 * @throws Refusal     if it is no dossier
	 * @throws IOException if it cannot be read
	 */
	public static ContainerReader open(Path file, DossierLimits limits) throws Refusal, IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			ContainerReader reader = new ContainerReader(channel, limits);
			reader.begin();
			return reader;
		} catch (EntryStream.Broken e) {
			channel.close();
			throw e.refusal();
		} catch (Refusal | IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/** Whether a file begins as dossiers do. */
	public static boolean beginsAsDossier(FileChannel channel) throws IOException {
		byte[] expected = (MEDIA_TYPE_ENTRY + MEDIA_TYPE).getBytes(StandardCharsets.US_ASCII);
		ByteBuffer bytes = ByteBuffer.allocate(30 + expected.length);
		while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
			// A read may give less than there is room for.
		}
		return !bytes.hasRemaining() && bytes.getInt(0) == 0x504B0304 && bytes.getInt(26) == 0x08000000
				&& ByteBuffer.wrap(expected).equals(bytes.slice(30, expected.length));
	}

	private void begin() throws Refusal, IOException {
		boolean begins = beginsAsDossier(channel);
		try {
			for (ZipItem item : ZipDirectory.read(channel, limits)) {
				items.put(item.name(), item);
			}
		} catch (Refusal e) {
			throw begins || e.reason() != Reason.DAMAGED ? e : Refusal.of(Reason.NOT_A_DOSSIER, "zip.none");
		}
		if (!begins || !items.firstEntry().getKey().equals(MEDIA_TYPE_ENTRY) || items.firstEntry().getValue().deflated()
				|| items.firstEntry().getValue().header() != 0) {
			throw Refusal.of(Reason.NOT_A_DOSSIER, "zip.other");
		}
		try (EntryStream in = stream(item(MEDIA_TYPE_ENTRY), 100)) {
			if (!new String(in.readAllBytes(), StandardCharsets.US_ASCII).equals(MEDIA_TYPE)) {
				throw Refusal.of(Reason.NOT_A_DOSSIER, "zip.other");
			}
		}
		try (EntryStream in = stream(item(Manifest.ENTRY), LARGEST_MANIFEST)) {
			manifest = Manifest.read(in);
			in.finish();
		} catch (Refusal e) {
			throw e.in(Manifest.ENTRY);
		}
		for (String name : manifest.hashes().keySet()) {
			item(name);
		}
		long total = items.values().stream().mapToLong(ZipItem::size).sum();
		if (total > limits.totalBytes()) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.total", limits.totalBytes() >> 20);
		}
		if (EntryStream.isSuspicious(total, items.values().stream().mapToLong(ZipItem::packed).sum())) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.bomb");
		}
	}

	private ZipItem item(String name) throws Refusal {
		ZipItem item = items.get(name);
		if (item == null) {
			throw Refusal.of(Reason.DAMAGED, "zip.missing", name);
		}
		return item;
	}

	private EntryStream stream(ZipItem item, long most) throws Refusal {
		return new EntryStream(channel, item, Hashes.sha256(), most);
	}

	/** What the file says about itself. */
	public Manifest manifest() {
		return manifest;
	}

	/**
	 * The saves that the file remembers, and the revision that it holds.
	 *
	 * @throws Refusal     if the bytes are not those that were written
	 * @throws IOException if they cannot be read
	 */
	public History history() throws Refusal, IOException {
		String current = HistoryEntry.revision(manifest.hashes());
		ZipItem item = items.get(HistoryEntry.NAME);
		if (item == null) {
			return new History(current, List.of());
		}
		try (EntryStream in = stream(item, HistoryEntry.LARGEST)) {
			byte[] bytes = in.readAllBytes();
			checkHash(HistoryEntry.NAME, in.finish());
			return new History(current, HistoryEntry.read(bytes));
		} catch (EntryStream.Broken e) {
			throw e.refusal();
		}
	}

	/** Bytes of the model as the file claims, for the progress. */
	public long modelSize() throws Refusal {
		return item(MODEL_ENTRY).size();
	}

	/**
	 * Reads the model.
	 *
	 * @throws Refusal     if it is wrong, or its bytes are not those that were written
	 * @throws IOException if it cannot be read
	 */
	public <T> T model(ModelTask<T> task) throws Refusal, IOException {
		try (EntryStream in = stream(item(MODEL_ENTRY), limits.modelBytes())) {
			T result;
			try {
				result = task.read(in);
			} catch (Refusal e) {
				// A flipped bit shows as any fault: say that first.
				checkRest(in);
				throw e;
			}
			checkRest(in);
			return result;
		} catch (EntryStream.Broken e) {
			throw e.refusal();
		} catch (Refusal e) {
			throw e.in(MODEL_ENTRY);
		}
	}

	private void checkRest(EntryStream in) throws Refusal, IOException {
		checkHash(MODEL_ENTRY, in.finish());
	}

	private void checkHash(String name, String hash) throws Refusal {
		String expected = manifest.hashes().get(name);
		if (expected != null && !expected.equals(hash)) {
			throw Refusal.of(Reason.DAMAGED, "zip.hash").in(name);
		}
	}

	/**
	 * Keeps all entries but the model and what is made anew with each save. Each is read and checked to its end; large ones are
	 * not unpacked to stay but when somebody opens them.
	 *
	 * @return the entries by name, in the order of the file
	 * @throws Refusal     if one is damaged
	 * @throws IOException if they cannot be read or kept
	 */
	public Map<String, Blob> keepOthers(BlobStore store, IProgressMonitor monitor) throws Refusal, IOException {
		List<ZipItem> others = others();
		long largest = others.stream().mapToLong(ZipItem::size).max().orElse(0);
		if (store.keepsInMemory(largest, others.stream().mapToLong(ZipItem::size).sum())) {
			return kept(others, channel, monitor, (item, in, most) -> store.keep(in, most));
		}
		PackedCopy copy = PackedCopy.of(channel, store.folder());
		try (FileChannel copied = FileChannel.open(copy.file(), StandardOpenOption.READ)) {
			return kept(others, copied, monitor, (item, in, most) -> store.keep(new PackedCopy.Entry(copy, item), in, most));
		}
	}

	/** Keeps what comes out of an entry. */
	@FunctionalInterface
	private interface Keeping {
		Blob keep(ZipItem item, InputStream in, long most) throws IOException;
	}

	private Map<String, Blob> kept(List<ZipItem> others, FileChannel from, IProgressMonitor monitor, Keeping keeping)
			throws Refusal, IOException {
		Map<String, Blob> kept = new LinkedHashMap<>();
		long total = 0;
		for (ZipItem item : others) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			long most = Math.min(limits.entryBytes(), limits.totalBytes() - total);
			try (EntryStream in = new EntryStream(from, item, Hashes.sha256(), most)) {
				Blob blob = keeping.keep(item, in, most);
				in.finish();
				checkHash(item.name(), blob.sha256());
				kept.put(item.name(), blob);
				total += blob.size();
			} catch (EntryStream.Broken e) {
				throw e.refusal();
			}
		}
		return kept;
	}

	/**
	 * Keeps bytes again that a store has lost.
	 *
	 * @return whether they are in this file
	 * @throws Refusal     if the entry is damaged
	 * @throws IOException if it cannot be read or kept
	 */
	boolean keepAgain(Blob lost, BlobStore store) throws Refusal, IOException {
		for (ZipItem item : others()) {
			if (item.size() == lost.size() && item.crc() == lost.crc()) {
				try (EntryStream in = stream(item, lost.size())) {
					if (lost.equals(store.keep(in, lost.size()))) {
						return true;
					}
				} catch (EntryStream.Broken e) {
					throw e.refusal();
				}
			}
		}
		return false;
	}

	private List<ZipItem> others() {
		List<ZipItem> others = new ArrayList<>(items.values());
		others.removeIf(i -> i.name().equals(MEDIA_TYPE_ENTRY) || i.name().equals(MODEL_ENTRY)
				|| i.name().equals(Manifest.ENTRY) || i.name().equals(HistoryEntry.NAME));
		return others;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
