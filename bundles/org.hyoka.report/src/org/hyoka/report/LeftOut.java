// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpAgreement;

/**
 * What a dossier holds and a report does not print, so that whoever sends it out knows: working notes, what other places
 * printed, derivations, confidential parts, names, chapters.
 *
 * @since 0.1
 */
public final class LeftOut {
	private static final String ACCOUNTS = "ip-status";

	private LeftOut() {
	}

	/**
	 * What a report leaves out, a short sentence for each kind.
	 *
	 * @param request what is reported
	 * @param locale  the language of the sentences, which need not be the report's
	 * @return none if everything is printed
	 */
	public static List<String> of(ReportRequest request, Locale locale) {
		Dossier dossier = request.dossier();
		List<String> out = new ArrayList<>();
		add(out, "leftOut.notes", count(dossier, o -> o instanceof Note note && !note.isPrinted()), locale);
		add(out, "leftOut.stated", count(dossier, o -> o instanceof StatedFigure stated && !stated.isPrinted()), locale);
		add(out, "leftOut.derivations", count(dossier, o -> o instanceof Derivation derivation && !derivation.isPrinted()), locale);
		if (!request.options().confidential()) {
			add(out, "leftOut.confidential", count(dossier, LeftOut::marked), locale);
		}
		if (!request.options().named()) {
			add(out, "leftOut.names", dossier.getScoreSheets().size(), locale);
		}
		List<OutlineChapter> chapters = chapters(request.outline().getChapters());
		if (chapters.stream().noneMatch(c -> c.getSection() != null && c.getSection().contains(ACCOUNTS))) {
			add(out, "leftOut.accounts", count(dossier, o -> o instanceof IpAgreement || o instanceof Duty), locale);
		}
		add(out, "leftOut.chapters", (int) chapters.stream()
				.filter(c -> !c.isIncluded() || request.options().leftOut().contains(String.valueOf(c.getId()))).count(), locale);
		return List.copyOf(out);
	}

	private static void add(List<String> out, String key, int count, Locale locale) {
		if (count > 0) {
			out.add(Messages.text(locale, key, count));
		}
	}

	private static boolean marked(EObject object) {
		return Confidential.is(object) && !Confidential.is(object.eContainer());
	}

	private static int count(Dossier dossier, Predicate<EObject> wanted) {
		int found = 0;
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			found += wanted.test(all.next()) ? 1 : 0;
		}
		return found;
	}

	private static List<OutlineChapter> chapters(List<OutlineChapter> chapters) {
		List<OutlineChapter> all = new ArrayList<>();
		for (OutlineChapter chapter : chapters) {
			all.add(chapter);
			all.addAll(chapters(chapter.getChapters()));
		}
		return all;
	}
}
