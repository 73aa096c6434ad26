// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.History;
import org.hyoka.dossier.Revision;

/**
 * A file that holds a version of a dossier.
 *
 * @param file     the file
 * @param saved    the save that it holds; empty where the file does not remember it
 * @param modified when the file was written
 * @since 0.1
 */
public record VersionFile(Path file, Optional<Revision> saved, Instant modified) {
	/**
	 * The files beside a dossier that hold versions of it: the file itself, as it was saved last, its backup, and others that were made from
	 * a version that it remembers; the last written first. Reads files, so not for the UI thread.
	 *
	 * @param file       the dossier's
	 * @param remembered the saves that it remembers
	 * @throws IOException if the folder or a file cannot be read
	 */
	public static List<VersionFile> near(Path file, History remembered) throws IOException {
		Path backup = file.resolveSibling(file.getFileName() + "~");
		List<VersionFile> found = new ArrayList<>();
		for (Path candidate : CommonBase.beside(file)) {
			Optional<History> history = DossierFiles.history(candidate);
			if (history.isPresent() && (candidate.equals(backup) || isSame(candidate, file) || history.flatMap(remembered::lastCommon).isPresent())) {
				String current = history.get().current();
				found.add(new VersionFile(candidate, history.get().revisions().stream().filter(r -> r.id().equals(current)).findFirst(),
						Files.getLastModifiedTime(candidate).toInstant()));
			}
		}
		found.sort((a, b) -> b.modified().compareTo(a.modified()));
		return found;
	}

	private static boolean isSame(Path one, Path other) throws IOException {
		return Files.exists(other) && Files.isSameFile(one, other);
	}
}
