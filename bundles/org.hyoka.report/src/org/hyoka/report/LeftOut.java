// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.report.internal.entered.Unprinted;

/**
 * What a dossier holds and a report does not print, so that whoever sends it out knows: working notes, what other places
 * printed, derivations, confidential parts, names, chapters.
 *
 * @since 0.1
 */
public final class LeftOut {
	private static final String ACCOUNTS = "ip-status";
	private static final String NOTES = "leftOut.notes";
	private static final String STATED = "leftOut.stated";
	private static final String IDLE = "leftOut.idle";
	private static final String ALLOCATIONS = "leftOut.allocations";
	private static final String ITEMS = "leftOut.items";
	private static final String EXPENDITURES = "leftOut.expenditures";
	private static final String REVIEWS = "leftOut.reviews";
	private static final String DERIVATIONS = "leftOut.derivations";
	private static final String CONFIDENTIAL = "leftOut.confidential";
	private static final String NAMES = "leftOut.names";
	private static final String IP = "leftOut.accounts";
	private static final String CHAPTERS = "leftOut.chapters";
	/** In the order in which they are said. */
	private static final List<String> KINDS = List.of(NOTES, STATED, IDLE, ALLOCATIONS, ITEMS, EXPENDITURES, REVIEWS, DERIVATIONS, CONFIDENTIAL,
			NAMES, IP,
			CHAPTERS);

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
		boolean confidential = request.options().confidential();
		List<OutlineChapter> chapters = chapters(request.outline().getChapters());
		boolean accounts = chapters.stream().anyMatch(c -> c.getSection() != null && c.getSection().contains(ACCOUNTS));
		Map<String, Integer> counts = new HashMap<>();
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			String kind = kind(object, accounts);
			if (!kind.isEmpty()) {
				counts.merge(kind, 1, Integer::sum);
			}
			if (!confidential && Confidential.is(object) && !Confidential.is(object.eContainer())) {
				counts.merge(CONFIDENTIAL, 1, Integer::sum);
			}
		}
		if (!request.options().named()) {
			counts.put(NAMES, dossier.getScoreSheets().size());
		}
		counts.put(ALLOCATIONS, missing(request, dossier, "allocations", Undertaking::getAllocations));
		counts.put(ITEMS, missing(request, dossier, "research-items", Undertaking::getResearchItems));
		counts.put(EXPENDITURES, missing(request, dossier, "expenditure", Undertaking::getExpenditures));
		counts.put(REVIEWS, missing(request, dossier, "reviews", Undertaking::getReviews));
		counts.put(CHAPTERS, (int) chapters.stream()
				.filter(c -> !c.isIncluded() || request.options().leftOut().contains(String.valueOf(c.getId()))).count());
		return KINDS.stream().filter(kind -> counts.getOrDefault(kind, 0) > 0).map(kind -> Messages.text(locale, kind, counts.get(kind))).toList();
	}

	/** The same with all that was entered in words and numbers and does not stand in the book, by what it is. */
	public static List<String> of(ReportBook book, Locale locale) {
		ReportOptions options = book.request().options();
		boolean accounts = chapters(book.request().outline().getChapters()).stream()
				.anyMatch(c -> c.getSection() != null && c.getSection().contains(ACCOUNTS));
		List<String> out = new ArrayList<>(of(book.request(), locale));
		out.addAll(Unprinted.of(book, object -> !kind(object, accounts).isEmpty() || !options.confidential() && Confidential.is(object), locale));
		return List.copyOf(out);
	}

	/** The same for a dossier that is written as data, which prints what a report leaves out, but neither names nor confidential parts unasked. */
	public static List<String> ofData(Dossier dossier, ReportOptions options, Locale locale) {
		List<String> out = new ArrayList<>();
		int confidential = 0;
		for (Iterator<EObject> all = dossier.eAllContents(); !options.confidential() && all.hasNext();) {
			EObject object = all.next();
			confidential += Confidential.is(object) && !Confidential.is(object.eContainer()) ? 1 : 0;
		}
		if (confidential > 0) {
			out.add(Messages.text(locale, CONFIDENTIAL, confidential));
		}
		if (!options.named() && !dossier.getScoreSheets().isEmpty()) {
			out.add(Messages.text(locale, NAMES, dossier.getScoreSheets().size()));
		}
		return List.copyOf(out);
	}

	/** How many objects of undertakings of one kind no chapter of the outline prints. */
	private static int missing(ReportRequest request, Dossier dossier, String section, Function<Undertaking, List<?>> what) {
		Set<ChapterScope> scopes = scopes(request.outline().getChapters(), ChapterScope.DOSSIER, section);
		return Dossiers.undertakings(dossier).stream()
				.filter(u -> !scopes.contains(u instanceof Project ? ChapterScope.EACH_PROJECT : ChapterScope.PROGRAM))
				.mapToInt(u -> what.apply(u).size()).sum();
	}

	/** Of what the included chapters with a section are. */
	private static Set<ChapterScope> scopes(List<OutlineChapter> chapters, ChapterScope outer, String section) {
		Set<ChapterScope> scopes = EnumSet.noneOf(ChapterScope.class);
		for (OutlineChapter chapter : chapters) {
			if (chapter.isIncluded()) {
				ChapterScope scope = chapter.getScope() == ChapterScope.DOSSIER ? outer : chapter.getScope();
				if (chapter.getSection() != null && Pattern.compile("(^|\\s)" + section + "([:\\s]|$)").matcher(chapter.getSection()).find()) {
					scopes.add(scope);
				}
				scopes.addAll(scopes(chapter.getChapters(), scope, section));
			}
		}
		return scopes;
	}

	/** What an object is of that is not printed; empty for what is. */
	private static String kind(EObject object, boolean accounts) {
		return switch (object) {
		case Note note when !TextFeatures.isPrinted(note) -> NOTES;
		case StatedFigure stated when !stated.isPrinted() -> STATED;
		case StatedFigure stated when !StatedFigures.isCompared(stated) -> IDLE;
		case Derivation derivation when !derivation.isPrinted() -> DERIVATIONS;
		case IpAgreement agreement when !accounts -> IP;
		case Duty duty when !accounts -> IP;
		default -> "";
		};
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
