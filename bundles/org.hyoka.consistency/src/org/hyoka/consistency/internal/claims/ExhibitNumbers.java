// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.ContainmentWalk;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;

/** A reference of prose to a figure, table or chapter by a number that none has: 図99に示す (rule 18). */
final class ExhibitNumbers extends ProseClaims {
	private static final Finder REFERENCE = Finder
			.of("(?<![\\p{IsHan}])(?<kind>図表|図|表)(?<number>\\d{1,3})(?![0-9.\\-‐‑–－]|[枚点種色]|[(][a-z][)])|第(?<chapter>\\d{1,2})章", "図表第",
					"表0123456789");

	/** What can be referred to. */
	private static final class Numbers {
		private final Set<String> printed = new HashSet<>();
		private final int chapters;
		private int figures;
		private int tables;

		Numbers(Dossier dossier) {
			for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
				if (all.next() instanceof Exhibit exhibit) {
					figures += exhibit instanceof Figure ? 1 : 0;
					tables += exhibit instanceof Figure ? 0 : 1;
					if (exhibit.getPrintedNumber() != null) {
						printed.add(Names.normalise(exhibit.getPrintedNumber()));
					}
				}
			}
			ReportOutline outline = dossier.getOutline();
			chapters = outline == null ? Integer.MAX_VALUE : outline.getChapters().stream().mapToInt(ExhibitNumbers::chapters).sum();
		}

		boolean has(String kind, int number) {
			int most = kind.equals("図") ? figures : kind.equals("表") ? tables : figures + tables;
			return number >= 1 && number <= most || printed.contains(kind + number);
		}
	}

	ExhibitNumbers() {
		super("hyoka.claim.reference", Severity.ERROR, 18, Literals.SECTION__FIGURES, Literals.SECTION__TABLES, Literals.EXHIBIT__PRINTED_NUMBER,
				Literals.DOSSIER__OUTLINE, Literals.REPORT_OUTLINE__CHAPTERS, Literals.OUTLINE_CHAPTER__CHAPTERS);
	}

	private static int chapters(OutlineChapter chapter) {
		return 1 + chapter.getChapters().stream().mapToInt(ExhibitNumbers::chapters).sum();
	}

	@Override
	void check(Element object, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = REFERENCE.in(HalfWidth.of(text));
		while (matcher.find()) {
			Numbers numbers = report.context().computed(Numbers.class, report.context().dossier(), Numbers::new);
			boolean there = matcher.group("chapter") != null ? Integer.parseInt(matcher.group("chapter")) <= numbers.chapters
					: numbers.has(matcher.group("kind"), Integer.parseInt(matcher.group("number")));
			if (!there) {
				report.at(object, feature, matcher.start(), matcher.end()).say(Naming.where(object), text.substring(matcher.start(), matcher.end()));
			}
		}
	}
}
