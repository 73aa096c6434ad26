// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.util.List;

import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.PipelineStage;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.questions.Rows;

/** What goes beyond one evaluation: programs before and after, tables of topics, what a council took up, stages of support. */
final class ContextRows {
	private ContextRows() {
	}

	static void fill(Dossier dossier, Rows rows) {
		dossier.getProgramRelations().forEach(r -> relation(r, rows));
		dossier.getCrossTables().forEach(t -> crossTable(t, rows));
		dossier.getCouncilTopics().forEach(t -> topic(t, rows));
		dossier.getPipelines().forEach(p -> pipeline(p, rows));
	}

	private static void relation(ProgramRelation relation, Rows rows) {
		ProgramNode from = relation.getSource();
		ProgramNode to = relation.getTarget();
		if (from != null && to != null) {
			rows.add(Facts.RELATION, relation, relation.getKind(), from.getName(), CommonTables.key(from.getName()),
					CommonTables.start(from.getPeriod()), CommonTables.end(from.getPeriod()), to.getName(), CommonTables.key(to.getName()),
					CommonTables.start(to.getPeriod()), CommonTables.end(to.getPeriod()));
		}
	}

	private static void crossTable(CrossTable table, Rows rows) {
		for (CrossCell cell : table.getCells()) {
			String row = at(table.getRows(), cell.getRow());
			String column = at(table.getColumns(), cell.getColumn());
			if (row != null && column != null && cell.getCount() != null) {
				rows.add(Facts.CROSS_CELL, cell, table.getName(), table.getRowTitle(), table.getColumnTitle(), row, cell.getRow(), column,
						cell.getColumn(), cell.getCount(), table.getOfWhichTitle(), cell.getOfWhich());
			}
		}
	}

	private static String at(List<String> names, Integer position) {
		return position == null || position < 0 || position >= names.size() ? null : names.get(position);
	}

	private static void topic(CouncilTopic topic, Rows rows) {
		for (int i = 0; i < topic.getMeasures().size(); i++) {
			CouncilMeasure measure = topic.getMeasures().get(i);
			rows.add(Facts.COUNCIL_MEASURE, measure, topic.getNumber(), topic.getName(), i + 1,
					measure.getMinistry() == null ? null : measure.getMinistry().getName(),
					measure.getProgram() == null ? null : measure.getProgram().getName(),
					measure.getText() == null || measure.getText().isBlank() ? measure.getName() : measure.getText(), measure.getResults(),
					measure.getNextSteps());
		}
	}

	private static void pipeline(SupportPipeline pipeline, Rows rows) {
		for (int i = 0; i < pipeline.getStages().size(); i++) {
			PipelineStage stage = pipeline.getStages().get(i);
			rows.add(Facts.STAGE, stage, pipeline.getName(), pipeline.getYear(), i + 1, stage.getCode(), stage.getName(), stage.getGoal(),
					stage.getNewTopics(), stage.getAmountPerTopic(), CommonTables.names(stage.getNext()));
		}
	}
}
