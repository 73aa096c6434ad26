// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.figures.StatedComparison.Obstacle;
import org.hyoka.core.text.Agreement;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * Finds printed figures and compares them (rules 2, 3, 5).
 *
 * @since 0.1
 */
public final class StatedFigures {
	private static final PhraseBook BOOK = PhraseBook.of(StatedFigures.class);
	private static final Pattern ABOUT = Pattern
			.compile("約\\s*[0-9０-９数]|およそ|おおよそ|概ね|程度|前後|approx|about|circa");

	private static final Set<StatedMeasure> BUDGET = EnumSet.of(StatedMeasure.TOTAL_EXECUTED, StatedMeasure.TOTAL_BUDGET,
			StatedMeasure.GRAND_TOTAL, StatedMeasure.YEAR_TOTAL, StatedMeasure.YEAR_AMOUNT, StatedMeasure.RATE);
	private static final Set<StatedMeasure> TABLE = EnumSet.of(StatedMeasure.ITEM_TOTAL, StatedMeasure.YEAR_TOTAL, StatedMeasure.GRAND_TOTAL,
			StatedMeasure.YEAR_AMOUNT);
	private static final Set<StatedMeasure> INDICATOR = EnumSet.of(StatedMeasure.VALUE, StatedMeasure.COUNT, StatedMeasure.DUE,
			StatedMeasure.RATE);

	private StatedFigures() {
	}

	/** The figures printed of an object on one measure, in the order of the dossier. */
	public static List<StatedFigure> all(Fact fact, StatedMeasure measure) {
		return fact.getStated().stream().filter(s -> s.getMeasure() == measure).toList();
	}

	/**
	 * The first figure printed of an object on one measure.
	 *
	 * @param about the part it speaks of, or null for the object itself
	 * @param year  the fiscal year it speaks of, or null for none
	 */
	public static Optional<StatedFigure> first(Fact fact, StatedMeasure measure, Element about, FiscalYear year) {
		return fact.getStated().stream().filter(s -> s.getMeasure() == measure && s.getAbout() == about
				&& (year == null ? s.getYear() == null : year.equals(s.getYear()))).findFirst();
	}

	/**
	 * Whether there is anything that a printed figure of this measure is compared with where it stands. One that nothing compares is kept
	 * all the same, but says nothing to anybody.
	 */
	public static boolean isCompared(StatedFigure stated) {
		StatedMeasure measure = stated.getMeasure();
		return measure == StatedMeasure.TEXT || switch (stated.eContainer()) {
		case Budget budget -> BUDGET.contains(measure);
		case AllocationTable table -> TABLE.contains(measure);
		case Indicator indicator -> INDICATOR.contains(measure);
		case Target target -> INDICATOR.contains(measure);
		case Actual actual -> INDICATOR.contains(measure);
		case OutputCounts counts -> true;
		case Derivation derivation -> measure == StatedMeasure.DERIVED || measure == StatedMeasure.VALUE;
		case Assessment assessment -> measure == StatedMeasure.MEAN || measure == StatedMeasure.GRAND_TOTAL && stated.getAbout() == null
				&& assessment.getCriterionSet() != null && assessment.getCriterionSet().getTotal() != TotalKind.UNSPECIFIED;
		case CrossTable table -> measure == StatedMeasure.GRAND_TOTAL && stated.getAbout() == null;
		case ProgramNode node when measure == StatedMeasure.DUE -> stated.getAbout() instanceof EvaluationEvent;
		case ProgramNode node when measure == StatedMeasure.DURATION -> true;
		case null -> true;
		case EObject other -> measure != StatedMeasure.UNSPECIFIED && other.eClass().getEPackage() != HyokaPackage.eINSTANCE;
		};
	}

	/** Whether the dossier says why the figure may differ. */
	public static boolean isExplained(StatedFigure stated) {
		return stated.getExplanation() != null && !stated.getExplanation().isBlank();
	}

	/** What the dossier says why the figure may differ. */
	public static Excuse excuse(StatedFigure stated) {
		return new Excuse(stated.getExplanation());
	}

	/** Whether the source prints the figure as about so much (約, 程度). */
	public static boolean isApproximate(StatedFigure stated) {
		return isAbout(stated.getLabel()) || isAbout(stated.getText());
	}

	private static boolean isAbout(String words) {
		return words != null && ABOUT.matcher(words).find();
	}

