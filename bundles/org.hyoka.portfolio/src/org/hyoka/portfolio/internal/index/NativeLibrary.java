// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the driver of SQLite puts its native part: a folder of this user, since the system's own for temporary files may forbid
 * to run what is in it, and is cleared while a program runs.
 */
final class NativeLibrary {
	private static final String FOLDER = "org.sqlite.tmpdir";

	private NativeLibrary() {
	}

	/** Names the folder, unless somebody did. The driver removes what earlier programs left there. */
	static synchronized void settle() throws IOException {
		if (System.getProperty(FOLDER) == null) {
			Path folder = IndexFiles.folder().resolve("native");
			Files.createDirectories(folder);
			System.setProperty(FOLDER, folder.toString());
		}
	}
}
