// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

/**
 * An entry as the directory of a ZIP file describes it; what it claims is checked when it is read.
 *
 * @param name     its name
 * @param deflated whether it is packed
 * @param crc      its CRC-32
 * @param packed   bytes in the file
 * @param size     bytes unpacked
 * @param header   where its local header begins
 * @param data     where its bytes begin; 0 while that is not known
 */
record ZipItem(String name, boolean deflated, int crc, long packed, long size, long header, long data) {
	ZipItem withData(long at) {
		return new ZipItem(name, deflated, crc, packed, size, header, at);
	}

	/** Behind its last byte. */
	long end() {
		return data + packed;
	}
}
