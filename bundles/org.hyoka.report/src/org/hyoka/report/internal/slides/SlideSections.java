// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.List;

import org.hyoka.report.ReportSection;

/** The slides of this bundle. */
public final class SlideSections {
	private SlideSections() {
	}

	/** In the order in which a meeting sees them; the outline decides. */
	public static List<ReportSection> all() {
		return List.of(new SlideSection("slide-subject", SubjectSlides::write), new SlideSection("slide-projects", ProjectsSlide::write),
				new SlideSection("slide-council", CouncilSlides::write),
				new SlideSection("slide-money", MoneySlides::write), new SlideSection("slide-organisation", OrganisationSlide::write),
				new SlideSection("slide-targets", TargetSlides::write), new SlideSection("slide-roadmap", RoadmapSlide::write),
				new SlideSection("slide-output-counts", CountsSlide::write), new SlideSection("slide-points", PointsSlides::write),
				new SlideSection("slide-judgements", JudgementSlides::parts), new SlideSection("slide-overall", JudgementSlides::main),
				new SlideSection("slide-recommendations", RecommendationsSlide::write),
				new SlideSection("slide-ip", deck -> {
					// a feature that knows the registers has a higher ranking
				}), new SlideSection("slide-prior-findings", RecommendationsSlide::prior), new SlideSection("slide-next", NextSlide::write));
	}
}
