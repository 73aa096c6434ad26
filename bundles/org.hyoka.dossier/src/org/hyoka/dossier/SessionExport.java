// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hyoka.dossier.internal.files.SpillFolder;

/** Another file made of an open dossier: composed while nobody edits, written while others may. */
final class SessionExport {
	private SessionExport() {
	}

	static void write(DossierSession session, AtomicFile.Content content, OutputStream out) throws IOException {
		Path folder = SpillFolder.make();
		try {
			Path local = folder.resolve("export");
			IOException failure = session.read(() -> compose(content, local));
			if (failure != null) {
				throw failure;
			}
			Files.copy(local, out);
		} finally {
			SpillFolder.delete(folder);
		}
	}

	/** Gives what went wrong; null if nothing did. */
	private static IOException compose(AtomicFile.Content content, Path local) {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(local))) {
			content.write(out);
			return null;
		} catch (IOException e) {
			return e;
		}
	}
}
