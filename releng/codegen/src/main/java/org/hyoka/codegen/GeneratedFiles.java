// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is generated, beside what is checked in: all of {@code src-gen}, the reference documentation, and {@code plugin.xml} and
 * the labels, into which the generator merges its part. Icons are drawn by hand once they are there, and manifests always.
 */
final class GeneratedFiles {

	/** The reference documentation, in the model's bundle. */
	static final String REFERENCE = "docs/metamodel.html";
	private static final List<String> SINGLE = Stream.concat(Stream.of("plugin.xml", "plugin.properties", "plugin_ja.properties", REFERENCE),
			JapaneseLabels.FILES.stream()).toList();
	private static final String PLACEHOLDER = ".gitkeep";

	private final Path checkedIn;
	private final Path generated;
	private final List<String> bundles;

	GeneratedFiles(Path checkedIn, Path generated, List<String> bundles) {
		this.checkedIn = checkedIn;
		this.generated = generated;
		this.bundles = List.copyOf(bundles);
	}

	/** The differences, each as a word and a path relative to the bundles' folder; empty when there are none. */
	List<String> differences() throws IOException {
		List<String> result = new ArrayList<>();
		for (String bundle : bundles) {
			Path fresh = generated.resolve(bundle);
			Path kept = checkedIn.resolve(bundle);
			for (Path file : outputs(fresh)) {
				if (!Files.exists(kept.resolve(file))) {
					result.add("missing: " + bundle + "/" + file);
				} else if (!text(kept.resolve(file)).equals(text(fresh.resolve(file)))) {
					result.add("changed: " + bundle + "/" + file);
				}
			}
			for (Path file : surplus(bundle)) {
				result.add("surplus: " + bundle + "/" + file);
			}
		}
		return result;
	}

	/** Makes the checked-in files equal to the generated ones, and adds icons that are not there yet. */
	void write() throws IOException {
		for (String bundle : bundles) {
			Path fresh = generated.resolve(bundle);
			Path kept = checkedIn.resolve(bundle);
			for (Path file : outputs(fresh)) {
				if (!Files.exists(kept.resolve(file)) || !text(kept.resolve(file)).equals(text(fresh.resolve(file)))) {
					Trees.copyFile(fresh.resolve(file), kept.resolve(file));
				}
			}
			for (Path file : surplus(bundle)) {
				Files.delete(kept.resolve(file));
			}
			for (Path icon : Trees.files(fresh.resolve("icons"))) {
				Path place = kept.resolve("icons").resolve(icon);
				if (!Files.exists(place)) {
					Trees.copyFile(fresh.resolve("icons").resolve(icon), place);
				}
			}
		}
	}

	private List<Path> surplus(String bundle) throws IOException {
		List<Path> fresh = outputs(generated.resolve(bundle));
		return outputs(checkedIn.resolve(bundle)).stream().filter(file -> !fresh.contains(file))
				.filter(file -> !file.endsWith(PLACEHOLDER)).toList();
	}

	private static List<Path> outputs(Path bundle) throws IOException {
		List<Path> result = new ArrayList<>();
		for (Path file : Trees.files(bundle.resolve("src-gen"))) {
			result.add(Path.of("src-gen").resolve(file));
		}
		for (String file : SINGLE) {
			if (Files.exists(bundle.resolve(file))) {
				result.add(Path.of(file));
			}
		}
		return result;
	}

	/** Line ends are not compared: a checkout may have changed them. */
	private static String text(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}
}
