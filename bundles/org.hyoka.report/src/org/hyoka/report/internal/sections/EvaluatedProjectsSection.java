// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** The projects of a program: letter, name, period, and whether and how they are evaluated this time. */
public final class EvaluatedProjectsSection implements ReportSection {
	@Override
	public String key() {
		return "evaluated-projects";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (!(context.subject().orElse(null) instanceof Program program) || program.getProjects().isEmpty()) {
			return;
		}
		Wording words = new Wording(context);
		ReportTable.Builder table = ReportTable.columns(Column.centered(8), Column.text(44), Column.text(30), Column.centered(18))
				.caption(Caption.table(SectionContext.anchor(program, "projects"), words.say("projects.caption")))
				.head(Cell.head(words.say("projects.code")), Cell.head(words.say("projects.name")), Cell.head(words.say("header.period")),
						Cell.head(words.say("projects.evaluation")))
				.source(words.inline(words.say("source.dossier")));
		for (Project project : program.getProjects()) {
			EvaluationKind kind = Dossiers.kind(context.dossier(), project);
			table.row(Cell.of(project.getCode()), Cell.of(words.name(project)), Cell.of(words.period(project.getPeriod())),
					Cell.of(project.isEvaluated() ? words.label(kind) : words.say("projects.notEvaluated")));
		}
		sink.add(table.build());
	}
}
