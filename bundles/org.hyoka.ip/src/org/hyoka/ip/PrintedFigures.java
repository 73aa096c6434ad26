// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.indicators.OutputCountCheck;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;

/** What a source prints of the IP of an undertaking, beside what is computed here (rule 3: compared, never used). */
public final class PrintedFigures {
	private static final PhraseBook BOOK = PhraseBook.of(PrintedFigures.class);

	private PrintedFigures() {
	}

	/**
	 * One figure.
	 *
	 * @param what     what it counts
	 * @param printed  the printed number
	 * @param place    where it is printed; may be empty
	 * @param computed the computed number
	 * @param atLeast  whether the computed number is the least there can be
	 * @param agrees   whether they agree
	 * @param at       the object that holds the printed number
	 */
	public record Line(Phrase what, BigDecimal printed, String place, int computed, boolean atLeast, boolean agrees, Element at) {
	}

	/** The printed numbers of sharing institutions, then the printed counts of papers and filings that the registers keep. */
	public static List<Line> of(IpStatus status) {
		List<Line> lines = new ArrayList<>();
		for (AgreementStatus agreement : status.agreements().all()) {
			for (StatedFigure stated : StatedFigures.all(agreement.agreement(), StatedMeasure.COUNT)) {
				if (stated.getAbout() == null && stated.getValue() != null && !agreement.agreement().getParties().isEmpty()) {
					lines.add(sharing(agreement, stated));
				}
			}
		}
		for (OutputCountCheck check : status.register().checks()) {
			lines.add(new Line(Naming.label(check.count().getKind()), BigDecimal.valueOf(check.count().getValue()),
					check.counts().getName() == null ? "" : check.counts().getName(), check.registered(), false, check.agrees(), check.count()));
		}
		return List.copyOf(lines);
	}

	private static Line sharing(AgreementStatus status, StatedFigure stated) {
		Parties.Sharing sharing = status.sharing();
		StatedComparison comparison = StatedFigures.compare(stated, status.agreement(), BigDecimal.valueOf(sharing.count()), stated.getUnit());
		boolean agrees = !comparison.verdict().isFinding() || !sharing.exact() && stated.getValue().intValue() >= sharing.count();
		Phrase name = Naming.inSentence(status.agreement());
		return new Line(BOOK.phrase("printed.sharing", name), stated.getValue(), stated.getPlace() == null ? "" : stated.getPlace(), sharing.count(),
				!sharing.exact(), agrees, stated);
	}
}
