// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.portfolio;

import java.util.List;

import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.questions.Column;
import org.hyoka.questions.Note;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.ValueType;
import org.osgi.service.component.annotations.Component;

/** What is asked about roadmaps over many evaluations; the queries stand beside. */
@Component(service = QuestionSet.class)
public final class RoadmapQuestions implements QuestionSet {
	private static final Parameter MINISTRY = Parameter.of("ministry", ValueType.TEXT);
	private static final Parameter PROGRAM = Parameter.of("program", ValueType.TEXT);
	private static final Parameter AS_OF = new Parameter("as_of", ValueType.DATE, Parameter.TODAY);
	private static final Column KIND = Column.literal("node_kind");

	@Override
	public List<Question> questions() {
		return List.of(late(), milestones());
	}

	private static Question late() {
		return Question.beside(RoadmapQuestions.class, RoadmapTables.WORDS, "roadmap-late",
				List.of(Column.whole("days_late"), KIND, Column.text("name"), Column.date("planned_end"),
						Column.literal("bar_state", Literals.BAR_STATE),
						Column.text("lane"), Column.text("ministry"), Column.text("program")),
				List.of(AS_OF, MINISTRY, PROGRAM), open());
	}

	private static Question milestones() {
		return Question.beside(RoadmapQuestions.class, RoadmapTables.WORDS, "roadmap-milestones",
				List.of(Column.date("planned_end"), KIND, Column.literal("milestone_kind", Literals.MILESTONE_KIND), Column.text("name"),
						Column.text("lane"), Column.text("ministry"), Column.text("program")),
				List.of(new Parameter("days", ValueType.WHOLE, "365"), AS_OF, MINISTRY, PROGRAM), open());
	}

	private static Note open() {
		return new Note("note.undated", "SELECT count(CASE WHEN end_number IS NULL THEN 1 END), count(*) FROM roadmap_node"
				+ " WHERE node_kind IN ('Bar', 'Milestone')");
	}
}
