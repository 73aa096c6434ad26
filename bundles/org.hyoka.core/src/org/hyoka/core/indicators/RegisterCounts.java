// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.time.FiscalYear;

/**
 * What the registers of inventions and papers count in a period. Filings count from their day of filing, whatever became of
 * them; those in preparation do not. Papers count from their date of publication.
 *
 * @param byKind  how many of each kind; kinds that no register keeps are missing
 * @param undated how many of each kind have no date; they are counted too, as nothing says that they lie outside
 * @since 0.1
 */
public record RegisterCounts(Map<OutputCountKind, Integer> byKind, Map<OutputCountKind, Integer> undated) {
	/** Keeps the maps from changing. */
	public RegisterCounts {
		byKind = Map.copyOf(byKind);
		undated = Map.copyOf(undated);
	}

	/** Counts the registers of one undertaking over all years. */
	public static RegisterCounts of(IpManagement ip) {
		return of(ip, year -> true);
	}

	/**
	 * Counts the registers of one undertaking.
	 *
	 * @param period the fiscal years, both ends included
	 */
	public static RegisterCounts of(IpManagement ip, Span period) {
		return of(ip, period::contains);
	}

	private static RegisterCounts of(IpManagement ip, Predicate<FiscalYear> period) {
		Map<OutputCountKind, Integer> counts = new EnumMap<>(OutputCountKind.class);
		Map<OutputCountKind, Integer> undated = new EnumMap<>(OutputCountKind.class);
		for (OutputCountKind kind : new OutputCountKind[] { OutputCountKind.PAPER, OutputCountKind.PATENT_DOMESTIC,
				OutputCountKind.PATENT_FOREIGN, OutputCountKind.PATENT_PCT }) {
			counts.put(kind, 0);
			undated.put(kind, 0);
		}
		for (Publication paper : ip.getPublications()) {
			LocalDate day = paper.getPublishedOn() == null ? null : paper.getPublishedOn().lastDay();
			add(OutputCountKind.PAPER, day, period, counts, undated);
		}
		for (Invention invention : ip.getInventions()) {
			for (Filing filing : invention.getFilings()) {
				if (filing.getState() != FilingState.PREPARED) {
					add(kind(filing), filing.getFiledOn(), period, counts, undated);
				}
			}
		}
		return new RegisterCounts(counts, undated);
	}

	private static OutputCountKind kind(Filing filing) {
		return switch (filing.getRoute()) {
		case DOMESTIC -> OutputCountKind.PATENT_DOMESTIC;
		case FOREIGN -> OutputCountKind.PATENT_FOREIGN;
		case PCT -> OutputCountKind.PATENT_PCT;
		};
	}

	private static void add(OutputCountKind kind, LocalDate day, Predicate<FiscalYear> period,
			Map<OutputCountKind, Integer> counts, Map<OutputCountKind, Integer> undated) {
		if (day == null) {
			undated.merge(kind, 1, Integer::sum);
		} else if (!period.test(FiscalYear.of(day))) {
			return;
		}
		counts.merge(kind, 1, Integer::sum);
	}
}
