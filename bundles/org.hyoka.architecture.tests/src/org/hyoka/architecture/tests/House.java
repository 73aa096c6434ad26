// SPDX-License-Identifier: EPL-2.0
package org.hyoka.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** The bundles of a folder as their manifests and hand-written sources describe them. */
final class House {
	private static final Pattern PACKAGE = Pattern.compile("^package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
	/** An import, or a name that is written out in full; a type begins with a capital. */
	private static final Pattern USED = Pattern.compile("\\b((?:org|com)(?:\\.[a-z_]\\w*)+)\\.(?:[A-Z]|\\*)");
	private static final Pattern REMARKS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

	/**
	 * A source file.
	 *
	 * @param inPackage the package it is in
	 * @param uses      packages that it names, its own may be among them
	 * @param lines     how many it has
	 */
	record Source(Path file, String inPackage, List<String> uses, int lines) {
		/** All of it. */
		String text() {
			try {
				return Files.readString(file);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		/** Without remarks and the words of strings. */
		String code() {
			return REMARKS.matcher(text()).replaceAll(" ");
		}
	}

	/**
	 * A package that a bundle offers.
	 *
	 * @param friends who may use it; empty where everybody may
	 */
	record Export(String name, Optional<String> version, List<String> friends) {
	}

	/**
	 * A bundle.
	 *
	 * @param requires bundles that it names in Require-Bundle
	 * @param imports  packages that it names in Import-Package
	 * @param ranges   the versions of each of both, as written; empty where it does not say
	 */
	record Bundle(String name, List<String> requires, List<String> imports, Map<String, String> ranges, List<Export> exports,
			List<Source> sources) {
		int lines() {
			return sources.stream().mapToInt(Source::lines).sum();
		}
	}

	private final Map<String, Bundle> bundles = new TreeMap<>();

	/** @param folder holds the bundles, a folder each */
	House(Path folder) {
		try (Stream<Path> folders = Files.list(folder)) {
			folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(House::read)
					.forEach(b -> bundles.put(b.name(), b));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All bundles by name. */
	Map<String, Bundle> bundles() {
		return bundles;
	}

	/** The bundle that holds a package, if one of these does. */
	Optional<Bundle> holding(String packageName) {
		return bundles.values().stream().filter(b -> b.exports().stream().anyMatch(e -> e.name().equals(packageName)))
				.findFirst();
	}

	private static Bundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Attributes manifest = new Manifest(in).getMainAttributes();
			List<Export> exports = elements(manifest, "Export-Package").stream()
					.map(e -> new Export(e.getValue(), Optional.ofNullable(e.getAttribute("version")), friends(e))).toList();
			List<ManifestElement> requires = elements(manifest, "Require-Bundle");
			List<ManifestElement> imports = elements(manifest, "Import-Package");
			Map<String, String> ranges = new TreeMap<>();
			requires.forEach(e -> ranges.put(e.getValue(), Objects.requireNonNullElse(e.getAttribute("bundle-version"), "")));
			imports.forEach(e -> ranges.put(e.getValue(), Objects.requireNonNullElse(e.getAttribute("version"), "")));
			return new Bundle(elements(manifest, "Bundle-SymbolicName").getFirst().getValue(),
					requires.stream().map(ManifestElement::getValue).toList(), imports.stream().map(ManifestElement::getValue).toList(),
					ranges, exports, sources(folder.resolve("src")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> friends(ManifestElement export) {
		String friends = export.getDirective("x-friends");
		return friends == null ? List.of() : Stream.of(friends.split(",")).map(String::strip).toList();
	}

	private static List<ManifestElement> elements(Attributes manifest, String header) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getValue(header));
			return elements == null ? List.of() : List.of(elements);
		} catch (BundleException e) {
			throw new IllegalStateException(manifest.getValue("Bundle-SymbolicName") + ": " + header + " cannot be read", e);
		}
	}

	private static List<Source> sources(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Source> sources = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java")).sorted()::iterator) {
				String text = Files.readString(file);
				Matcher named = PACKAGE.matcher(text);
				if (named.find()) {
					List<String> uses = USED.matcher(REMARKS.matcher(text).replaceAll(" ")).results().map(m -> m.group(1)).distinct().toList();
					sources.add(new Source(file, named.group(1), uses, (int) text.lines().count()));
				}
			}
		}
		return sources;
	}
}
