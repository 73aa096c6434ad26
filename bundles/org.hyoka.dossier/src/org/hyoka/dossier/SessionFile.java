// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Place;
import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Messages;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.dossier.internal.container.Fingerprint;
import org.hyoka.dossier.internal.files.AtomicSave;
import org.hyoka.dossier.internal.files.FileClaim;
import org.hyoka.dossier.internal.files.Leftovers;

/** The file of a session: claimed, and watched for changes of others. */
final class SessionFile {
	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());
	private final Path path;
	private FileClaim claim;
	private Fingerprint known;

	private boolean toClaim;

	private SessionFile(Path path, FileClaim claim) {
		this.path = path;
		this.claim = claim;
	}

	/** A file that this session edits as soon as it can be claimed. */
	static SessionFile unclaimed(Path path) {
		SessionFile file = new SessionFile(path, null);
		file.toClaim = true;
		return file;
	}

	/**
	 * Claims the file, where that could not be done before; it is about to be written.
	 *
	 * @throws DossierException if somebody has it, or it cannot be written
	 * @throws IOException      if no lock file can be written there
	 */
	void claimAtLast() throws IOException {
		if (toClaim) {
			claim = claimedToWrite(path).claim;
			toClaim = false;
		}
	}

	/**
	 * A file that this session edits.
	 *
	 * @throws DossierException if somebody else has it
	 * @throws IOException      if no lock file can be written there
	 */
	static SessionFile claimed(Path path, boolean breakLock) throws IOException {
		Path real = AtomicSave.real(path);
		return switch (FileClaim.claim(real, breakLock)) {
		case FileClaim.Attempt.Got got -> {
			Leftovers.remove(real);
			yield new SessionFile(path, got.claim());
		}
		case FileClaim.Attempt.Taken taken -> throw taken(path, taken.owner());
		};
	}

	/** Writes a file. */
	@FunctionalInterface
	interface Writing {
		/** Writes it. */
		SaveResult write() throws DossierException;
	}

	/**
	 * Writes a file that this session, or whoever has none, does not edit: nobody else may have it open meanwhile.
	 *
	 * @throws DossierException if somebody has it, or it cannot be written
	 */
	static SaveResult whileClaimed(Path path, Writing writing) throws DossierException {
		SessionFile file = null;
		try {
			file = claimedToWrite(path);
			return writing.write();
		} catch (IOException e) {
			throw FailureMessages.writing(path, e);
		} finally {
			if (file != null) {
				file.release();
			}
		}
	}

	/** A file that is to be written and may not be there yet; it is asked first whether it can be. */
	static SessionFile claimedToWrite(Path path) throws IOException {
		try {
			AtomicSave.check(path);
		} catch (Refusal e) {
			throw FailureMessages.of(path, e);
		}
		return claimed(path, false);
	}

	/** A file that is only looked at. */
	static SessionFile watched(Path path) {
		return new SessionFile(path, null);
	}

	private static DossierException taken(Path path, LockOwner owner) {
		Phrase what = Messages.phrase("lock.taken", owner.user(), owner.host(), SINCE.format(owner.since()));
		Phrase message = Messages.phrase("sentence", Messages.phrase("where.file", Phrase.same(path.toString())), what,
				Messages.phrase("advice.LOCKED"));
		return new DossierException(Reason.LOCKED, message, Place.of(path), owner, null);
	}

	Path path() {
		return path;
	}

	/** From now on the file is known as it is described. */
	void known(Fingerprint fingerprint) {
		known = fingerprint;
	}

	Fingerprint known() {
		return known;
	}

	/** From now on the file is known as it is. */
	void knownAsItIs() throws IOException {
		known = Fingerprint.of(path);
	}

	/** Whether the file is not what it was when it was read or written. */
	boolean isChanged() throws IOException {
		return known != null && known.differs(path);
	}

	/** Refuses if the file is not what it was. */
	void check() throws Refusal, IOException {
		if (isChanged()) {
			throw Refusal.of(Reason.CHANGED_OUTSIDE, "save.changed");
		}
	}

	/** Gives the claim up; what cannot be deleted is a lock file that is recognised as left behind. */
	void release() {
		if (claim != null) {
			try {
				claim.close();
			} catch (IOException e) {
				LOG.log(System.Logger.Level.WARNING, "The lock file of " + path + " cannot be deleted.", e);
			}
			claim = null;
		}
	}

	private static final System.Logger LOG = System.getLogger(SessionFile.class.getName());
}
