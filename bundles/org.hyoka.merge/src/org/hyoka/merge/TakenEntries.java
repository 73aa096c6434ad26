// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.hyoka.dossier.Attachments;

/**
 * Figures and documents of another file that ours takes over with what names them, each once.
 *
 * @since 0.1
 */
public final class TakenEntries {
	private final Attachments ours;
	private final Attachments theirs;
	private final Map<String, String> taken = new HashMap<>();

	/**
	 * @param ours   gets them
	 * @param theirs has them
	 */
	public TakenEntries(Attachments ours, Attachments theirs) {
		this.ours = ours;
		this.theirs = theirs;
	}

	/**
	 * Takes an entry over, if ours does not have it already.
	 *
	 * @param entry its name in theirs
	 * @return its name in ours; the same where theirs has no such entry
	 * @throws UncheckedIOException if it cannot be read or kept
	 */
	public String ours(String entry) {
		return taken.computeIfAbsent(entry, this::take);
	}

	private String take(String entry) {
		try {
			if (!theirs.has(entry) || ours.has(entry) && isSame(entry)) {
				return entry;
			}
			String name = entry.substring(entry.lastIndexOf('/') + 1);
			try (InputStream content = theirs.open(entry)) {
				return entry.startsWith(Attachments.FIGURES) ? ours.addFigure(name, content) : ours.addDocument(name, content);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether both have the same bytes under a name. */
	boolean isSame(String entry) throws IOException {
		return ours.size(entry) == theirs.size(entry) && Arrays.equals(ours.bytes(entry), theirs.bytes(entry));
	}
}
