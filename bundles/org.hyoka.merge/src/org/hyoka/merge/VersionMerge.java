// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.OtherVersion;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;

/**
 * Another version is merged into an open dossier as one step, which can be undone: what they did is taken over, what is not decided is kept
 * as {@link Questions} with their version.
 *
 * @since 0.1
 */
public final class VersionMerge {
	private static final PhraseBook BOOK = PhraseBook.of(Questions.class);
	private final DossierSession session;
	private final OpenDossier theirs;
	private final Merge merge;
	private String kept;

	private VersionMerge(DossierSession session, OpenDossier theirs, Merge merge) {
		this.session = session;
		this.theirs = theirs;
		this.merge = merge;
	}

	/**
	 * Finds out what there is to take over. Not for the UI thread; nothing is changed.
	 *
	 * @param base    the last version that both have
	 * @param session ours; nobody else changes it until {@link #command} is executed
	 * @param theirs  their version
	 */
	public static VersionMerge of(OpenDossier base, DossierSession session, OpenDossier theirs) {
		return new VersionMerge(session, theirs, session.read(() -> Merge.of(base.dossier(), session.dossier(), theirs.dossier())));
	}

	/** What is taken over, and what is not decided. */
	public Merge merge() {
		return merge;
	}

	/**
	 * Keeps their version with ours, as far as it is needed to decide later. Not for the UI thread; nothing is changed in the dossier.
	 *
	 * @throws IOException if it cannot be read or kept
	 */
	public void keepTheirs() throws IOException {
		TakenEntries entries = new TakenEntries(session.attachments(), theirs.attachments());
		Map<String, byte[]> own = new HashMap<>();
		for (var all = EcoreUtil.getAllContents(theirs.dossier(), false); all.hasNext();) {
			String entry = switch (all.next()) {
			case Figure figure -> figure.getEntry();
			case AttachedDocument document -> document.getEntry();
			default -> null;
			};
			if (entry != null && theirs.attachments().has(entry) && !(session.attachments().has(entry) && entries.isSame(entry))) {
				own.put(entry, theirs.attachments().bytes(entry));
			}
		}
		kept = OtherVersion.keep(theirs, own, session.attachments(), theirs.file().getFileName().toString());
	}

	/**
	 * The step.
	 *
	 * @param open  what of the conflicts is not decided; all others are decided for them. Where there are any, {@link #keepTheirs} was called
	 * @param label what the step is called
	 */
	public Command command(List<Conflict> open, String label) {
		String tag = session.dossier().getLanguage();
		Locale language = Locale.forLanguageTag(tag == null ? "ja" : tag);
		TakenEntries entries = new TakenEntries(session.attachments(), theirs.attachments());
		String revision = theirs.history().current();
		ChangeCommand command = new ChangeCommand(session.dossier()) {
			@Override
			protected void doExecute() {
				merge.apply(conflict -> !open.contains(conflict), entries::ours);
				if (!open.isEmpty()) {
					Questions.keep(open, session.dossier(), document(language), theirs.dossier(), language);
				}
				session.merged(revision);
			}

			@Override
			public void undo() {
				super.undo();
				session.notMerged(revision);
			}

			@Override
			public void redo() {
				super.redo();
				session.merged(revision);
			}
		};
		command.setLabel(label);
		return command;
	}

	private AttachedDocument document(Locale language) {
		Path file = theirs.file().getFileName();
		AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
		document.setName(BOOK.phrase("question.version", Years.format(LocalDate.now(), DateStyle.WESTERN, language), file).in(language));
		document.setEntry(kept);
		document.setMediaType(OtherVersion.MEDIA_TYPE);
		document.setConfidential(true);
		session.dossier().getDocuments().add(document);
		return document;
	}
}