	/** The printed number; one that is printed as about so much is precise to its last digit other than 0 only: about 30 is 3E+1. */
	public static BigDecimal printed(StatedFigure stated) {
		BigDecimal value = stated.getValue();
		return value != null && isApproximate(stated) && value.signum() != 0 && Numbers.isReasonable(value)
				? value.stripTrailingZeros()
				: value;
	}

	/**
	 * A printed number beside one that is kept: equal, the same at the coarser one's last digit, or different.
	 *
	 * @param kept the kept number, or null if there is none
	 * @param unit its unit, or null
	 */
	public static StatedComparison compare(StatedFigure stated, Element subject, BigDecimal kept, Unit unit) {
		Unit printedUnit = stated.getUnit() == null ? unit : stated.getUnit();
		BigDecimal value = printed(stated);
		if (value == null || kept == null) {
			return refuse(stated, subject, kept == null ? Obstacle.NOTHING_KEPT : Obstacle.NOTHING_PRINTED);
		}
		Optional<BigDecimal> printed = Amounts.convert(value, printedUnit, unit);
		if (printed.isEmpty() || !Numbers.isReasonable(kept)) {
			return refuse(stated, subject, Obstacle.UNITS, symbol(printedUnit), symbol(unit));
		}
		BigDecimal bound = lastDigitHalf(value, printedUnit, unit).max(lastDigitHalf(kept, unit, unit));
		Agreement agreement = Amounts.compare(value, printedUnit, kept, unit);
		Verdict verdict = switch (agreement) {
		case EQUAL -> Verdict.EQUAL;
		case ROUNDED, TRUNCATED -> Verdict.ROUNDING;
		case DIFFERENT, NOT_COMPARABLE -> excused(stated, printed.get(), kept, bound, unit);
		};
		return new StatedComparison.OfNumbers(stated, subject, printed.get(), kept, Optional.ofNullable(unit),
				printed.get().subtract(kept), bound, 1, 0, verdict);
	}

	/**
	 * A printed total beside a computed sum (rule 2: rounding explains a difference of up to half a unit per addend; the
	 * unit is the last printed digit of the addend). A total printed in a coarser unit or with fewer decimals may differ by
	 * half of its own last digit more, or be cut off there.
	 *
	 * @param sum     the computed sum
	 * @param unit    its unit, or null
	 * @param addends how many numbers were added; where it is 0 nothing is compared
	 * @param missing how many were not stated
	 * @param bound   half a unit per addend, added up, in {@code unit}
	 */
	public static StatedComparison compareSum(StatedFigure stated, Element subject, BigDecimal sum, Unit unit, int addends,
			int missing, BigDecimal bound) {
		Unit printedUnit = stated.getUnit() == null ? unit : stated.getUnit();
		BigDecimal value = printed(stated);
		if (value == null) {
			return refuse(stated, subject, Obstacle.NOTHING_PRINTED);
		}
		if (addends == 0) {
			return refuse(stated, subject, Obstacle.NOTHING_KEPT);
		}
		Optional<BigDecimal> converted = Amounts.convert(value, printedUnit, unit);
		if (converted.isEmpty() || !Numbers.isReasonable(sum)) {
			return refuse(stated, subject, Obstacle.UNITS, symbol(printedUnit), symbol(unit));
		}
		BigDecimal printed = converted.get();
		BigDecimal ownHalf = lastDigitHalf(value, printedUnit, unit);
		boolean coarser = ownHalf.multiply(BigDecimal.valueOf(addends)).compareTo(bound) > 0;
		BigDecimal room = coarser ? bound.add(ownHalf) : bound;
		BigDecimal difference = printed.subtract(sum);
		boolean cutOff = coarser && Amounts.agree(value, printedUnit, sum, unit);
		return new StatedComparison.OfNumbers(stated, subject, printed, sum, Optional.ofNullable(unit), difference, room,
				addends, missing, verdict(difference, room, missing, cutOff, () -> excused(stated, printed, sum, room, unit)));
	}

	/** What was printed while the year still ran differs later without being wrong (rule 20); all else as the dossier explains it. */
	private static Verdict excused(StatedFigure stated, BigDecimal printed, BigDecimal kept, BigDecimal bound, Unit unit) {
		return isPreliminary(stated) ? Verdict.EXPLAINED : excuse(stated).verdict(printed, kept, bound, unit);
	}

