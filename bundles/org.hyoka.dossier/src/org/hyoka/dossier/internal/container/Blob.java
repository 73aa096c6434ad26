// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

/**
 * Bytes that are kept, by what they are.
 *
 * @param sha256 SHA-256 in hexadecimal, which names them
 * @param size   how many there are
 * @param crc    their CRC-32
 */
public record Blob(String sha256, long size, int crc) {
}
