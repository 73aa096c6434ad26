// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.History;

/** Finds the file that holds the last version that two dossiers have in common. */
final class CommonBase {
	private CommonBase() {
	}

	/**
	 * Looks at both files, at their backups, and at the other dossiers beside them.
	 *
	 * @param revision what both files were made from
	 * @return empty if no file there holds it
	 */
	static Optional<Path> find(String revision, Path ours, Path theirs) throws IOException {
		Set<Path> candidates = new LinkedHashSet<>(List.of(ours, theirs));
		for (Path file : List.of(ours, theirs)) {
			candidates.addAll(beside(file));
		}
		for (Path candidate : candidates) {
			if (DossierFiles.history(candidate).map(History::current).filter(revision::equals).isPresent()) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	private static List<Path> beside(Path file) throws IOException {
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
			files.filter(f -> f.toString().endsWith("." + DossierFiles.EXTENSION) || f.toString().endsWith("." + DossierFiles.EXTENSION + "~"))
					.sorted().forEach(found::add);
		}
		return found;
	}
}
