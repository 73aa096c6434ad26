// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.hyoka.dossier.AtomicFile;

/**
 * What must be known before Java starts: the language and the size of texts. The start script reads the file with plain
 * means of the system's shell, so it holds nothing but lines {@code key=value} in ASCII.
 *
 * @param language {@code ja} or {@code en}; empty: that of the system
 * @param scale    size of texts in per cent, one of {@link #SCALES}
 */
public record StartSettings(Optional<String> language, int scale) {
	/** Languages there are. */
	public static final Set<String> LANGUAGES = Set.of("ja", "en");
	/** Sizes of texts in per cent. */
	public static final Set<Integer> SCALES = Set.of(100, 110, 125, 150, 175, 200);
	private static final int NORMAL = 100;
	private static final String FILE = "start.properties";

	/** The file in this person's settings; empty if there are none, as for commands. */
	public static Optional<Path> file() {
		Location settings = Platform.getInstanceLocation();
		return settings == null || !settings.isSet() ? Optional.empty()
				: Optional.of(new File(settings.getURL().getPath()).toPath().resolve(FILE));
	}

	/**
	 * Reads them; a file that is not there, or a value that is none of ours, means the system's.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public static StartSettings read(Path file) throws IOException {
		Properties lines = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			lines.load(in);
		} catch (NoSuchFileException e) {
			return new StartSettings(Optional.empty(), NORMAL);
		}
		return new StartSettings(Optional.ofNullable(lines.getProperty("language")).filter(LANGUAGES::contains),
				SCALES.stream().filter(s -> s.toString().equals(lines.getProperty("scale"))).findFirst()
						.orElse(NORMAL));
	}

	/**
	 * Writes them, whole or not at all.
	 *
	 * @throws IOException if that fails
	 */
	public void write(Path file) throws IOException {
		StringWriter lines = new StringWriter();
		language.ifPresent(l -> lines.write("language=" + l + "\n"));
		if (scale != NORMAL) {
			lines.write("scale=" + scale + "\n");
		}
		AtomicFile.write(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
	}
}
