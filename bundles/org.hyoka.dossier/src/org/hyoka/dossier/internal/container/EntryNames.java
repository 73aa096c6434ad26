// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** Checks the names of entries: whoever unpacks a dossier must get each entry once, and below the folder it is put in. */
final class EntryNames {
	/** Bytes of a name. */
	static final int LONGEST = 500;
	private final Set<String> seen = new HashSet<>();

	/** Decodes a name. */
	static String decode(byte[] bytes) throws Refusal {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw Refusal.of(Reason.UNSAFE, "zip.name", new String(bytes, StandardCharsets.ISO_8859_1));
		}
	}

	/** Checks the next name. */
	void check(String name) throws Refusal {
		if (!isSafe(name)) {
			throw Refusal.of(Reason.UNSAFE, "zip.name", name);
		}
		if (!seen.add(key(name))) {
			throw Refusal.of(Reason.UNSAFE, "zip.name.twice", name);
		}
	}

	/** What names have in common that some file systems take for one. */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Whether a name is one that a dossier may hold. */
	static boolean isSafe(String name) {
		if (name.isEmpty() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST || name.startsWith("/")
				|| name.indexOf('\\') >= 0 || name.matches("[A-Za-z]:.*")
				|| name.chars().anyMatch(Character::isISOControl)) {
			return false;
		}
		String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
		for (String step : path.split("/", -1)) {
			if (step.isEmpty() || step.equals(".") || step.equals("..")) {
				return false;
			}
		}
		return true;
	}
}
