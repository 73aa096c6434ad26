// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.QuickFix;
import org.hyoka.consistency.Severity;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;

/** Says that a printed figure is not what the dossier computes or keeps (rules 2, 3); the same words for all rules. */
public final class StatedFigureReporter {
	private static final PhraseBook BOOK = PhraseBook.of(StatedFigureReporter.class);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private StatedFigureReporter() {
	}

	/** Reports a comparison if somebody has to look at it; equal, rounded and explained ones are not reported. */
	public static void of(StatedComparison comparison, ProblemReporter report) {
		if (!comparison.verdict().isFinding() && comparison.verdict() != Verdict.REASONED) {
			return;
		}
		StatedFigure stated = comparison.stated();
		Element subject = comparison.subject();
		switch (comparison) {
		case StatedComparison.OfNumbers n -> number(n, report);
		case StatedComparison.OfTimes t -> time(t, report);
		case StatedComparison.OfTexts t -> say(comparison, line(stated, subject, Literals.STATED_FIGURE__TEXT, report)
				.severity(Severity.WARNING),
				BOOK.phrase(stated.getMeasure() == StatedMeasure.RATE ? "stated.claim" : "stated.text", Naming.where(subject),
						label(stated, subject),
						place(stated), t.printed(), t.kept()));
		case StatedComparison.NotComparable n -> line(stated, subject, Literals.STATED_FIGURE__MEASURE, report)
				.severity(Severity.INFO).says(BOOK.phrase("stated.not-comparable", Naming.where(subject), label(stated, subject),
						place(stated), printed(stated, null), n.reason()));
		}
	}

	/** An evaluation in 2021 beside one in fiscal 2021 is the same one, only said loosely (rule 10). */
	private static void time(StatedComparison.OfTimes t, ProblemReporter report) {
		StatedFigure stated = t.stated();
		boolean calendar = t.printed().year() == t.kept().year() && isYear(t.printed(), t.kept());
		boolean loose = calendar && t.subject() instanceof EvaluationEvent;
		ProblemReporter.Line line = line(stated, t.subject(), Literals.STATED_FIGURE__DATE, report);
		if (loose) {
			line.severity(Severity.WARNING).fix(explain(stated, "stated.calendar"));
		}
		say(t, line, BOOK.phrase(calendar ? "stated.time.calendar" : "stated.time", Naming.where(t.subject()), label(stated, t.subject()),
				place(stated),
				Labels.point(t.printed()), Labels.point(t.kept())));
	}

	/** Whether one names a calendar year and the other a fiscal year. */
	private static boolean isYear(DatePoint first, DatePoint second) {
		Set<DatePoint.Granularity> both = EnumSet.of(first.granularity(), second.granularity());
		return both.equals(EnumSet.of(DatePoint.Granularity.YEAR, DatePoint.Granularity.FISCAL_YEAR));
	}

	private static void number(StatedComparison.OfNumbers n, ProblemReporter report) {
		StatedFigure stated = n.stated();
		Phrase subject = Naming.where(n.subject());
		ProblemReporter.Line line = line(stated, n.subject(), Literals.STATED_FIGURE__VALUE, report);
		boolean small = n.verdict() == Verdict.DIFFERENT && n.addends() > 1
				&& n.difference().abs().compareTo(n.bound().multiply(TWO)) <= 0;
		if (small) {
			line.fix(explain(stated, "stated.rounded"));
		}
		Phrase computed = Labels.number(plain(n.computed()), n.unit().orElse(null));
		String key = switch (stated.getMeasure()) {
		case ITEM_TOTAL, YEAR_TOTAL, GRAND_TOTAL, TOTAL_EXECUTED, TOTAL_BUDGET -> n.addends() > 1 ? "stated.sum" : "stated.kept";
		case MEAN -> "stated.mean";
		case DERIVED -> "stated.derived";
		case RATE, COUNT, DURATION -> "stated.computed";
		default -> "stated.kept";
		};
		say(n, line, BOOK.phrase(key, subject, label(stated, n.subject()), place(stated), printed(stated, n.unit().orElse(null)),
				withSign(computed, stated),
				Numbers.format(plain(n.difference().abs())), Numbers.format(plain(n.bound()))));
	}

	private static void say(StatedComparison comparison, ProblemReporter.Line line, Phrase sentence) {
		Excuses.say(line, sentence, StatedFigures.excuse(comparison.stated()), comparison.verdict());
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static ProblemReporter.Line line(StatedFigure stated, Element subject, EStructuralFeature feature, ProblemReporter report) {
		ProblemReporter.Line line = report.at(stated, feature);
		return subject == stated ? line : line.and(subject);
	}

	/** What a printed figure says, with its unit or that of the value it is compared with. */
	private static Phrase printed(StatedFigure stated, Unit other) {
		if (stated.getValue() != null) {
			return withSign(Labels.number(stated.getValue(), stated.getUnit() == null ? other : stated.getUnit()), stated);
		}
		return stated.getText() != null ? Phrase.same(stated.getText()) : Labels.point(stated.getDate());
	}

	/** A rate in percent, a duration in years; all else as it is. */
	private static Phrase withSign(Phrase number, StatedFigure stated) {
		return switch (stated.getMeasure()) {
		case RATE -> BOOK.phrase("stated.percent", number);
		case DURATION -> stated.getUnit() != null ? number
				: BOOK.phrase("stated.years", number);
		default -> number;
		};
	}

	/** What a printed figure is of: year and measure, such as 2018年度の年度計. */
	static Phrase label(StatedFigure stated, Element subject) {
		Phrase measure = measure(stated, subject);
		if (stated.getYear() == null) {
			return measure;
		}
		return BOOK.phrase("stated.of-year", measure, Labels.year(stated.getYear()));
	}

	/** A target is due; an actual has its day, an evaluation its year, words that are a name are one. */
	private static Phrase measure(StatedFigure stated, Element subject) {
		return switch (stated.getMeasure()) {
		case DUE -> switch (subject) {
		case Actual actual -> BOOK.phrase("stated.of.actual");
		case EvaluationEvent event -> BOOK.phrase("stated.of.event");
		default -> BOOK.phrase("stated.of.due");
		};
		case TEXT -> switch (subject) {
		case Exhibit exhibit when PrintedPlace.isHeading(stated, exhibit) -> BOOK.phrase("stated.of.section");
		case NamedElement named -> BOOK.phrase("stated.of.name");
		case RoleAssignment role -> BOOK.phrase(RoleWords.isRole(Texts.strip(stated.getText())) ? "stated.of.role" : "stated.of.position");
		case FundingFlow flow -> BOOK.phrase("stated.of.flow");
		case Period period -> BOOK.phrase("stated.of.years");
		default -> Naming.inSentence(stated.getMeasure());
		};
		default -> Naming.inSentence(stated.getMeasure());
		};
	}

	private static Phrase place(StatedFigure stated) {
		String place = stated.getPlace() == null ? "-" : stated.getPlace();
		return stated.getLabel() == null || stated.getLabel().isBlank() ? Phrase.same(place)
				: BOOK.phrase("stated.place", place, stated.getLabel());
	}

	/** A fix that writes down why the figure may differ; an explained difference is no finding. */
	private static QuickFix explain(StatedFigure stated, String why) {
		return QuickFix.of(BOOK.phrase(why + ".explain"), Fixes.set(stated, Literals.STATED_FIGURE__EXPLANATION,
				BOOK.phrase(why).in(Locale.JAPANESE)));
	}
}
