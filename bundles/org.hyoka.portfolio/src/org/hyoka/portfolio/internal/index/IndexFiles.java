// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;

import org.hyoka.dossier.AtomicFile;
import org.hyoka.dossier.internal.files.UserFolders;

/** The files that belong to an index: the database, the list of its folders, a lock, a mark. */
public final class IndexFiles {
	private static final System.Logger LOG = System.getLogger(IndexFiles.class.getName());

	private IndexFiles() {
	}

	/** This user's folder for indexes. */
	public static Path folder() {
		return UserFolders.recovery().resolveSibling("portfolio");
	}

	/** This user's index. */
	public static Path standard() {
		return folder().resolve("index.db");
	}

	/** Held by the one program that writes. */
	static Path lock(Path index) {
		return beside(index, ".lock");
	}

	/** Says that somebody found the index damaged. */
	static Path damaged(Path index) {
		return beside(index, ".damaged");
	}

	private static Path list(Path index) {
		return beside(index, ".folders");
	}

	private static Path beside(Path index, String ending) {
		return index.resolveSibling(index.getFileName() + ending);
	}

	/** Whether the file was our index, whatever it is now. */
	static boolean isOurs(Path index) {
		return Files.exists(list(index));
	}

	/** The folders that an index covers; they outlive the database. */
	public static List<Path> folders(Path index) throws IOException {
		Path list = list(index);
		return Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8).stream().filter(l -> !l.isBlank()).map(Path::of).toList()
				: List.of();
	}

	static void addFolders(Path index, List<Path> folders) throws IOException {
		TreeSet<Path> all = new TreeSet<>(folders(index));
		if (all.addAll(folders) || !isOurs(index)) {
			String text = String.join("\n", all.stream().map(Path::toString).toList()) + "\n";
			AtomicFile.write(list(index), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	static void removeFolders(Path index, List<Path> folders) throws IOException {
		String text = String.join("", folders(index).stream().filter(f -> !folders.contains(f)).map(f -> f + "\n").toList());
		AtomicFile.write(list(index), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Leaves word that an index is damaged. */
	static void mark(Path index) {
		try {
			Files.writeString(damaged(index), "");
		} catch (IOException e) {
			LOG.log(System.Logger.Level.WARNING, "No mark can be left beside " + index + ": " + e.getMessage());
		}
	}

	/** Puts a damaged index aside, so that it can be looked at, and removes what belongs to it; the list of folders stays. */
	static Path putAside(Path index) throws IOException {
		Path aside = beside(index, ".old");
		if (Files.exists(index)) {
			Files.move(index, aside, StandardCopyOption.REPLACE_EXISTING);
		}
		for (String ending : List.of("-wal", "-shm", "-journal")) {
			Files.deleteIfExists(beside(index, ending));
		}
		Files.deleteIfExists(damaged(index));
		return aside;
	}
}
