// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for new entries. */
public final class SafeNames {
	private static final int LONGEST = 100;
	private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp");

	private SafeNames() {
	}

	/** Whether an entry may have a name. */
	public static boolean isSafe(String name) {
		return EntryNames.isSafe(name);
	}

	/** A name without folders and without characters that some system cannot have in a file's name. */
	public static String fileName(String suggested) {
		String name = suggested.substring(Math.max(suggested.lastIndexOf('/'), suggested.lastIndexOf('\\')) + 1);
		name = name.replaceAll("[\\p{Cc}\\p{Cf}<>:\"|?*]", "_").strip();
		if (name.codePointCount(0, name.length()) > LONGEST) {
			int cut = name.codePointCount(0, name.length()) - LONGEST;
			name = name.substring(name.offsetByCodePoints(0, cut));
		}
		name = name.replaceAll("^\\.+", "_");
		return name.isEmpty() ? "file" : name;
	}

	/** A name that no other entry has, on any system; the wanted one if possible. */
	public static String free(String wanted, Collection<String> taken) {
		Set<String> keys = taken.stream().map(EntryNames::key).collect(Collectors.toSet());
		int dot = wanted.lastIndexOf('.') > wanted.lastIndexOf('/') ? wanted.lastIndexOf('.') : wanted.length();
		String name = wanted;
		for (int i = 2; keys.contains(EntryNames.key(name)); i++) {
			name = wanted.substring(0, dot) + '-' + i + wanted.substring(dot);
		}
		return name;
	}

	/** Whether a name is that of a picture. */
	public static boolean isPicture(String name) {
		return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}
}
