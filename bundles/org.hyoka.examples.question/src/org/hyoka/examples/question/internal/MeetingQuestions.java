// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.question.internal;

import java.util.List;

import org.hyoka.questions.Column;
import org.hyoka.questions.Note;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.ValueType;
import org.osgi.service.component.annotations.Component;

/** How many meetings were held over all evaluations, by year; the query stands beside in a file of the question's name. */
@Component(service = QuestionSet.class)
public final class MeetingQuestions implements QuestionSet {
	@Override
	public List<Question> questions() {
		return List.of(Question.beside(MeetingQuestions.class, MeetingTables.WORDS, "example-meetings",
				List.of(Column.year("fiscal_year"), Column.whole("meetings"), Column.whole("on_paper")),
				List.of(Parameter.of("year", ValueType.YEAR)),
				new Note("note.undated", "SELECT count(*), count(CASE WHEN held_on IS NULL THEN 1 END) FROM example_meetings")));
	}
}
