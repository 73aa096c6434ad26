// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Word lists beside the rules: one entry a line, parts separated by a bar, {@code #} for remarks. */
final class Dictionary {
	private Dictionary() {
	}

	/** The entries of a list, each as its parts. */
	static List<List<String>> read(String file) {
		try (InputStream in = Dictionary.class.getResourceAsStream(file)) {
			String all = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
			return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> Stream.of(line.split("\\|")).map(String::strip).toList()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("The word list " + file + " cannot be read.", e);
		}
	}
}
