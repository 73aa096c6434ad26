// SPDX-License-Identifier: EPL-2.0
package org.hyoka.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the notices of the libraries that a folder of bundles holds, our own left out: name, version and licence of each,
 * read from the jars themselves; and of the fonts that ours carry. Arguments: the folder, and the file to write.
 */
public final class ThirdPartyNotices {

	private static final String OURS = "org.hyoka.";
	private static final String HEADER = """
			Third-party notices of Hyoka Workbench
			評価ワークベンチに同梱されている第三者のソフトウェア

			Hyoka Workbench itself is under the Eclipse Public License - v 2.0 (file LICENSE). It is delivered with the libraries
			below, unchanged, each under its own licence; their licence texts and notices are in the jars in the folder plugins.
			本ソフトウェア自体は Eclipse Public License - v 2.0 (LICENSE) に従います。以下のライブラリは改変せずに同梱しており、
			それぞれのライセンスに従います。ライセンス本文と著作権表示は plugins フォルダーの各 jar ファイルに含まれています。

			Where several licences stand together, the jar's own notice says whether they are a choice or apply to parts of it.
			複数のライセンスを併記したものは、選択可能か一部への適用かを各 jar ファイルの表示で確認してください。
			""";

	private ThirdPartyNotices() {
	}

	/**
	 * Writes the file.
	 *
	 * @param args the folder of bundles, and the file to write
	 * @throws IOException when a jar cannot be read or the file cannot be written
	 * @throws IllegalStateException naming every jar whose licence is not known
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 2) {
			throw new IllegalArgumentException("Usage: BUNDLES-FOLDER FILE");
		}
		List<Library> libraries = libraries(Path.of(args[0]));
		List<String> unknown = libraries.stream().filter(library -> library.licences().isEmpty())
				.map(library -> library.id() + " (" + library.name() + " " + library.version() + ")").toList();
		if (!unknown.isEmpty()) {
			throw new IllegalStateException("These jars do not say their licence. Look it up and add it to licences.properties of "
					+ "releng/notices:\n  " + String.join("\n  ", unknown));
		}
		Path file = Path.of(args[1]);
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.writeString(file, text(libraries));
	}

	private static List<Library> libraries(Path folder) throws IOException {
		Licences licences = new Licences();
		List<Path> jars;
		try (Stream<Path> files = Files.list(folder)) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		List<Library> result = new ArrayList<>();
		for (Path jar : jars) {
			Library library = Library.read(jar, licences);
			if (library.id().startsWith(OURS)) {
				result.addAll(fonts(library, jar));
			} else {
				result.add(library);
			}
		}
		return result;
	}

	/** The fonts that one of our bundles carries in its folder fonts, under the licence whose text stands there. */
	private static List<Library> fonts(Library bundle, Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			List<String> fonts = jar.stream().map(JarEntry::getName).filter(name -> name.matches("fonts/[^/]+\\.ttf")).sorted().toList();
			if (!fonts.isEmpty() && jar.getEntry("fonts/OFL.txt") == null) {
				throw new IllegalStateException(file.getFileName() + " carries fonts without their licence fonts/OFL.txt.");
			}
			return fonts.stream().map(font -> new Library(bundle.id(), font, "BIZ UD", List.of("OFL-1.1"))).toList();
		}
	}

	private static String text(List<Library> libraries) {
		Map<String, List<Library>> byLicence = libraries.stream()
				.collect(Collectors.groupingBy(library -> String.join(", ", library.licences()), TreeMap::new,
						Collectors.toList()));
		StringBuilder text = new StringBuilder(HEADER);
		byLicence.forEach((licence, members) -> {
			text.append("\n\n").append(licence).append('\n').append("-".repeat(licence.length())).append('\n');
			members.stream().sorted(Comparator.comparing(Library::id).thenComparing(Library::version))
					.forEach(library -> text.append(library.id()).append(' ').append(library.version()).append(" - ")
							.append(library.name()).append('\n'));
		});
		return text.toString();
	}
}
