// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.DossierSession.Parts;
import org.hyoka.dossier.internal.Refusal;
import org.hyoka.model.hyoka.Dossier;

/** The ways in which a session begins. */
final class SessionOpening {
	private static final Path NOWHERE = Path.of("new." + DossierFiles.EXTENSION);

	private SessionOpening() {
	}

	static DossierSession open(Path file, OpenOptions options, IProgressMonitor monitor) throws DossierException {
		SessionFile claimed = null;
		try {
			Refusal reason = options.readOnly() ? ReadOnlyReasons.asked() : null;
			boolean exists = Files.exists(file);
			if (reason == null && exists) {
				reason = ReadOnlyReasons.rights(file).orElse(null);
			}
			claimed = reason != null || !exists ? SessionFile.watched(file)
					: SessionFile.claimed(file, options.breakLock());
			OpenDossier opened = DossierFiles.open(file, options.limits(), monitor);
			if (opened.format().compareTo(FormatVersion.CURRENT) > 0) {
				reason = ReadOnlyReasons.newer(opened.format());
				claimed.release();
			}
			claimed.known(opened.fingerprint());
			DossierSession session = session(opened, options, claimed, reason, opened.history());
			claimed = null;
			return session;
		} catch (IOException e) {
			throw FailureMessages.reading(file, e);
		} finally {
			if (claimed != null) {
				claimed.release();
			}
		}
	}

	/** What a recovery copy holds was never saved: the revision that it comes from is the last that was. */
	private static History lastSaved(History ofCopy) {
		List<Revision> saved = ofCopy.revisions();
		return new History(saved.isEmpty() ? History.NONE.current() : saved.getLast().id(), saved);
	}

	private static DossierSession session(OpenDossier opened, OpenOptions options, SessionFile file, Refusal readOnly, History history) {
		return new DossierSession(new Parts(opened.resource(), opened.attachments(), opened.format(), opened.unknown(),
				options.recoveryFolder(), file, readOnly, history));
	}

	static DossierSession create(Dossier dossier, Map<String, byte[]> entries, OpenOptions options)
			throws DossierException {
		DossierSession session = new DossierSession(
				new Parts(DossierFiles.resource(dossier, NOWHERE), DossierFiles.attachments(entries),
						FormatVersion.CURRENT, List.of(), options.recoveryFolder(), null, null, History.NONE));
		session.commandStack().neverSaved();
		return session;
	}

	/** The original, claimed now or, where that cannot be (its folder is gone, somebody has it open), when it is saved. */
	private static SessionFile original(Path original, OpenOptions options) {
		try {
			return SessionFile.claimed(original, options.breakLock());
		} catch (IOException e) {
			System.getLogger(SessionOpening.class.getName()).log(System.Logger.Level.INFO, original + " is claimed when it is saved.", e);
			return SessionFile.unclaimed(original);
		}
	}

	/** Opens what a session left that was never closed. */
	static DossierSession recovered(RecoveryCopy copy, RecoveryCopy.Description description, OpenOptions options,
			IProgressMonitor monitor) throws DossierException {
		SessionFile claimed = null;
		try {
			if (description.original().isPresent()) {
				claimed = original(description.original().get(), options);
				claimed.known(description.known());
			}
			OpenDossier opened = DossierFiles.open(copy.file(), options.limits(), monitor);
			opened.resource().setURI(DossierReading.uri(description.original().orElse(NOWHERE)));
			DossierSession session = session(opened, options, claimed, null, lastSaved(opened.history()));
			session.recovery().adopt(copy);
			session.commandStack().neverSaved();
			claimed = null;
			return session;
		} catch (IOException e) {
			throw FailureMessages.reading(copy.file(), e);
		} finally {
			if (claimed != null) {
				claimed.release();
			}
		}
	}
}
