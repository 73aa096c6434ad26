// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;

/**
 * A printed figure beside what the dossier keeps or computes (rule 3: it is compared, never used).
 *
 * @since 0.1
 */
public sealed interface StatedComparison {
	/** What was printed, with its place. */
	StatedFigure stated();

	/** The object whose value it speaks of. */
	Element subject();

	/** What it is worth. */
	Verdict verdict();

	/**
	 * A number beside a number.
	 *
	 * @param stated     what was printed
	 * @param subject    the object whose value it speaks of
	 * @param printed    the printed number, in {@code unit}
	 * @param computed   the computed number, in {@code unit}
	 * @param unit       the unit of this comparison, which is that of the kept values; empty for a number alone
	 * @param difference printed minus computed
	 * @param bound      up to which difference rounding explains it
	 * @param addends    how many numbers were added for the computed one; 1 where it is no sum
	 * @param missing    how many of them are not stated
	 * @param verdict    what it is worth
	 */
	record OfNumbers(StatedFigure stated, Element subject, BigDecimal printed, BigDecimal computed, Optional<Unit> unit,
			BigDecimal difference, BigDecimal bound, int addends, int missing, Verdict verdict)
			implements StatedComparison {
	}

	/**
	 * A point in time beside another.
	 *
	 * @param stated  what was printed
	 * @param subject the object whose value it speaks of
	 * @param printed the printed point in time
	 * @param kept    the one that the dossier keeps
	 * @param verdict what it is worth
	 */
	record OfTimes(StatedFigure stated, Element subject, DatePoint printed, DatePoint kept, Verdict verdict)
			implements StatedComparison {
	}

	/**
	 * Words beside words.
	 *
	 * @param stated  what was printed
	 * @param subject the object whose value it speaks of
	 * @param printed the printed words
	 * @param kept    those that the dossier keeps
	 * @param verdict what it is worth
	 */
	record OfTexts(StatedFigure stated, Element subject, String printed, Phrase kept, Verdict verdict)
			implements StatedComparison {
	}

	/** Why a printed figure cannot be compared. */
	enum Obstacle {
		/** It holds nothing of the sort that is compared: a dash is printed, or words. */
		NOTHING_PRINTED,
		/** The dossier keeps no value to compare it with. */
		NOTHING_KEPT,
		/** It speaks of something the dossier does not have. */
		NO_SUBJECT,
		/** It is an amount of another kind (rule 12). */
		OTHER_KIND,
		/** Its unit does not convert. */
		UNITS
	}

	/**
	 * A printed figure that cannot be compared.
	 *
	 * @param stated  what was printed
	 * @param subject the object whose value it speaks of
	 * @param why     what stands in the way
	 * @param reason  the same as a sentence
	 */
	record NotComparable(StatedFigure stated, Element subject, Obstacle why, Phrase reason)
			implements StatedComparison {
		/** {@link Verdict#EXPLAINED} if the dossier says why it stands there, else {@link Verdict#NOT_COMPARABLE}. */
		@Override
		public Verdict verdict() {
			return StatedFigures.isExplained(stated) ? Verdict.EXPLAINED : Verdict.NOT_COMPARABLE;
		}
	}
}
