// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

import org.hyoka.dossier.internal.Hashes;

/** Reads bytes once, and tells what they are. */
final class Intake {
	/** How many are read at first. */
	static final int BEGINNING = 1 << 16;
	private final InputStream in;
	private final byte[] first;

	/** Reads the beginning of a stream, which stays open. */
	Intake(InputStream in) throws IOException {
		this.in = in;
		this.first = in.readNBytes(BEGINNING);
	}

	/** The beginning; fewer bytes than {@link #BEGINNING} are all. */
	byte[] first() {
		return first;
	}

	/**
	 * Hands all bytes on.
	 *
	 * @param most how many are accepted
	 * @return what they are; null if there are more than are accepted
	 */
	Blob to(OutputStream out, long most) throws IOException {
		MessageDigest sha = Hashes.sha256();
		CRC32 crc = new CRC32();
		byte[] rest = new byte[BEGINNING];
		byte[] part = first;
		long size = 0;
		for (int n = first.length; n >= 0 && size <= most; n = in.read(part)) {
			out.write(part, 0, n);
			sha.update(part, 0, n);
			crc.update(part, 0, n);
			size += n;
			part = rest;
		}
		return size > most ? null : new Blob(HexFormat.of().formatHex(sha.digest()), size, (int) crc.getValue());
	}
}
