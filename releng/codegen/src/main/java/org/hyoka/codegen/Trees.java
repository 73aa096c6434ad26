// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Copies, lists and deletes trees of files. */
final class Trees {

	private Trees() {
	}

	/** The files below a folder, as sorted paths relative to it; none when the folder does not exist. */
	static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
		}
	}

	/** Copies the files whose relative path is wanted. */
	static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
		for (Path file : files(from)) {
			if (wanted.test(file)) {
				copyFile(from.resolve(file), to.resolve(file));
			}
		}
	}

	/** Copies one file over another, creating the folders above it. */
	static void copyFile(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Deletes a folder and all that is in it. */
	static void delete(Path folder) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.delete(path);
		}
	}
}
