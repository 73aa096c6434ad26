// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/**
 * The bytes of an entry. They are counted as they come out, whatever the headers claim: no more of them come than are
 * allowed, and at the end number and CRC-32 have to be the ones that were claimed.
 */
final class EntryStream extends InputStream {
	/** Something is wrong with the entry; carried through readers that know only {@link IOException}. */
	static final class Broken extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient Refusal refusal;

		Broken(Refusal refusal) {
			super(refusal);
			this.refusal = refusal;
		}

		Refusal refusal() {
			return refusal;
		}
	}

	/** Deflate packs at most by about 1,030; what people write stays far below this. */
	private static final int SUSPICIOUS_RATIO = 250;
	private static final long UNSUSPICIOUS_SIZE = 16 << 20;

	/** Whether bytes are packed into so few that nobody wrote them who meant well. */
	static boolean isSuspicious(long size, long packed) {
		return size > UNSUSPICIOUS_SIZE && size / SUSPICIOUS_RATIO > packed;
	}

	private final FileChannel channel;
	private final ZipItem item;
	private final Inflater inflater;
	private final ByteBuffer packed = ByteBuffer.allocate(1 << 15);
	private final CRC32 crc = new CRC32();
	private final MessageDigest sha;
	private long position;
	private long size;
	private boolean finished;

	/**
	 * @param channel the file
	 * @param item    the entry
	 * @param sha     gets all bytes too
	 * @param most    how many bytes are allowed
	 * @throws Refusal if it claims to be larger
	 */
	EntryStream(FileChannel channel, ZipItem item, MessageDigest sha, long most) throws Refusal {
		if (item.size() > most) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.size", megabytes(item.size()), megabytes(most)).in(item.name());
		}
		if (isSuspicious(item.size(), item.packed())) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.bomb").in(item.name());
		}
		this.channel = channel;
		this.item = item;
		this.sha = sha;
		this.position = item.data();
		this.inflater = item.deflated() ? new Inflater(true) : null;
		packed.limit(0);
	}

	private static long megabytes(long bytes) {
		return (bytes >> 20) + 1;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		int count = read(one, 0, 1);
		return count < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0 || finished) {
			return finished ? -1 : 0;
		}
		int count;
		try {
			count = inflater == null ? stored(bytes, offset, length) : inflated(bytes, offset, length);
		} catch (DataFormatException e) {
			throw new Broken(new Refusal(Reason.DAMAGED, broken().what(), e).in(item.name()));
		}
		if (count <= 0) {
			finished = true;
			check();
			return -1;
		}
		size += count;
		if (size > item.size()) {
			throw new Broken(broken());
		}
		crc.update(bytes, offset, count);
		sha.update(bytes, offset, count);
		return count;
	}

	private int stored(byte[] bytes, int offset, int length) throws IOException {
		int count = (int) Math.min(length, item.end() - position);
		if (count == 0) {
			return -1;
		}
		int read = channel.read(ByteBuffer.wrap(bytes, offset, count), position);
		position += Math.max(0, read);
		return read;
	}

	private int inflated(byte[] bytes, int offset, int length) throws IOException, DataFormatException {
		int count = inflater.inflate(bytes, offset, length);
		while (count == 0 && !inflater.finished()) {
			if (inflater.needsDictionary() || !fill()) {
				throw new Broken(broken());
			}
			count = inflater.inflate(bytes, offset, length);
		}
		return count;
	}

	private boolean fill() throws IOException {
		packed.clear().limit((int) Math.min(packed.capacity(), item.end() - position));
		int read = packed.hasRemaining() ? channel.read(packed, position) : -1;
		if (read <= 0) {
			return false;
		}
		position += read;
		inflater.setInput(packed.array(), 0, read);
		return true;
	}

	private void check() throws Broken {
		boolean allUsed = inflater == null || position - inflater.getRemaining() == item.end();
		if (size != item.size() || (int) crc.getValue() != item.crc() || !allUsed) {
			throw new Broken(broken());
		}
	}

	private Refusal broken() {
		return Refusal.of(Reason.DAMAGED, "zip.entry").in(item.name());
	}

	/** Reads to the end and gives the SHA-256 of all. */
	String finish() throws IOException {
		byte[] rest = new byte[1 << 13];
		while (read(rest, 0, rest.length) >= 0) {
			// Only to see that it is whole.
		}
		return HexFormat.of().formatHex(sha.digest());
	}

	int crc() {
		return (int) crc.getValue();
	}

	@Override
	public void close() {
		finished = true;
		if (inflater != null) {
			inflater.end();
		}
	}
}
