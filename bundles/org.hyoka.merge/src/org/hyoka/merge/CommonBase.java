// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.History;

/**
 * The last version that two dossiers have in common, and the file that holds it. Reads files, so not for the UI thread.
 *
 * @param revision what both were made from; empty where none is remembered by both
 * @param file     a file that holds it; empty where none is found
 * @since 0.1
 */
public record CommonBase(Optional<String> revision, Optional<Path> file) {
	/**
	 * Looks for it in both files, in their backups, and in the other dossiers beside them.
	 *
	 * @param remembered the saves that ours remembers
	 * @param ours       our file; it may have been written by somebody else since
	 * @param theirs     their file
	 * @throws IOException if files or folders cannot be read
	 */
	public static CommonBase of(History remembered, Path ours, Path theirs) throws IOException {
		Optional<String> revision = DossierFiles.history(theirs).flatMap(remembered::lastCommon);
		return new CommonBase(revision, revision.isEmpty() ? Optional.empty() : Optional.ofNullable(held(ours, theirs).get(revision.get())));
	}

	/**
	 * The revisions that can be read: of some files, their backups, and all dossiers in their folders.
	 *
	 * @return for each a file, the first that holds it
	 * @throws IOException if files or folders cannot be read
	 */
	public static Map<String, Path> held(Path... files) throws IOException {
		Set<Path> candidates = new LinkedHashSet<>(List.of(files));
		for (Path file : files) {
			candidates.addAll(beside(file));
		}
		Map<String, Path> held = new LinkedHashMap<>();
		for (Path candidate : candidates) {
			DossierFiles.history(candidate).map(History::current).filter(id -> !id.isEmpty()).ifPresent(id -> held.putIfAbsent(id, candidate));
		}
		return held;
	}

	static List<Path> beside(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		List<Path> found = new ArrayList<>();
		if (folder != null && Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter(f -> f.toString().endsWith("." + DossierFiles.EXTENSION) || f.toString().endsWith("." + DossierFiles.EXTENSION + "~"))
						.sorted().forEach(found::add);
			}
		}
		return found;
	}
}
