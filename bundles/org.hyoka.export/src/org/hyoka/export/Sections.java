// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.util.List;

import org.hyoka.core.report.ReportSection;
import org.hyoka.export.internal.sections.AllocationsSection;
import org.hyoka.export.internal.sections.AnnexSection;
import org.hyoka.export.internal.sections.BudgetSection;
import org.hyoka.export.internal.sections.ContentsSection;
import org.hyoka.export.internal.sections.CouncilSection;
import org.hyoka.export.internal.sections.CriterionAssessmentSection;
import org.hyoka.export.internal.sections.CrossTablesSection;
import org.hyoka.export.internal.sections.DerivationsSection;
import org.hyoka.export.internal.sections.EvaluatedProjectsSection;
import org.hyoka.export.internal.sections.ForewordSection;
import org.hyoka.export.internal.sections.IpRemarkSection;
import org.hyoka.export.internal.sections.MemberRecommendationsSection;
import org.hyoka.export.internal.sections.MeasuresReportSection;
import org.hyoka.export.internal.sections.NarrativeSection;
import org.hyoka.export.internal.sections.OpinionsSection;
import org.hyoka.export.internal.sections.OutcomesSection;
import org.hyoka.export.internal.sections.OutputCountsSection;
import org.hyoka.export.internal.sections.OutputsSection;
import org.hyoka.export.internal.sections.OverallAssessmentSection;
import org.hyoka.export.internal.sections.PanelSection;
import org.hyoka.export.internal.sections.PipelinesSection;
import org.hyoka.export.internal.sections.PointsSection;
import org.hyoka.export.internal.sections.PoliciesSection;
import org.hyoka.export.internal.sections.PriorFindingsSection;
import org.hyoka.export.internal.sections.ProceedingsSection;
import org.hyoka.export.internal.sections.ProgramHeaderSection;
import org.hyoka.export.internal.sections.ProgramSheetSection;
import org.hyoka.export.internal.sections.ProgramSheetsSection;
import org.hyoka.export.internal.sections.ProjectHeaderSection;
import org.hyoka.export.internal.sections.RecommendationsSection;
import org.hyoka.export.internal.sections.RelatedProgramsSection;
import org.hyoka.export.internal.sections.ResearchItemsSection;
import org.hyoka.export.internal.sections.RoadmapSection;
import org.hyoka.export.internal.sections.TitleSection;
import org.hyoka.export.internal.sections.WorkingGroupSection;

/** The chapters of this bundle, for use without OSGi. */
public final class Sections {
	private Sections() {
	}

	/** All of them, new. */
	public static List<ReportSection> standard() {
		return List.of(new TitleSection(), new ContentsSection(), new ForewordSection(), new PanelSection(), new ProceedingsSection(),
				new ProgramHeaderSection(), new ProjectHeaderSection(), new NarrativeSection(), new EvaluatedProjectsSection(), new ResearchItemsSection(),
				new AllocationsSection(), new BudgetSection(), new OutputsSection(), new OutcomesSection(), new OutputCountsSection(), new RoadmapSection(),
				new IpRemarkSection(), new DerivationsSection(), new PriorFindingsSection(), new OverallAssessmentSection(), new OpinionsSection(),
				new RecommendationsSection(), new MemberRecommendationsSection(), new PointsSection(), new CriterionAssessmentSection(),
				new WorkingGroupSection(), new PoliciesSection(), new RelatedProgramsSection(), new AnnexSection(), new CouncilSection(),
				new CrossTablesSection(), new ProgramSheetsSection(), new PipelinesSection(), new ProgramSheetSection(),
				new MeasuresReportSection());
	}
}
