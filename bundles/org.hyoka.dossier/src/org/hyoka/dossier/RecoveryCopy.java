// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hyoka.dossier.internal.container.Fingerprint;
import org.hyoka.dossier.internal.files.Leftovers;
import org.hyoka.dossier.internal.files.Processes;

/**
 * A recovery copy on disk: the dossier as it is in memory, and beside it a text that says what it is a copy of. While
 * its session lives it belongs to that session; after a crash it is found by {@link Recovery#find}.
 */
final class RecoveryCopy {
	private static final String COPY = ".hyoka";
	private static final String NOTE = ".recovery";
	/** Copies of sessions of this process. */
	private static final Set<Path> LIVING = ConcurrentHashMap.newKeySet();
	private final Path note;

	/**
	 * What the text beside a copy says.
	 *
	 * @param original the file; empty for a dossier that never had one
	 * @param known    the file as it was; null if there is none
	 * @param name     name of the dossier
	 * @param savedAt  when the copy was made
	 */
	record Description(Optional<Path> original, Fingerprint known, String name, Instant savedAt) {
	}

	private RecoveryCopy(Path note) {
		this.note = note;
	}

	/** A copy that is not there yet, for a session of this process. */
	static RecoveryCopy in(Path folder) {
		RecoveryCopy copy = new RecoveryCopy(folder.resolve(Processes.id() + "-" + UUID.randomUUID() + NOTE));
		copy.adopt();
		return copy;
	}

	/** The copy that a file describes, or that it is where nothing describes it; empty for other files and a living session's. */
	static Optional<RecoveryCopy> left(Path file) throws IOException {
		String name = file.getFileName().toString();
		if (name.endsWith(COPY)) {
			RecoveryCopy alone = new RecoveryCopy(file.resolveSibling(name.substring(0, name.length() - COPY.length()) + NOTE));
			return Files.exists(alone.note) || LIVING.contains(alone.note) ? Optional.empty() : Optional.of(alone);
		}
		if (!name.endsWith(NOTE) || LIVING.contains(file)) {
			return Optional.empty();
		}
		RecoveryCopy copy = new RecoveryCopy(file);
		Properties text = copy.read();
		boolean lives = Processes.lives(text.getProperty("process", "0"), text.getProperty("started", ""));
		if (!lives && !Files.exists(copy.file())) {
			copy.delete(); // killed before there was a first copy
			return Optional.empty();
		}
		return !Files.isRegularFile(copy.file()) || lives && !Processes.isThis(text.getProperty("process"))
				? Optional.empty()
				: Optional.of(copy);
	}

	/** Whether the process that such a file is named after is gone. */
	static boolean isDead(String name) {
		int dash = name.indexOf('-');
		String process = dash < 0 ? "" : name.substring(0, dash);
		return process.matches("[1-9]\\d{0,9}") && !Processes.lives(process, "");
	}

	/** From now on it belongs to a session of this process. */
	void adopt() {
		LIVING.add(note);
		removeLeftovers();
	}

	/** What a process left that was killed while it wrote the copy or its description. */
	private void removeLeftovers() {
		Leftovers.remove(note);
		Leftovers.remove(file());
	}

	/** The dossier. */
	Path file() {
		String name = note.getFileName().toString();
		return note.resolveSibling(name.substring(0, name.length() - NOTE.length()) + COPY);
	}

	/** Writes the description. It is written before the first copy, too: a copy is never without one. */
	void describe(Description description) throws IOException {
		Properties text = new Properties();
		description.original().ifPresent(path -> text.setProperty("original", path.toAbsolutePath().toString()));
		if (description.known() != null) {
			text.setProperty("size", Long.toString(description.known().size()));
			text.setProperty("hash", description.known().hash());
		}
		text.setProperty("name", description.name());
		text.setProperty("savedAt", description.savedAt().toString());
		text.setProperty("process", Processes.id());
		text.setProperty("started", Processes.started());
		StringWriter lines = new StringWriter();
		text.store(lines, null);
		AtomicFile.writePrivate(note, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** Reads the description; where it is lost, the copy's own time and name are all there is. */
	Description description() throws IOException {
		if (!Files.exists(note)) {
			return new Description(Optional.empty(), null, file().getFileName().toString(), Files.getLastModifiedTime(file()).toInstant());
		}
		Properties text = read();
		Optional<Path> original = Optional.ofNullable(text.getProperty("original")).map(Path::of);
		try {
			Fingerprint known = text.getProperty("hash") == null ? null
					: new Fingerprint(Long.parseLong(text.getProperty("size", "0")), text.getProperty("hash"));
			return new Description(original, known, text.getProperty("name", ""),
					Instant.parse(text.getProperty("savedAt", "")));
		} catch (NumberFormatException | DateTimeException e) {
			throw new IOException(note + " is no description of a recovery copy.", e);
		}
	}

	private Properties read() throws IOException {
		Properties text = new Properties();
		try (Reader reader = new StringReader(Files.readString(note))) {
			text.load(reader);
			return text;
		} catch (IllegalArgumentException e) {
			throw new IOException(note + " is no description of a recovery copy.", e);
		}
	}

	/** Deletes it. */
	void delete() throws IOException {
		LIVING.remove(note);
		removeLeftovers();
		Files.deleteIfExists(note);
		Files.deleteIfExists(file());
	}
}