	/**
	 * Whether a source printed an amount while its fiscal year still ran: it is said so, or the source's day is known and not after the year.
	 */
	public static boolean isPreliminary(StatedFigure stated) {
		DatePoint day = stated.getSource() == null ? null : stated.getSource().getPublishedOn();
		boolean money = stated.eContainer() instanceof Budget || stated.eContainer() instanceof AllocationTable;
		return stated.isPreliminary()
				|| money && day != null && stated.getYear() != null && !day.lastDay().isAfter(stated.getYear().lastDay());
	}

	private static Verdict verdict(BigDecimal difference, BigDecimal bound, int missing, boolean cutOff, Supplier<Verdict> excuse) {
		if (difference.signum() == 0) {
			return Verdict.EQUAL;
		}
		if (difference.abs().compareTo(bound) <= 0 || cutOff) {
			return Verdict.ROUNDING;
		}
		Verdict excused = excuse.get();
		return excused == Verdict.DIFFERENT && missing > 0 && difference.signum() > 0 ? Verdict.INCOMPLETE : excused;
	}

	private static BigDecimal lastDigitHalf(BigDecimal value, Unit unit, Unit target) {
		BigDecimal half = BigDecimal.valueOf(5, 1).scaleByPowerOfTen(-value.scale());
		return Amounts.convert(half, unit, target).orElse(half);
	}

	private static StatedComparison refuse(StatedFigure stated, Element subject, Obstacle why, Object... arguments) {
		return new StatedComparison.NotComparable(stated, subject, why, BOOK.phrase("obstacle." + why, arguments));
	}

	private static String symbol(Unit unit) {
		return unit == null || unit.getSymbol() == null ? "-" : unit.getSymbol();
	}

	/**
	 * A printed point in time beside one that is kept. A figure that names a fiscal year only says that fiscal year.
	 *
	 * @param kept the kept one, or null if there is none
	 */
	public static StatedComparison compare(StatedFigure stated, Element subject, DatePoint kept) {
		DatePoint printed = stated.getDate() != null ? stated.getDate()
				: stated.getYear() != null ? DatePoint.of(stated.getYear()) : null;
		if (printed == null || kept == null) {
			return refuse(stated, subject, kept == null ? Obstacle.NOTHING_KEPT : Obstacle.NOTHING_PRINTED);
		}
		boolean same = printed.equals(kept) || fiscal(printed) && fiscal(kept) && printed.year() == kept.year();
		boolean calendar = overlap(printed, kept) && excuse(stated).isOfCalendar();
		Verdict verdict = same ? Verdict.EQUAL : calendar ? Verdict.EXPLAINED : excuse(stated).verdict();
		return new StatedComparison.OfTimes(stated, subject, printed, kept, verdict);
	}

	/** Whether one is a calendar year, or in one, and the other a fiscal year that shares months with it. */
	private static boolean overlap(DatePoint one, DatePoint other) {
		int apart = fiscal(one) ? other.year() - one.year() : one.year() - other.year();
		return fiscal(one) != fiscal(other) && (apart == 0 || apart == 1);
	}

	private static boolean fiscal(DatePoint point) {
		return point.granularity() == DatePoint.Granularity.FISCAL_YEAR;
	}

	/**
	 * Printed words beside kept ones; width, blanks and the like do not count.
	 *
	 * @param kept the kept words, or null if there are none
	 */
	public static StatedComparison compare(StatedFigure stated, Element subject, String kept) {
		if (stated.getText() == null || kept == null) {
			return refuse(stated, subject, kept == null ? Obstacle.NOTHING_KEPT : Obstacle.NOTHING_PRINTED);
		}
		boolean same = Names.equal(stated.getText(), kept);
		Verdict verdict = same ? Verdict.EQUAL : excuse(stated).verdict();
		return new StatedComparison.OfTexts(stated, subject, stated.getText(), Phrase.same(kept), verdict);
	}

	/** A printed figure that speaks of something the dossier does not have. */
	public static StatedComparison withoutSubject(StatedFigure stated, Element nearest) {
		return refuse(stated, nearest, Obstacle.NO_SUBJECT);
	}

	/** A printed amount that is of another kind than the kept one (rule 12). */
	public static StatedComparison otherKind(StatedFigure stated, Element subject) {
		return refuse(stated, subject, Obstacle.OTHER_KIND);
	}
}
