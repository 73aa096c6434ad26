// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.TwoColumns;
import org.hyoka.report.internal.wording.Wording;

/** The panel's recommendations beside the responses, on the criterion in scope or on all. */
public final class RecommendationsSection implements ReportSection {
	@Override
	public String key() {
		return "recommendations";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		TwoColumns table = new TwoColumns(words, "recommendation", "response");
		context.assessment().ifPresent(assessment -> {
			for (Recommendation recommendation : assessment.getRecommendations()) {
				boolean ours = context.criterion().isEmpty() || context.criterion().get() == recommendation.getCriterion();
				if (ours && recommendation.getOrigin() == RecommendationOrigin.PANEL) {
					table.row(null, recommendation, "", recommendation.getResponse(), "");
				}
			}
		});
		if (!table.isEmpty()) {
			sink.add(table.build());
		}
	}
}
