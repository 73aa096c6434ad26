// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.math.BigDecimal;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.GridCell.Kind;

/** The difference between a printed figure and the computed one, in words (rule 2). */
public final class StatedWords {
	private StatedWords() {
	}

	/** A few words for a cell; on hover the printed figure, the computed one, the place and the explanation. */
	public static GridCell cell(StatedComparison comparison) {
		return GridCell.computed(words(comparison), comparison.verdict().isFinding() ? Kind.WARNING : Kind.WORDS,
				detail(comparison));
	}

	/** A few words. */
	public static String words(StatedComparison comparison) {
		return switch (comparison) {
		case StatedComparison.OfNumbers n -> words(n.verdict(), n.difference());
		case StatedComparison.NotComparable n -> n.verdict() == Verdict.EXPLAINED ? Messages.Stated_Explained
				: Texts.in(n.reason());
		default -> words(comparison.verdict(), BigDecimal.ZERO);
		};
	}

	private static String words(Verdict verdict, BigDecimal difference) {
		String amount = signed(difference);
		return switch (verdict) {
		case EQUAL -> Messages.Stated_Equal;
		case ROUNDING -> Messages.bind(Messages.Stated_Rounding, amount);
		case EXPLAINED, REASONED -> Messages.bind(Messages.Stated_ExplainedBy, amount);
		case INCOMPLETE -> Messages.bind(Messages.Stated_Incomplete, amount);
		case DIFFERENT -> Messages.bind(Messages.Stated_Different, amount);
		case NOT_COMPARABLE -> Messages.Stated_NotComparable;
		};
	}

	/** A difference with its sign, without zeros that say nothing. */
	public static String signed(BigDecimal difference) {
		if (!Numbers.isReasonable(difference)) {
			return difference.toString();
		}
		BigDecimal plain = difference.stripTrailingZeros();
		String text = Numbers.format(plain.scale() < 0 ? plain.setScale(0) : plain);
		return difference.signum() > 0 ? "+" + text : text;
	}

	private static String detail(StatedComparison comparison) {
		StatedFigure stated = comparison.stated();
		StringBuilder text = new StringBuilder();
		if (comparison instanceof StatedComparison.OfNumbers n) {
			text.append(Messages.bind(Messages.Stated_Both,
					Amounts.format(stated.getValue() == null ? n.printed() : stated.getValue(),
							stated.getUnit() == null ? n.unit().orElse(null) : stated.getUnit(), Texts.locale()),
					Amounts.format(n.computed(), n.unit().orElse(null), Texts.locale())));
		}
		line(text, stated.getLabel());
		line(text, stated.getPlace());
		line(text, StatedFigures.isExplained(stated) ? stated.getExplanation() : null);
		return text.toString();
	}

	private static void line(StringBuilder text, String line) {
		if (line != null && !line.isBlank()) {
			text.append(text.isEmpty() ? "" : "\n").append(line);
		}
	}
}
