// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.History;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/**
 * Parts of a dossier that are handed out to whoever carries out a project, and taken back. What was handed out is kept among the documents: it
 * is the common version when the part comes back, late or several times, and says what is out. Reads and writes files, so not for the UI
 * thread, but for the commands.
 *
 * @since 0.1
 */
public final class HandedOut {
	/**
	 * What a file that came back was made from.
	 *
	 * @param document notes what is out
	 * @param part     as it was handed out; to be closed
	 * @since 0.1
	 */
	public record Base(AttachedDocument document, OpenDossier part) implements AutoCloseable {
		@Override
		public void close() {
			part.close();
		}
	}

	private HandedOut() {
	}

	/**
	 * Writes the part of a project: a dossier file with the project and what it speaks of, and nothing else of the dossier.
	 *
	 * @param session      the dossier
	 * @param project      of it
	 * @param confidential whether what is marked confidential goes in
	 * @param file         where to; a file that is there becomes the backup {@code name~}
	 * @return the entry under which the dossier has kept what was handed out, for {@link #note}
	 * @throws IOException if it cannot be written or kept
	 */
	public static String write(DossierSession session, Undertaking project, boolean confidential, Path file) throws IOException {
		Dossier part = session.read(() -> new ProjectPart(project, confidential).of(session.dossier()));
		Map<String, byte[]> entries = new HashMap<>();
		for (var all = EcoreUtil.getAllContents(part, false); all.hasNext();) {
			String entry = switch (all.next()) {
			case Figure figure -> figure.getEntry();
			case AttachedDocument document -> document.getEntry();
			default -> null;
			};
			if (entry != null && session.attachments().has(entry)) {
				entries.put(entry, session.attachments().bytes(entry));
			}
		}
		DossierFiles.create(part, entries, file);
		try (var content = Files.newInputStream(file)) {
			return session.attachments().addDocument(file.getFileName().toString(), content);
		}
	}

	/**
	 * The step that notes in the dossier what is out.
	 *
	 * @param entry as {@link #write} gave it
	 * @param words what was handed out, to whom, by when it is to come back
	 */
	public static Command note(DossierSession session, String entry, String words) {
		AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
		document.setName(words);
		document.setEntry(entry);
		document.setMediaType(OtherVersion.HANDED_OUT);
		document.setConfidential(true);
		return AddCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__DOCUMENTS, document);
	}

	/** What is out, in the order in which it went out. */
	public static List<AttachedDocument> in(Dossier dossier) {
		return dossier.getDocuments().stream().filter(OtherVersion::isHandedOut).toList();
	}

	/**
	 * What a file that came back was made from.
	 *
	 * @param session the dossier
	 * @param theirs  the file that came back
	 * @param monitor shown the progress and asked whether to stop; may be null
	 * @return empty if it was not handed out from here
	 * @throws IOException if a file cannot be read
	 */
	public static Optional<Base> base(DossierSession session, Path theirs, IProgressMonitor monitor) throws IOException {
		Optional<History> history = DossierFiles.history(theirs);
		if (history.isEmpty()) {
			return Optional.empty();
		}
		for (AttachedDocument document : session.read(() -> in(session.dossier()).reversed())) {
			OpenDossier part = OtherVersion.open(document, session.attachments(), monitor);
			if (history.get().lastCommon(new History(part.history().current(), List.of())).isPresent()) {
				return Optional.of(new Base(document, part));
			}
			part.close();
		}
		return Optional.empty();
	}
}
