// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.DossierSession.Parts;
import org.hyoka.dossier.Revision.Part;
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
	private final ChangeTracker tracker;
	private final SessionRecovery recovery;
	private final Object saving = new Object();
	private volatile SessionFile file;
	private volatile Refusal readOnly;
	private volatile History history;
	private final List<String> merged = new CopyOnWriteArrayList<>();
	private volatile boolean forgetting;
	private boolean closed;

	/**
	 * @param model   held while the model is written
	 * @param tracker hears of each change of the dossier
	 */
	SessionSaving(Parts parts, ReentrantLock model, DossierCommandStack stack, ChangeTracker tracker) {
		this.resource = parts.resource();
		this.attachments = parts.attachments();
		this.writtenAs = parts.writtenAs();
		this.file = parts.file();
		this.readOnly = parts.readOnly();
		this.recovery = new SessionRecovery(parts.recoveryFolder());
		this.model = model;
		this.stack = stack;
		this.tracker = tracker;
		this.history = parts.history();
	}

	Optional<Path> file() {
		SessionFile now = file;
		return now == null ? Optional.empty() : Optional.of(now.path());
	}

	/** Why saving is refused; null if it is not. */
	Refusal refusal() {
		return readOnly;
	}

	History history() {
		return history;
	}

	void merged(String revision) {
		merged.add(revision);
	}

	void notMerged(String revision) {
		merged.remove(revision);
	}

	/** From the next save on; that one is not remembered either. */
	void forgetHistory() {
		history = history.forgotten();
		forgetting = true;
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
					() -> writing().asRevision(merged, List::of).write(copy, monitor));
		}
	}

	private DossierWriting writing() {
		return new DossierWriting(resource, attachments, model).remembering(history);
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
			List<Part> parts = new ArrayList<>();
			DossierWriting writing = writing().afterModel(() -> {
				place[0] = stack.place();
				parts.addAll(tracker.parts().take());
			}).guardedBy(() -> {
				if (!over) {
					to.check();
				}
			});
			if (!forgetting) {
				writing.asRevision(merged, () -> parts);
			}
			SaveResult result;
			try {
				result = writing.write(to.path(), monitor);
			} catch (DossierException | RuntimeException e) {
				tracker.parts().putBack(parts);
				throw e;
			}
			history = writing.history();
			merged.clear();
			forgetting = false;
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
			long now = tracker.changes();
			if (!stack.isSaveNeeded() || readOnly != null || recovery.isCurrent(now)) {
				return false;
			}
			recovery.write(writing(), file, name, now);
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
