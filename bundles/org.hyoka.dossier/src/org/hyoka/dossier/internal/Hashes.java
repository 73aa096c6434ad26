// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes. */
public final class Hashes {
	private Hashes() {
	}

	/** A fresh SHA-256. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
