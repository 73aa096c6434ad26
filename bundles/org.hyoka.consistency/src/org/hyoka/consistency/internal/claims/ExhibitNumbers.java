// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.ContainmentWalk;
import org.hyoka.consistency.internal.prose.TextFeatures;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.StatedFigure;

/** A reference of prose to a figure, table or chapter by a number that none has: 図99に示す (rule 18). */
final class ExhibitNumbers extends Rule<Dossier> {
	private static final Pattern REFERENCE = Pattern
			.compile("(?<![\\p{IsHan}])(?<kind>図表|図|表)(?<number>\\d{1,3})(?![0-9.\\-‐‑–－]|[枚点種色]|[(][a-z][)])|第(?<chapter>\\d{1,2})章");

	/** What can be referred to. */
	private static final class Numbers {
		private final Set<String> printed = new HashSet<>();
		private int figures;
		private int tables;
		private int chapters;

		boolean has(String kind, int number) {
			int most = kind.equals("図") ? figures : kind.equals("表") ? tables : figures + tables;
			return number >= 1 && number <= most || printed.contains(kind + number);
		}
	}

	ExhibitNumbers() {
		super("hyoka.claim.reference", Severity.ERROR, ClaimRules.BOOK, Literals.DOSSIER, Dossier.class, Dependencies.contents(), 18);
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		Numbers numbers = new Numbers();
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Exhibit exhibit) {
				numbers.figures += exhibit instanceof Figure ? 1 : 0;
				numbers.tables += exhibit instanceof Figure ? 0 : 1;
				if (exhibit.getPrintedNumber() != null) {
					numbers.printed.add(Names.normalise(exhibit.getPrintedNumber()));
				}
			}
		}
		ReportOutline outline = dossier.getOutline();
		numbers.chapters = outline == null ? Integer.MAX_VALUE : outline.getChapters().stream().mapToInt(ExhibitNumbers::chapters).sum();
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
			EObject object = all.next();
			if (!(object instanceof StatedFigure) && !TextFeatures.isPrivate(object)) {
				TextFeatures.prose(object.eClass()).forEach(feature -> check(object, feature, numbers, report));
			}
		}
	}

	private static int chapters(OutlineChapter chapter) {
		return 1 + chapter.getChapters().stream().mapToInt(ExhibitNumbers::chapters).sum();
	}

	private static void check(EObject object, EAttribute feature, Numbers numbers, ProblemReporter report) {
		if (!(object.eGet(feature) instanceof String text)) {
			return;
		}
		Matcher matcher = REFERENCE.matcher(HalfWidth.of(text));
		while (matcher.find()) {
			boolean there = matcher.group("chapter") != null ? Integer.parseInt(matcher.group("chapter")) <= numbers.chapters
					: numbers.has(matcher.group("kind"), Integer.parseInt(matcher.group("number")));
			if (!there) {
				report.at(object, feature, matcher.start(), matcher.end()).say(Naming.where(object), text.substring(matcher.start(), matcher.end()));
			}
		}
	}
}
