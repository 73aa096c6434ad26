// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Names by their bytes, so that a name is decoded and cut once. Each table hashes in a way of its own, so that nobody can
 * prepare names that fall together.
 */
final class NameTable {
	/** Multiplier of the hash: {@code hash * factor + byte}. */
	final int factor = new SecureRandom().nextInt() | 1;
	private byte[][] keys = new byte[1024][];
	private XmlName[] names = new XmlName[1024];
	private int size;

	/** The name of those bytes; null if it was not there yet. */
	XmlName get(byte[] bytes, int from, int to, int hash) {
		int mask = names.length - 1;
		for (int i = spread(hash) & mask; names[i] != null; i = i + 1 & mask) {
			byte[] key = keys[i];
			if (key.length == to - from && Arrays.equals(key, 0, key.length, bytes, from, to)) {
				return names[i];
			}
		}
		return null;
	}

	/** Adds a name that is not there. */
	XmlName add(byte[] bytes, int from, int to, int hash) {
		if (++size * 2 > names.length) {
			grow();
		}
		byte[] key = Arrays.copyOfRange(bytes, from, to);
		XmlName name = new XmlName(new String(key, StandardCharsets.UTF_8));
		put(key, name, hash);
		return name;
	}

	int size() {
		return size;
	}

	private void put(byte[] key, XmlName name, int hash) {
		int mask = names.length - 1;
		int i = spread(hash) & mask;
		while (names[i] != null) {
			i = i + 1 & mask;
		}
		keys[i] = key;
		names[i] = name;
	}

	private void grow() {
		byte[][] oldKeys = keys;
		XmlName[] oldNames = names;
		keys = new byte[oldKeys.length * 2][];
		names = new XmlName[oldNames.length * 2];
		for (int i = 0; i < oldNames.length; i++) {
			if (oldNames[i] != null) {
				put(oldKeys[i], oldNames[i], hash(oldKeys[i], 0, oldKeys[i].length));
			}
		}
	}

	private int hash(byte[] bytes, int from, int to) {
		int hash = 0;
		for (int i = from; i < to; i++) {
			hash = hash * factor + bytes[i];
		}
		return hash;
	}

	private static int spread(int hash) {
		return hash * 0x9E3779B9 >>> 7;
	}
}
