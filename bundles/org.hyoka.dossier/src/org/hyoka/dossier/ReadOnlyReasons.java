// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.AtomicSave;

/** Why a dossier can only be looked at. */
final class ReadOnlyReasons {
	private ReadOnlyReasons() {
	}

	/** A newer program wrote it. */
	static Refusal newer(FormatVersion format) {
		return Refusal.of(Reason.NEWER_FORMAT, "readonly.newer", format, FormatVersion.CURRENT);
	}

	/** The file or its folder cannot be written. */
	static Optional<Refusal> rights(Path file) throws IOException {
		Path real = AtomicSave.real(file);
		if (!Files.isWritable(real)) {
			return Optional.of(Refusal.of(Reason.READ_ONLY, "save.readonly"));
		}
		return Files.isWritable(real.getParent()) ? Optional.empty()
				: Optional.of(Refusal.of(Reason.READ_ONLY, "save.folder.readonly", real.getParent().toString()));
	}

	/** It was opened that way. */
	static Refusal asked() {
		return Refusal.of(Reason.READ_ONLY, "readonly.asked");
	}
}
