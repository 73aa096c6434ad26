// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.merge.Questions.Question;
import org.hyoka.model.hyoka.AttachedDocument;

/**
 * The questions that merges left open in a dossier that is edited, with the versions that it keeps of the others.
 *
 * @since 0.1
 */
public final class KeptQuestions implements AutoCloseable {
	private final DossierSession session;
	private final Map<String, OpenDossier> versions = new LinkedHashMap<>();

	/** @param session the dossier */
	public KeptQuestions(DossierSession session) {
		this.session = session;
	}

	/**
	 * The open questions, merge by merge. Reads versions that were not read yet, so not for the UI thread; it may be called in
	 * {@link DossierSession#read}.
	 *
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @throws IOException if a version is not there or cannot be read
	 */
	public List<Question> open(IProgressMonitor monitor) throws IOException {
		List<Question> open = new ArrayList<>();
		for (AttachedDocument document : Questions.versions(session.dossier())) {
			open.addAll(Questions.of(session.dossier(), document, version(document, monitor).dossier()).open());
		}
		return open;
	}

	private synchronized OpenDossier version(AttachedDocument document, IProgressMonitor monitor) throws IOException {
		OpenDossier version = versions.get(document.getEntry());
		if (version == null) {
			version = OtherVersion.open(document, session.attachments(), monitor);
			versions.put(document.getEntry(), version);
		}
		return version;
	}

	/** The version that a question was left open with. */
	public OpenDossier theirs(Question question) {
		return versions.get(question.version().getEntry());
	}

	/**
	 * The step that decides questions.
	 *
	 * @param decided as {@link #open} gave them; what has been decided since, or is no longer there, is left out
	 * @param theirs  whether ours is to say what theirs says; else ours stays, and it is not asked any more
	 * @param label   what the step is called
	 */
	public Command decide(Collection<Question> decided, boolean theirs, String label) {
		ChangeCommand command = new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				for (AttachedDocument document : Questions.versions(session.dossier())) {
					OpenDossier version = versions.get(document.getEntry());
					if (version != null) {
						decide(Questions.of(session.dossier(), document, version.dossier()), version);
					}
				}
			}

			private void decide(Questions questions, OpenDossier version) {
				List<Question> now = questions.open().stream().filter(q -> decided.stream().anyMatch(d -> d.note() == q.note())).toList();
				if (!now.isEmpty()) {
					questions.decide(now, theirs, new TakenEntries(session.attachments(), version.attachments())::ours);
				}
			}
		};
		command.setLabel(label);
		return command;
	}

	/** Gives the versions up. */
	@Override
	public void close() {
		versions.values().forEach(OpenDossier::close);
	}
}
