// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.internal.Refusal;

/**
 * The directory of a ZIP file, read strictly: it has to close the file and to agree with the headers of the entries,
 * without overlaps, in one part, without encryption and in less than 4 GB. Tools differ in what they make of anything
 * else.
 */
final class ZipDirectory {
	private static final int END_SIGNATURE = 0x06054b50;
	private static final int CENTRAL_SIGNATURE = 0x02014b50;
	private static final int LOCAL_SIGNATURE = 0x04034b50;
	private static final int END_SIZE = 22;
	private static final int CENTRAL_SIZE = 46;
	private static final int LOCAL_SIZE = 30;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int LARGEST_DIRECTORY = 16 << 20;
	private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
	private static final int SIZES_BEHIND = 1 << 3;
	private final FileChannel channel;
	private final long fileSize;
	private final DossierLimits limits;
	private long start;

	private ZipDirectory(FileChannel channel, DossierLimits limits) throws IOException {
		this.channel = channel;
		this.fileSize = channel.size();
		this.limits = limits;
	}

	/** The entries in the order of their bytes. */
	static List<ZipItem> read(FileChannel channel, DossierLimits limits) throws Refusal, IOException {
		return new ZipDirectory(channel, limits).read();
	}

	/** SHA-256 of the directory, which holds size and CRC of every entry; empty if the file is no ZIP file. */
	static String hash(FileChannel channel, MessageDigest sha) throws IOException {
		try {
			ZipDirectory directory = new ZipDirectory(channel, DossierLimits.standard());
			ByteBuffer end = directory.end();
			sha.update(directory.bytes(directory.start, (int) (channel.size() - directory.start)));
			return HexFormat.of().formatHex(sha.digest(end.array()));
		} catch (Refusal e) {
			return "";
		}
	}

	private List<ZipItem> read() throws Refusal, IOException {
		ByteBuffer end = end();
		int count = end.getShort(10) & 0xFFFF;
		if (count > limits.entries()) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.entries", limits.entries());
		}
		long size = end.getInt(12) & 0xFFFF_FFFFL;
		ByteBuffer central = bytes(start, (int) size);
		EntryNames names = new EntryNames();
		List<ZipItem> items = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			items.add(central(central, names));
		}
		if (central.hasRemaining()) {
			throw broken();
		}
		items.sort(Comparator.comparingLong(ZipItem::header));
		long free = 0;
		for (int i = 0; i < items.size(); i++) {
			ZipItem item = local(items.get(i));
			if (item.header() < free || item.end() > start) {
				throw Refusal.of(Reason.UNSAFE, "zip.overlap").in(item.name());
			}
			free = item.end();
			items.set(i, item);
		}
		return items;
	}

	/** Finds the end record, which has to close the file. */
	private ByteBuffer end() throws Refusal, IOException {
		if (fileSize > 0xFFFF_FFFEL) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.large");
		}
		int tail = (int) Math.min(fileSize, END_SIZE + LONGEST_COMMENT);
		ByteBuffer bytes = bytes(fileSize - tail, tail);
		for (int at = tail - END_SIZE; at >= 0; at--) {
			if (bytes.getInt(at) == END_SIGNATURE && (bytes.getShort(at + 20) & 0xFFFF) == tail - at - END_SIZE) {
				ByteBuffer end = bytes.slice(at, tail - at).order(ByteOrder.LITTLE_ENDIAN);
				checkEnd(end, fileSize - tail + at);
				byte[] copy = new byte[tail - at];
				end.get(0, copy);
				return ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
			}
		}
		throw broken();
	}

	private void checkEnd(ByteBuffer end, long position) throws Refusal {
		int entries = end.getShort(10) & 0xFFFF;
		long size = end.getInt(12) & 0xFFFF_FFFFL;
		start = end.getInt(16) & 0xFFFF_FFFFL;
		if (end.getInt(4) != 0 || end.getShort(8) != end.getShort(10) || start + size != position || entries == 0) {
			throw broken();
		}
		if (size > LARGEST_DIRECTORY) {
			throw Refusal.of(Reason.TOO_LARGE, "zip.entries", limits.entries());
		}
	}

	private ZipItem central(ByteBuffer b, EntryNames names) throws Refusal {
		int at = b.position();
		if (b.remaining() < CENTRAL_SIZE || b.getInt(at) != CENTRAL_SIGNATURE) {
			throw broken();
		}
		int flags = b.getShort(at + 8);
		int method = b.getShort(at + 10);
		int nameSize = b.getShort(at + 28) & 0xFFFF;
		int rest = (b.getShort(at + 30) & 0xFFFF) + (b.getShort(at + 32) & 0xFFFF);
		if (b.remaining() < CENTRAL_SIZE + nameSize + rest || nameSize > EntryNames.LONGEST || b.getShort(at + 34) != 0) {
			throw broken();
		}
		byte[] name = new byte[nameSize];
		b.position(at + CENTRAL_SIZE).get(name).position(b.position() + rest);
		String text = EntryNames.decode(name);
		names.check(text);
		if ((flags & ENCRYPTED) != 0 || method != 0 && method != 8) {
			throw Refusal.of(Reason.NOT_A_DOSSIER, "zip.method").in(text);
		}
		ZipItem item = new ZipItem(text, method == 8, b.getInt(at + 16), b.getInt(at + 20) & 0xFFFF_FFFFL,
				b.getInt(at + 24) & 0xFFFF_FFFFL, b.getInt(at + 42) & 0xFFFF_FFFFL, 0);
		if (method == 0 && item.packed() != item.size() || text.endsWith("/") && item.size() != 0) {
			throw broken().in(text);
		}
		return item;
	}

	/** Finds the bytes of an entry; its own header has to say the same as the directory. */
	private ZipItem local(ZipItem item) throws Refusal, IOException {
		if (item.header() + LOCAL_SIZE > start) {
			throw broken().in(item.name());
		}
		ByteBuffer b = bytes(item.header(), LOCAL_SIZE);
		int nameSize = b.getShort(26) & 0xFFFF;
		boolean later = (b.getShort(6) & SIZES_BEHIND) != 0;
		long data = item.header() + LOCAL_SIZE + nameSize + (b.getShort(28) & 0xFFFF);
		if (b.getInt(0) != LOCAL_SIGNATURE || nameSize > EntryNames.LONGEST || data > start
				|| (b.getShort(8) == 8) != item.deflated()) {
			throw broken().in(item.name());
		}
		boolean same = b.getInt(14) == item.crc() && (b.getInt(18) & 0xFFFF_FFFFL) == item.packed()
				&& (b.getInt(22) & 0xFFFF_FFFFL) == item.size();
		byte[] name = bytes(item.header() + LOCAL_SIZE, nameSize).array();
		if (!later && !same || !EntryNames.decode(Arrays.copyOf(name, nameSize)).equals(item.name())) {
			throw Refusal.of(Reason.UNSAFE, "zip.headers").in(item.name());
		}
		return item.withData(data);
	}

	private ByteBuffer bytes(long position, int count) throws IOException, Refusal {
		ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer, position + buffer.position()) < 0) {
				throw broken();
			}
		}
		return buffer.flip();
	}

	private static Refusal broken() {
		return Refusal.of(Reason.DAMAGED, "zip.broken");
	}
}
