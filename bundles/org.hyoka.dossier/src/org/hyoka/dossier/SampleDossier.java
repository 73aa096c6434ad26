// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.hyoka.model.hyoka.Dossier;

/**
 * A dossier to look at and to try things out on; see {@link SampleDossiers}.
 *
 * @since 0.1
 */
public interface SampleDossier {
	/** What it is asked for by, such as {@code regenerative-2022}; it makes the name of its file, so no character in it is special. */
	String key();

	/** Title of the evaluation, in the language of that locale: Japanese, or English for all others. */
	String title(Locale locale);

	/** What there is to see in it, in one sentence, in the language of that locale: Japanese, or English for all others. */
	String description(Locale locale);

	/**
	 * A new dossier, in no resource, with an id on every element. Two calls give equal contents with equal ids.
	 *
	 * @return the dossier; the caller owns it
	 * @throws IOException if it cannot be read
	 */
	Dossier open() throws IOException;

	/**
	 * Contents of the entries that the dossier refers to ({@code figures/…}, {@code documents/…}) by entry name; none unless a
	 * sample has some.
	 *
	 * @throws IOException if they cannot be read
	 */
	default Map<String, byte[]> attachments() throws IOException {
		return Map.of();
	}

	/** Name of its file: the key with the extension of dossiers. */
	default String fileName() {
		return key() + '.' + DossierFiles.EXTENSION;
	}

	/**
	 * Writes the dossier with its figures and documents, whole or not at all. A file that is there becomes the backup
	 * {@code name~}.
	 *
	 * @param file where to
	 * @return what is to be remarked on the writing
	 * @throws IOException if the sample cannot be read, or the file not be written; the file is as it was then
	 */
	default SaveResult write(Path file) throws IOException {
		return DossierFiles.create(open(), attachments(), file);
	}
}
