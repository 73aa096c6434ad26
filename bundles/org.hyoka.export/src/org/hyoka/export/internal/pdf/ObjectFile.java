// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF file that is written object by object: what has been written is let go, only its place is remembered. Objects that
 * are no streams are packed together, some hundred at a time.
 */
final class ObjectFile {
	private static final int TOGETHER = 200;
	private static final int PACKING = 6;
	/** Bytes of a row of the list of places: kind, place, index. */
	private static final int ROW = 8;
	private final OutputStream out;
	private final MessageDigest digest = digest();
	private long written;
	/** For each object its offset; or, negative, the number of the stream it is packed in and its index there. */
	private long[] places = new long[1 << 10];
	private int numbers;
	private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
	private final int[] packedNumbers = new int[TOGETHER];
	private final int[] packedAt = new int[TOGETHER];
	private int waiting;

	/** The stream is left open. */
	ObjectFile(OutputStream out) throws IOException {
		this.out = out;
		write(ascii("%PDF-1.7\n%"));
		write(new byte[] { (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n' });
	}

	/** A number for an object that will be written some time; each is written once. */
	int reserve() {
		numbers++;
		if (numbers == places.length) {
			places = Arrays.copyOf(places, numbers * 2);
		}
		return numbers;
	}

	/** Writes an object that is no stream. */
	void object(int number, byte[] words) throws IOException {
		packedNumbers[waiting] = number;
		packedAt[waiting] = packed.size();
		packed.writeBytes(words);
		packed.write('\n');
		waiting++;
		if (waiting == TOGETHER) {
			pack();
		}
	}

	/** Writes an object that is no stream. */
	void object(int number, String words) throws IOException {
		object(number, ascii(words));
	}

	/**
	 * Writes a stream.
	 *
	 * @param dictionary its dictionary, with the length
	 * @param content    its bytes as they stand in the file
	 */
	void stream(int number, byte[] dictionary, InputStream content) throws IOException {
		places[number] = written;
		write(ascii(number + " 0 obj\n"));
		write(dictionary);
		write(ascii("\nstream\n"));
		byte[] buffer = new byte[1 << 14];
		for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
			write(buffer, n);
		}
		write(ascii("\nendstream\nendobj\n"));
	}

	private void stream(int number, String entries, byte[] content) throws IOException {
		write(ascii(number + " 0 obj\n<<" + entries + "/Filter /FlateDecode/Length " + content.length + ">>\nstream\n"));
		write(content);
		write(ascii("\nendstream\nendobj\n"));
	}

	private void pack() throws IOException {
		if (waiting == 0) {
			return;
		}
		int number = reserve();
		places[number] = written;
		StringBuilder head = new StringBuilder();
		for (int i = 0; i < waiting; i++) {
			head.append(packedNumbers[i]).append(' ').append(packedAt[i]).append(' ');
			places[packedNumbers[i]] = -((long) number * TOGETHER + i);
		}
		byte[] first = ascii(head.toString());
		stream(number, "/Type /ObjStm/N " + waiting + "/First " + first.length, deflated(first, packed.toByteArray()));
		packed.reset();
		waiting = 0;
	}

	/** Writes what is still missing: where each object stands, and where to begin. */
	void finish(int catalog, int information) throws IOException {
		pack();
		int number = reserve();
		places[number] = written;
		long start = written;
		String id = HexFormat.of().withUpperCase().formatHex(digest.digest());
		byte[] rows = deflated(rows());
		stream(number, "/Type /XRef/Size " + (numbers + 1) + "/W [1 5 2]/Root " + catalog + " 0 R/Info " + information + " 0 R/ID [<" + id + "><" + id
				+ ">]/DecodeParms <</Predictor 12/Columns " + ROW + ">>", rows);
		write(ascii("startxref\n" + start + "\n%%EOF\n"));
	}

	/** Each as the difference from the one before, which packs well. */
	private byte[] rows() {
		byte[] rows = new byte[(numbers + 1) * (ROW + 1)];
		byte[] before = new byte[ROW];
		for (int i = 0; i <= numbers; i++) {
			byte[] row = row(i);
			int at = i * (ROW + 1);
			rows[at] = 2;
			for (int j = 0; j < ROW; j++) {
				rows[at + 1 + j] = (byte) (row[j] - before[j]);
			}
			before = row;
		}
		return rows;
	}

	private byte[] row(int number) {
		byte[] row = new byte[ROW];
		long place = places[number];
		if (number == 0 || place == 0) {
			row[ROW - 2] = row[ROW - 1] = (byte) (number == 0 ? 0xFF : 0); // free
			return row;
		}
		row[0] = (byte) (place > 0 ? 1 : 2);
		long value = place > 0 ? place : -place / TOGETHER;
		for (int j = 5; j > 0; j--) {
			row[j] = (byte) value;
			value >>>= Byte.SIZE;
		}
		if (place < 0) {
			row[ROW - 1] = (byte) (-place % TOGETHER);
		}
		return row;
	}

	private static byte[] deflated(byte[]... parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(PACKING);
		try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes, deflater)) {
			for (byte[] part : parts) {
				deflating.write(part);
			}
		} finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	private void write(byte[] bytes) throws IOException {
		write(bytes, bytes.length);
	}

	private void write(byte[] bytes, int length) throws IOException {
		out.write(bytes, 0, length);
		digest.update(bytes, 0, length);
		written += length;
	}

	private static byte[] ascii(String words) {
		return words.getBytes(StandardCharsets.US_ASCII);
	}

	/** Of the file, for its identity; nothing depends on its strength. */
	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("MD5");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has MD5.", e);
		}
	}
}
