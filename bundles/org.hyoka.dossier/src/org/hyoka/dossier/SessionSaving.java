// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.DossierSession.Parts;
import org.hyoka.dossier.internal.Refusal;

/**
 * How a session's dossier gets into files: its file with the lock on it, copies, and the recovery copy. One thing is
 * written at a time; any thread.
 */
final class SessionSaving {
	private final DossierResource resource;
	private final Attachments attachments;
	private final FormatVersion writtenAs;
	private final ReentrantLock model;
	private final DossierCommandStack stack;
	private final LongSupplier changes;
	private final SessionRecovery recovery;
	private final Object saving = new Object();
	private volatile SessionFile file;
	private volatile Refusal readOnly;
	private boolean closed;

	/**
	 * @param model   held while the model is written
	 * @param changes a number that grows with each change of the dossier
	 */
	SessionSaving(Parts parts, ReentrantLock model, DossierCommandStack stack, LongSupplier changes) {
		this.resource = parts.resource();
		this.attachments = parts.attachments();
		this.writtenAs = parts.writtenAs();
		this.file = parts.file();
		this.readOnly = parts.readOnly();
		this.recovery = new SessionRecovery(parts.recoveryFolder());
		this.model = model;
		this.stack = stack;
		this.changes = changes;
	}

	Optional<Path> file() {
		SessionFile now = file;
		return now == null ? Optional.empty() : Optional.of(now.path());
	}

	/** Why saving is refused; null if it is not. */
	Refusal refusal() {
		return readOnly;
	}

	SessionRecovery recovery() {
		return recovery;
	}

	SaveResult save(boolean over, IProgressMonitor monitor) throws DossierException {
		synchronized (saving) {
			SessionFile to = file;
			if (to == null) {
				throw new IllegalStateException("The dossier has no file yet; save it under a name.");
			}
			if (readOnly != null) {
				throw FailureMessages.of(to.path(), readOnly);
			}
			return write(to, over, monitor);
		}
	}

	SaveResult saveAs(Path newFile, IProgressMonitor monitor) throws DossierException {
		synchronized (saving) {
			refuseNewer(newFile);
			if (file != null && readOnly == null && isSame(file.path(), newFile)) {
				return save(true, monitor);
			}
			SessionFile old = file;
			SessionFile to = null;
			try {
				to = SessionFile.claimedToWrite(newFile);
				SaveResult result = write(to, true, monitor);
				file = to;
				to = null;
				readOnly = null;
				resource.setURI(DossierReading.uri(newFile));
				if (old != null) {
					old.release();
				}
				return result;
			} catch (IOException e) {
				throw FailureMessages.writing(newFile, e);
			} finally {
				if (to != null) {
					to.release();
				}
			}
		}
	}

	private static boolean isSame(Path a, Path b) throws DossierException {
		try {
			return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
		} catch (IOException e) {
			throw FailureMessages.writing(b, e);
		}
	}

	SaveResult saveCopy(Path copy, IProgressMonitor monitor) throws DossierException {
		synchronized (saving) {
			refuseNewer(copy);
			return SessionFile.whileClaimed(copy,
					() -> new DossierWriting(resource, attachments, model).write(copy, monitor));
		}
	}

	private void refuseNewer(Path to) throws DossierException {
		if (writtenAs.compareTo(FormatVersion.CURRENT) > 0) {
			throw FailureMessages.of(to, ReadOnlyReasons.newer(writtenAs));
		}
	}

	private SaveResult write(SessionFile to, boolean over, IProgressMonitor monitor) throws DossierException {
		try {
			to.claimAtLast();
			if (!over) {
				to.check();
			}
			Object[] place = new Object[1];
			SaveResult result = new DossierWriting(resource, attachments, model)
					.afterModel(() -> place[0] = stack.place()).guardedBy(() -> {
						if (!over) {
							to.check();
						}
					}).write(to.path(), monitor);
			to.knownAsItIs();
			attachments.store().source(to.path());
			stack.saved(place[0]);
			recovery.discard(); // after that: what is put aside meanwhile is taken away, and nothing more is put aside
			return result;
		} catch (Refusal e) {
			throw FailureMessages.of(to.path(), e);
		} catch (IOException e) {
			throw FailureMessages.writing(to.path(), e);
		}
	}

	boolean changedOutside() throws DossierException {
		SessionFile now = file;
		try {
			return now != null && now.isChanged();
		} catch (IOException e) {
			throw FailureMessages.reading(now.path(), e);
		}
	}

	/**
	 * Does not wait for a save, whose disk may hang.
	 *
	 * @param name what people call the dossier
	 */
	boolean autosave(String name) throws DossierException {
		synchronized (recovery) {
			long now = changes.getAsLong();
			if (!stack.isSaveNeeded() || readOnly != null || recovery.isCurrent(now)) {
				return false;
			}
			recovery.write(new DossierWriting(resource, attachments, model), file, name, now);
			return true;
		}
	}

	/** Lets go of file and recovery copy, once, and then of all else; nothing is written meanwhile. */
	void end(Runnable others) {
		synchronized (saving) {
			if (closed) {
				return;
			}
			closed = true;
			recovery.close();
			if (file != null) {
				file.release();
			}
			others.run();
		}
	}
}
