// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException;
import org.hyoka.portfolio.internal.index.FoundFiles.Stamp;
import org.hyoka.portfolio.internal.index.ReadFile.Document;
import org.hyoka.portfolio.internal.index.ReadFile.Outcome;
import org.hyoka.questions.DocumentReader;

/** Reads single files, on any thread. What was read and the hash belong to the same contents, or the file is said to be unreadable. */
final class FileReader {
	private static final int ATTEMPTS = 3;
	private static final int CHUNK = 1 << 16;
	/** Bytes up to which a file is read once as a whole, far above any sheet; of a larger one a part at a time is in memory. */
	private static final long WHOLE = 4L << 20;
	private static final ThreadLocal<byte[]> CHUNKS = ThreadLocal.withInitial(() -> new byte[CHUNK]);
	private final Catalog catalog;
	private final boolean confidential;
	private final Locale locale;
	private final Function<String, Object[]> searched;
	private final Set<String> known;

	/**
	 * @param searched what of a text goes into the index for the search
	 * @param known    hashes that need not be read; those that are read join them. Has to bear several threads.
	 */
	FileReader(Catalog catalog, boolean confidential, Locale locale, Function<String, Object[]> searched, Set<String> known) {
		this.catalog = catalog;
		this.confidential = confidential;
		this.locale = locale;
		this.searched = searched;
		this.known = known;
	}

	ReadFile read(Path file) {
		Stamp stamp = new Stamp(0, 0);
		try {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				stamp = Stamp.of(file);
				ReadFile read = read(file, stamp);
				if (Stamp.of(file).equals(stamp)) {
					return read;
				}
				known.remove(read.hash());
			}
			return unreadable(file, stamp, Failures.phrase("file.changing", file).in(locale));
		} catch (NoSuchFileException e) {
			return new ReadFile(file, stamp, "", null, "", Outcome.OTHER); // gone meanwhile, as any that is removed
		} catch (IOException e) {
			return unreadable(file, stamp, sentence(file, e));
		}
	}

	private ReadFile read(Path file, Stamp stamp) throws IOException {
		byte[] contents = stamp.size() <= WHOLE ? Files.readAllBytes(file) : null;
		String hash = contents == null ? hash(file) : hash(contents);
		if (!known.add(hash)) {
			return new ReadFile(file, stamp, hash, null, "", Outcome.KNOWN);
		}
		try {
			for (DocumentReader reader : catalog.readers()) {
				if (reader.accepts(file)) {
					DocumentRows rows = new DocumentRows(confidential, searched);
					Optional<String> title = contents == null ? reader.read(file, rows) : reader.read(file, contents, rows);
					if (title.isPresent()) {
						return new ReadFile(file, stamp, hash, new Document(reader.kind(), title.get(), rows), "", Outcome.READ);
					}
				}
			}
			known.remove(hash);
			return new ReadFile(file, stamp, hash, null, "", Outcome.OTHER);
		} catch (NoSuchFileException e) {
			known.remove(hash);
			throw e;
		} catch (IOException e) {
			known.remove(hash);
			return unreadable(file, stamp, sentence(file, e));
		} catch (RuntimeException | StackOverflowError e) {
			// What a bundle makes of a file may fail in any way: that is one file's matter, and said.
			known.remove(hash);
			System.getLogger(FileReader.class.getName()).log(System.Logger.Level.WARNING, file.toString(), e);
			return unreadable(file, stamp, Failures.phrase("file.unexpected", file, e).in(locale));
		}
	}

	private ReadFile unreadable(Path file, Stamp stamp, String sentence) {
		return new ReadFile(file, stamp, "", null, sentence, Outcome.UNREADABLE);
	}

	/** What a person reads about a file or folder that cannot be read. */
	String sentence(Path file, IOException failure) {
		if (failure instanceof DossierException known) {
			return known.message(locale);
		}
		String detail = failure.getLocalizedMessage();
		Phrase phrase = Failures.phrase("file.unreadable", file,
				detail == null || detail.equals(file.toString()) ? failure.getClass().getSimpleName() : detail);
		return phrase.in(locale);
	}

	private static String hash(byte[] contents) {
		return HexFormat.of().formatHex(digest().digest(contents));
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = digest();
			byte[] chunk = CHUNKS.get();
			for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				digest.update(chunk, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
