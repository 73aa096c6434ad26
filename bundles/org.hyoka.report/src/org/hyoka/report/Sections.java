// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;
import java.util.stream.Stream;

import org.hyoka.report.internal.council.CouncilSection;
import org.hyoka.report.internal.council.CrossTablesSection;
import org.hyoka.report.internal.council.MeasuresReportSection;
import org.hyoka.report.internal.council.PipelinesSection;
import org.hyoka.report.internal.council.ProgramSheetSection;
import org.hyoka.report.internal.council.ProgramSheetsSection;
import org.hyoka.report.internal.judgement.CriterionAssessmentSection;
import org.hyoka.report.internal.judgement.CriteriaSection;
import org.hyoka.report.internal.judgement.MemberRecommendationsSection;
import org.hyoka.report.internal.judgement.NamedCriterionSection;
import org.hyoka.report.internal.judgement.OpinionsSection;
import org.hyoka.report.internal.judgement.OverallAssessmentSection;
import org.hyoka.report.internal.judgement.PanelSection;
import org.hyoka.report.internal.judgement.PointsSection;
import org.hyoka.report.internal.judgement.PriorFindingsSection;
import org.hyoka.report.internal.judgement.ProceedingsSection;
import org.hyoka.report.internal.judgement.RecommendationsSection;
import org.hyoka.report.internal.judgement.SummarySection;
import org.hyoka.report.internal.judgement.WorkingGroupSection;
import org.hyoka.report.internal.review.BudgetLinesSection;
import org.hyoka.report.internal.review.ExpenditureSection;
import org.hyoka.report.internal.review.ReviewsSection;
import org.hyoka.report.internal.review.SheetFactsSection;
import org.hyoka.report.internal.sections.AllocationsSection;
import org.hyoka.report.internal.sections.AnnexSection;
import org.hyoka.report.internal.sections.BudgetSection;
import org.hyoka.report.internal.sections.ContentsSection;
import org.hyoka.report.internal.sections.DerivationsSection;
import org.hyoka.report.internal.sections.EvaluatedProjectsSection;
import org.hyoka.report.internal.sections.ForewordSection;
import org.hyoka.report.internal.sections.IpRemarkSection;
import org.hyoka.report.internal.sections.NarrativeSection;
import org.hyoka.report.internal.sections.OutcomesSection;
import org.hyoka.report.internal.sections.OutputCountsSection;
import org.hyoka.report.internal.sections.OutputsSection;
import org.hyoka.report.internal.sections.PoliciesSection;
import org.hyoka.report.internal.sections.ProgramHeaderSection;
import org.hyoka.report.internal.sections.ProjectHeaderSection;
import org.hyoka.report.internal.sections.RelatedProgramsSection;
import org.hyoka.report.internal.sections.ResearchItemsSection;
import org.hyoka.report.internal.sections.RoadmapSection;
import org.hyoka.report.internal.sections.TitleSection;
import org.hyoka.report.internal.slides.SlideSections;
import org.osgi.service.component.annotations.Component;

/**
 * The chapters of this bundle.
 *
 * @since 0.1
 */
@Component(service = SectionSet.class)
public final class Sections implements SectionSet {
	@Override
	public List<ReportSection> sections() {
		return Stream.concat(report().stream(), SlideSections.all().stream()).toList();
	}

	private static List<ReportSection> report() {
		return List.of(new TitleSection(), new ContentsSection(), new ForewordSection(), new PanelSection(), new ProceedingsSection(),
				new ProgramHeaderSection(), new ProjectHeaderSection(), new NarrativeSection(), new EvaluatedProjectsSection(),
				new ResearchItemsSection(),
				new AllocationsSection(), new BudgetSection(), new OutputsSection(), new OutcomesSection(), new OutputCountsSection(),
				new RoadmapSection(),
				new IpRemarkSection(), new DerivationsSection(), new PriorFindingsSection(), new OverallAssessmentSection(), new OpinionsSection(),
				new RecommendationsSection(), new MemberRecommendationsSection(), new PointsSection(), new CriterionAssessmentSection(),
				new NamedCriterionSection(), new CriteriaSection(), new SummarySection(), new WorkingGroupSection(), new PoliciesSection(),
				new RelatedProgramsSection(), new AnnexSection(), new CouncilSection(),
				new CrossTablesSection(), new ProgramSheetsSection(), new PipelinesSection(), new ProgramSheetSection(),
				new MeasuresReportSection(), new ExpenditureSection(), new ReviewsSection(), new SheetFactsSection(), new BudgetLinesSection());
	}
}
