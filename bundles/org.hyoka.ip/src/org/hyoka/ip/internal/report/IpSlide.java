// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.text.Punctuation;
import org.hyoka.ip.register.RegisterSummary;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.SpeakerNotes;

/** The slide on inventions, filings and licences: of those undertakings only whose registers are said to be complete. */
public final class IpSlide implements ReportSection {
	@Override
	public String key() {
		return "slide-ip";
	}

	@Override
	public boolean ownHeading() {
		return true;
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		IpWords words = new IpWords(context);
		LocalDate day = EvaluationDay.of(context.dossier()).orElse(LocalDate.MAX);
		ReportTable.Builder table = ReportTable
				.columns(Column.text(40), Column.number(12), Column.number(12), Column.number(12), Column.number(12), Column.number(12))
				.head(List.of("slide.undertaking", "slide.inventions", "slide.domestic", "slide.foreign", "slide.pct", "slide.licences").stream()
						.map(key -> Cell.head(words.say(key))).toList());
		int inventions = 0;
		for (Undertaking undertaking : Dossiers.undertakings(context.dossier())) {
			if (undertaking.getIp() == null || !undertaking.getIp().isRegisterKept()) {
				continue;
			}
			RegisterSummary summary = RegisterSummary.of(undertaking.getIp(), day);
			inventions += summary.inventions();
			table.row(Cell.label(label(undertaking, words)),
					count(summary.inventions()), count(summary.filed().get(FilingRoute.DOMESTIC)), count(summary.filed().get(FilingRoute.FOREIGN)),
					count(summary.filed().get(FilingRoute.PCT)), count(summary.licences().values().stream().mapToInt(n -> n).sum()));
		}
		if (!table.isEmpty()) {
			sink.heading(1, NumberStyle.NONE, words.say("slide.title", inventions));
			sink.add(table.build());
			sink.add(new SpeakerNotes(List.of(words.say("slide.notes"))));
		}
	}

	private static String label(Undertaking undertaking, IpWords words) {
		String code = undertaking.getCode();
		return code == null || code.isBlank() ? words.name(undertaking) : Punctuation.numbered(code, words.name(undertaking), words.locale());
	}

	private static Cell count(int number) {
		return Cell.of(String.valueOf(number));
	}
}
