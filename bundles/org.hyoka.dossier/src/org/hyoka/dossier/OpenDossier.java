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
	private final Path file;
	private final DossierResource resource;
	private final Attachments attachments;
	private final FormatVersion writtenAs;
	private final List<String> unknown;
	private final Fingerprint fingerprint;

	OpenDossier(Path file, DossierResource resource, Attachments attachments, FormatVersion writtenAs,
			List<String> unknown, Fingerprint fingerprint) {
		this.file = file;
		this.resource = resource;
		this.attachments = attachments;
		this.writtenAs = writtenAs;
		this.unknown = List.copyOf(unknown);
		this.fingerprint = fingerprint;
	}

	/** The dossier; every element has an id. */
	public Dossier dossier() {
		return resource.dossier();
	}

	/** The file it was read from. */
	public Path file() {
		return file;
	}

	/** What holds the dossier; finds objects by id. */
	public DossierResource resource() {
		return resource;
	}

	/** Figures, documents and other entries. */
	public Attachments attachments() {
		return attachments;
	}

	/** The version of the form that the file has. */
	public FormatVersion format() {
		return writtenAs;
	}

	/** The older version that the file has, if it had to be migrated in memory; the file is as it was until a save. */
	public Optional<FormatVersion> migratedFrom() {
		return writtenAs.major() < FormatVersion.CURRENT.major() ? Optional.of(writtenAs) : Optional.empty();
	}

	/** Namespaces of contents that no installed bundle reads; they are kept as they are (rule 9: nothing is lost). */
	public List<String> unknown() {
		return unknown;
	}

	Fingerprint fingerprint() {
		return fingerprint;
	}

	@Override
	public void close() {
		attachments.close();
	}
}
