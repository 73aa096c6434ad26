// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.osgi.service.component.annotations.Component;

/** The panel's recommendations beside the responses, on the criterion in scope or on all. */
@Component(service = ReportSection.class)
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
					table.row(null, recommendation.getText(), recommendation.getResponse(), "");
				}
			}
		});
		if (!table.isEmpty()) {
			sink.add(table.build());
		}
	}
}
