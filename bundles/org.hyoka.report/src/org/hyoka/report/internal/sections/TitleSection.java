// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.BlockSink;
import org.hyoka.report.Confidential;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.TitlePage;
import org.hyoka.report.internal.wording.Wording;

/** The title page: title, second line, when, by whom. */
public final class TitleSection implements ReportSection {
	@Override
	public String key() {
		return "title";
	}

	@Override
	public boolean ownHeading() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Dossier dossier = context.dossier();
		List<String> issuers = dossier.getIssuer().stream().map(words::name).filter(n -> !n.isEmpty()).toList();
		sink.add(new TitlePage(dossier.getTitle() == null ? "" : dossier.getTitle(),
				Optional.ofNullable(dossier.getSubtitle()).filter(s -> !s.isBlank()),
				Optional.of(date(dossier, words)).filter(s -> !s.isEmpty()), issuers,
				context.options().confidential() && Confidential.inReports(dossier) ? Optional.of(words.say("title.confidential"))
						: Optional.empty()));
	}

	/** When it is published; until that is known, the fiscal year of the evaluation. */
	private static String date(Dossier dossier, Wording words) {
		return dossier.getPublishedOn() == null ? words.year(dossier.getFiscalYear()) : words.point(dossier.getPublishedOn());
	}
}
