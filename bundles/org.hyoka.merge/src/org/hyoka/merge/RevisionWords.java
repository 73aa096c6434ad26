// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.DossierResource;
import org.hyoka.dossier.Revision;
import org.hyoka.dossier.Revision.Part;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * Saves in the words of who reads them.
 *
 * @since 0.1
 */
public final class RevisionWords {
	private static final PhraseBook BOOK = PhraseBook.of(RevisionWords.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final int SHORT = 8;

	private RevisionWords() {
	}

	/** When it was saved, in a zone of time, such as 2026-04-01 09:30:00. */
	public static String time(Revision revision, ZoneId zone) {
		return TIME.format(revision.savedAt().atZone(zone));
	}

	/** The first digits of a revision's id, by which people tell it from others. */
	public static String shortened(String revision) {
		return revision.substring(0, Math.min(SHORT, revision.length()));
	}

	/**
	 * What was edited before a save, each part once: programs and projects by their names, all else by the name of the part.
	 *
	 * @param dossier the dossier as it is now; a project that is not in it any more is called so
	 */
	public static List<String> parts(Revision revision, Dossier dossier, Locale locale) {
		return revision.changed().stream().map(part -> words(part, dossier, locale)).distinct().toList();
	}

	private static String words(Part part, Dossier dossier, Locale locale) {
		EStructuralFeature feature = HyokaPackage.Literals.DOSSIER.getEStructuralFeature(part.feature());
		if (part.object().isEmpty()) {
			return feature == null ? part.feature() : Naming.label(feature).in(locale);
		}
		EObject object = dossier.eResource() instanceof DossierResource resource ? resource.getEObject(part.object()) : null;
		return object == null ? BOOK.phrase("gone", feature == null ? part.feature() : Naming.label(feature)).in(locale)
				: Naming.name(object, locale);
	}
}
