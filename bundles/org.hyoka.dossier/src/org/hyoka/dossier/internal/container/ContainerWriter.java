// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hyoka.dossier.FormatVersion;
import org.hyoka.dossier.Revision;
import org.hyoka.dossier.internal.Hashes;
import org.hyoka.dossier.internal.Refusal;

/**
 * Writes the container of a dossier. The same content gives the same bytes: entries in a fixed order, all of the same
 * time.
 */
public final class ContainerWriter {
	/** Not the first moment that ZIP knows: that one would be written with the time zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final Set<String> PACKED = Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "docx", "xlsx", "pptx",
			"odt", "ods", "odp", "zip", "gz", "7z", "mp4", "mp3", "hyoka");
	/** The model is text of much repetition: more effort gains little. */
	private static final int MODEL_LEVEL = 1;
	private final Gate gate;
	private final ZipOutputStream zip;
	private final SortedMap<String, String> hashes = new TreeMap<>();

	/** Writes the model. */
	@FunctionalInterface
	public interface ModelTask<T> {
		/**
		 * Writes the model.
		 *
		 * @throws Refusal     if it cannot be stored
		 * @throws IOException if it cannot be written
		 */
		T write(OutputStream out) throws Refusal, IOException;
	}

	/** Keeps what is written in memory until it is opened: nobody has the model in hand while a disk hangs. */
	private static final class Gate extends OutputStream {
		private final OutputStream out;
		private ByteArrayOutputStream kept = new ByteArrayOutputStream();

		Gate(OutputStream out) {
			this.out = out;
		}

		void open() throws IOException {
			ByteArrayOutputStream before = kept;
			kept = null;
			if (before != null) {
				before.writeTo(out);
			}
		}

		private OutputStream to() {
			return kept == null ? out : kept;
		}

		@Override
		public void write(int one) throws IOException {
			to().write(one);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			to().write(bytes, offset, length);
		}

		@Override
		public void flush() throws IOException {
			to().flush();
		}

		@Override
		public void close() throws IOException {
			flush(); // the stream stays open
		}
	}

	/** Begins to write to a stream, which stays open. */
	public ContainerWriter(OutputStream out) throws IOException {
		gate = new Gate(out);
		zip = new ZipOutputStream(gate, StandardCharsets.UTF_8);
		byte[] type = ContainerReader.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
		CRC32 crc = new CRC32();
		crc.update(type);
		zip.putNextEntry(stored(ContainerReader.MEDIA_TYPE_ENTRY, type.length, crc.getValue()));
		zip.write(type);
		zip.closeEntry();
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		return entry;
	}

	private static ZipEntry stored(String name, long size, long crc) {
		ZipEntry entry = entry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(size);
		entry.setCompressedSize(size);
		entry.setCrc(crc & 0xFFFF_FFFFL);
		return entry;
	}

	/** Writes the model, which comes first. Packed, it stays in memory until the rest is written. */
	public <T> T model(ModelTask<T> task) throws Refusal, IOException {
		zip.setLevel(MODEL_LEVEL);
		zip.putNextEntry(entry(ContainerReader.MODEL_ENTRY));
		MessageDigest sha = Hashes.sha256();
		T result;
		try (Pipe pipe = new Pipe(new DigestOutputStream(zip, sha))) {
			result = task.write(pipe);
		}
		zip.closeEntry();
		hashes.put(ContainerReader.MODEL_ENTRY, HexFormat.of().formatHex(sha.digest()));
		return result;
	}

	/** Writes what was kept and the other entries. */
	public void others(SortedMap<String, Blob> others, BlobStore store, IProgressMonitor monitor) throws IOException {
		gate.open();
		zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		for (Map.Entry<String, Blob> other : others.entrySet()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Blob blob = other.getValue();
			zip.putNextEntry(isPacked(other.getKey()) || blob.size() == 0
					? stored(other.getKey(), blob.size(), blob.crc())
					: entry(other.getKey()));
			try (InputStream in = store.open(blob)) {
				in.transferTo(zip);
			}
			zip.closeEntry();
			if (!other.getKey().endsWith("/")) {
				hashes.put(other.getKey(), blob.sha256());
			}
		}
	}

	private static boolean isPacked(String name) {
		return PACKED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** The revision of what was written so far. */
	public String revision() {
		return HistoryEntry.revision(hashes);
	}

	/** Writes the saves that the file remembers; nothing where it remembers none. */
	public void history(List<Revision> revisions) throws IOException {
		if (!revisions.isEmpty()) {
			byte[] bytes = HistoryEntry.write(revisions);
			zip.setLevel(Deflater.DEFAULT_COMPRESSION);
			zip.putNextEntry(entry(HistoryEntry.NAME));
			zip.write(bytes);
			zip.closeEntry();
			hashes.put(HistoryEntry.NAME, HexFormat.of().formatHex(Hashes.sha256().digest(bytes)));
		}
	}

	/** Writes what the file says about itself, and ends it. */
	public void finish(SortedSet<String> packages) throws IOException {
		zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		zip.putNextEntry(entry(Manifest.ENTRY));
		new Manifest(FormatVersion.CURRENT, Manifest.PRODUCT, packages, hashes).write(zip);
		zip.closeEntry();
		zip.close();
	}
}
