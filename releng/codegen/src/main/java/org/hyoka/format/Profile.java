// SPDX-License-Identifier: EPL-2.0
package org.hyoka.format;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants;

/**
 * How Java sources are laid out: the formatter's settings in {@code org.eclipse.jdt.core.prefs}, which an Eclipse IDE reads, too.
 *
 * @param settings the formatter's and the compiler's settings by their keys
 */
record Profile(Map<String, String> settings) {
	/**
	 * Reads a file of settings.
	 *
	 * @throws IOException when it cannot be read, or does not say how wide a line may be
	 */
	static Profile read(Path file) throws IOException {
		Properties read = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			read.load(reader);
		}
		Map<String, String> settings = new TreeMap<>();
		read.stringPropertyNames().forEach(key -> settings.put(key, read.getProperty(key)));
		if (!settings.containsKey(DefaultCodeFormatterConstants.FORMATTER_LINE_SPLIT)) {
			throw new IOException(file + " says nothing of " + DefaultCodeFormatterConstants.FORMATTER_LINE_SPLIT + ".");
		}
		return new Profile(settings);
	}

	/** How many columns a line may have. */
	int lineLength() {
		return number(DefaultCodeFormatterConstants.FORMATTER_LINE_SPLIT);
	}

	/** How many columns a tab takes. */
	int tabWidth() {
		return number(DefaultCodeFormatterConstants.FORMATTER_TAB_SIZE);
	}

	private int number(String key) {
		return Integer.parseInt(settings.get(key));
	}
}
