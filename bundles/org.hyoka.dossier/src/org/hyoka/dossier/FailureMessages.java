// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Place;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.files.AtomicSave;

/** Makes whole sentences of what went wrong: where, what, and what to do. */
final class FailureMessages {
	private FailureMessages() {
	}

	/** Something in the file, or in the dossier that is to be saved. */
	static DossierException of(Path file, Refusal e) {
		Phrase where = where(file, e);
		Phrase advice = advice(file, e.reason());
		Phrase message = Messages.phrase("sentence", where, e.what(), advice);
		return new DossierException(e.reason(), message, new Place(file, e.entry(), e.line(), e.column()), null, e);
	}

	private static Phrase where(Path file, Refusal e) {
		String name = file == null ? null : file.toString();
		if (name == null) {
			return Messages.phrase("where.none");
		}
		if (e.entry() == null) {
			return Messages.phrase("where.file", Phrase.same(name));
		}
		return e.line() == 0 ? Messages.phrase("where.entry", Phrase.same(name), e.entry())
				: Messages.phrase("where.line", Phrase.same(name), e.entry(), e.line(), e.column());
	}

	private static Phrase advice(Path file, Reason reason) {
		if (reason == Reason.DAMAGED && file != null && file.getFileName() != null) {
			Path backup = AtomicSave.backup(file);
			if (Files.exists(backup)) {
				return Messages.phrase("advice.backup", Phrase.same(backup.toString()));
			}
		}
		return Messages.phrase("advice." + reason);
	}

	/** The file could not be read. */
	static DossierException reading(Path file, IOException e) {
		if (e instanceof DossierException known) {
			return known;
		}
		Reason reason = e instanceof NoSuchFileException ? Reason.NOT_FOUND : Reason.NO_ACCESS;
		return of(file, new Refusal(reason, Messages.phrase("read." + reason, detail(e)), e));
	}

	/** The file could not be written. */
	static DossierException writing(Path file, IOException e) {
		if (e instanceof DossierException known) {
			return known;
		}
		return of(file, new Refusal(Reason.NOT_SAVED, Messages.phrase("write.failed", detail(e)), e));
	}

	/** What the system says; often it is no more than the name of the file. */
	private static Phrase detail(IOException e) {
		if (e instanceof AccessDeniedException) {
			return Messages.phrase("detail.denied");
		}
		if (e instanceof NoSuchFileException missing) {
			return Messages.phrase("detail.missing", String.valueOf(missing.getFile()));
		}
		if (e instanceof ClosedByInterruptException) {
			return Messages.phrase("detail.interrupted");
		}
		String text = e instanceof FileSystemException f && f.getReason() != null ? f.getReason()
				: e.getLocalizedMessage();
		return Phrase.same(text == null || text.isBlank() ? e.getClass().getSimpleName() : text);
	}
}
