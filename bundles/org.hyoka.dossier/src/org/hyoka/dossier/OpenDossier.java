// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hyoka.dossier.internal.container.Fingerprint;
import org.hyoka.model.hyoka.Dossier;

/**
 * A dossier that was read from a file. The file itself is not held: what happens to it later does not matter here.
 * {@link #close()} gives up figures and documents; the model stays usable.
 *
 * @since 0.1
 */
public final class OpenDossier implements AutoCloseable {
	private final Parts parts;

	/**
	 * What was read.
	 *
	 * @param file        the file it was read from
	 * @param resource    the dossier
	 * @param attachments its entries
	 * @param writtenAs   version of the form that the file has
	 * @param unknown     namespaces that no installed bundle reads
	 * @param fingerprint what tells whether the file changed since
	 * @param history     the saves that the file remembers
	 */
	record Parts(Path file, DossierResource resource, Attachments attachments, FormatVersion writtenAs, List<String> unknown,
			Fingerprint fingerprint, History history) {
	}

	OpenDossier(Parts parts) {
		this.parts = parts;
	}

	/** The saves that the file remembers, and the revision that it holds. */
	public History history() {
		return parts.history();
	}

	/** The dossier; every element has an id. */
	public Dossier dossier() {
		return parts.resource().dossier();
	}

	/** The file it was read from. */
	public Path file() {
		return parts.file();
	}

	/** What holds the dossier; finds objects by id. */
	public DossierResource resource() {
		return parts.resource();
	}

	/** Figures, documents and other entries. */
	public Attachments attachments() {
		return parts.attachments();
	}

	/** The version of the form that the file has. */
	public FormatVersion format() {
		return parts.writtenAs();
	}

	/** The older version that the file has, if it had to be migrated in memory; the file is as it was until a save. */
	public Optional<FormatVersion> migratedFrom() {
		return parts.writtenAs().major() < FormatVersion.CURRENT.major() ? Optional.of(parts.writtenAs()) : Optional.empty();
	}

	/** Namespaces of contents that no installed bundle reads; they are kept as they are (rule 9: nothing is lost). */
	public List<String> unknown() {
		return parts.unknown();
	}

	Fingerprint fingerprint() {
		return parts.fingerprint();
	}

	@Override
	public void close() {
		parts.attachments().close();
	}
}
