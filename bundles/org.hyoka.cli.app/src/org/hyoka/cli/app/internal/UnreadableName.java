// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A name that no file can have here. Mostly the fault is not the name's: Java writes names in the character set of the locale
 * that it was started in, and one that is not UTF-8 has no Japanese letters.
 */
final class UnreadableName {
	/** What Java writes names of files in; set once, from the locale. */
	private static final String CHARACTERS = "sun.jnu.encoding";

	private UnreadableName() {
	}

	/** What is wrong with a word that no command could read as a name, and what to do; empty if it can be one. */
	static Optional<String> sentence(String word, CliText text) {
		try {
			Path.of(word);
			return Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(sentence(e, text));
		}
	}

	/** What is wrong with the name, and what to do. */
	static String sentence(InvalidPathException failure, CliText text) {
		String characters = System.getProperty(CHARACTERS, StandardCharsets.UTF_8.name());
		return isUtf8(characters) ? text.get("failure.name", failure.getInput())
				: text.get("failure.locale", failure.getInput(), characters);
	}

	private static boolean isUtf8(String characters) {
		try {
			return Charset.forName(characters).equals(StandardCharsets.UTF_8);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return false;
		}
	}
}
