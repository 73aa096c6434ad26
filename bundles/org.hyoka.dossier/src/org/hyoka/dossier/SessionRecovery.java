// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.hyoka.dossier.internal.container.Fingerprint;
import org.hyoka.dossier.internal.files.UserFolders;

/** Keeps the recovery copy of a session. */
final class SessionRecovery {
	private static final System.Logger LOG = System.getLogger(SessionRecovery.class.getName());
	private final Path folder;
	private RecoveryCopy copy;
	private long copied = -1;
	private boolean closed;

	SessionRecovery(Path folder) {
		this.folder = folder;
	}

	/** Takes over the copy that the session was opened from. */
	void adopt(RecoveryCopy left) {
		left.adopt();
		copy = left;
	}

	/** Whether nothing is to be written: the copy is that of the present state, or the session has ended. */
	synchronized boolean isCurrent(long changes) {
		return closed || copy != null && copied == changes;
	}

	/**
	 * Writes the copy.
	 *
	 * @param writing writes a dossier
	 * @param changes number of the state that it will hold at least
	 */
	synchronized void write(DossierWriting writing, SessionFile file, String name, long changes)
			throws DossierException {
		try {
			UserFolders.prepare(folder);
			Optional<Path> original = Optional.ofNullable(file).map(SessionFile::path);
			Fingerprint known = file == null ? null : file.known();
			if (copy == null) {
				copy = RecoveryCopy.in(folder);
				copy.describe(new RecoveryCopy.Description(original, known, name, Instant.now()));
			}
			writing.withoutBackup().write(copy.file(), null);
			copy.describe(new RecoveryCopy.Description(original, known, name, Instant.now()));
			copied = changes;
		} catch (DossierException e) {
			throw e;
		} catch (IOException e) {
			throw FailureMessages.writing(folder, e);
		}
	}

	/** Deletes the copy: what it holds is saved, or not wanted. */
	synchronized void discard() {
		if (copy != null) {
			try {
				copy.delete();
			} catch (IOException e) {
				LOG.log(System.Logger.Level.WARNING, copy.file() + " cannot be deleted.", e);
			}
			copy = null;
			copied = -1;
		}
	}

	/** Deletes the copy, once nobody writes it any more, and writes none again. */
	synchronized void close() {
		closed = true;
		discard();
	}
}
