// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/**
 * Programs outside the dossier and how they hang together with those inside (rule 14: predecessors and successors are links); in the
 * chapter of a project those that have to do with it.
 */
public final class RelatedProgramsSection implements ReportSection {
	@Override
	public String key() {
		return "related-programs";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Dossier dossier = context.dossier();
		Optional<Undertaking> project = context.subject().filter(Project.class::isInstance);
		List<RelatedProgram> programs = dossier.getRelatedPrograms().stream()
				.filter(program -> project.isEmpty() || !others(dossier, program, project).isEmpty()).toList();
		if (programs.isEmpty()) {
			return;
		}
		Wording words = new Wording(context);
		ReportTable.Builder table = ReportTable.columns(Column.text(26), Column.text(16), Column.text(18), Column.text(20), Column.text(30))
				.breakable()
				.caption(Caption.table(
						project.map(p -> SectionContext.anchor(p, "related")).orElseGet(() -> SectionContext.anchor(dossier, "related")),
						words.say("related.caption") + project.map(words::about).orElse("")))
				.head(Cell.head(words.say("related.name")), Cell.head(words.say("related.ministry")), Cell.head(words.say("header.period")),
						Cell.head(words.say("related.relation")), Cell.head(words.say("related.summary")))
				.source(words.inline(words.say("source.dossier")));
		for (RelatedProgram program : programs) {
			String name = words.coded(program.getCode(), words.name(program));
			String executor = words.name(program.getExecutor());
			table.row(Cell.of(name), Cell.of(words.name(program.getMinistry()) + words.bracket(executor)), Cell.of(words.period(program.getPeriod())),
					Cell.of(relations(dossier, program, project, words)), Cell.of(words.prose(program, "summary")));
			words.notes(program).forEach(table::note);
		}
		sink.add(table.build());
	}

	private static List<Block> relations(Dossier dossier, RelatedProgram program, Optional<Undertaking> project, Wording words) {
		List<Block> out = new ArrayList<>();
		for (ProgramRelation relation : others(dossier, program, project)) {
			boolean from = relation.getSource() == program;
			ProgramNode other = from ? relation.getTarget() : relation.getSource();
			String key = "ProgramRelationKind." + relation.getKind().name() + (from ? ".of" : ".by");
			out.add(Paragraph.of(words.say(key, words.coded(other.getCode(), words.name(other)))));
		}
		return out;
	}

	/** Its relations; of a project's chapter those to the project. */
	private static List<ProgramRelation> others(Dossier dossier, RelatedProgram program, Optional<Undertaking> project) {
		return dossier.getProgramRelations().stream().filter(relation -> {
			ProgramNode other = relation.getSource() == program ? relation.getTarget()
					: relation.getTarget() == program ? relation.getSource() : null;
			return other != null && (project.isEmpty() || other == project.get());
		}).toList();
	}
}
