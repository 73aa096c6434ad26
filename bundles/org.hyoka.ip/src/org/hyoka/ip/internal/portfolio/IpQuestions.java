// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.portfolio;

import java.util.List;

import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.questions.Column;
import org.hyoka.questions.Note;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.ValueType;
import org.osgi.service.component.annotations.Component;

/** What is asked about intellectual property over many evaluations; the queries stand beside. */
@Component(service = QuestionSet.class)
public final class IpQuestions implements QuestionSet {
	private static final Parameter MINISTRY = Parameter.of("ministry", ValueType.TEXT);
	private static final Parameter PROGRAM = Parameter.of("program", ValueType.TEXT);
	private static final Parameter ORGANIZATION = Parameter.of("organization", ValueType.TEXT);
	private static final Parameter AS_OF = new Parameter("as_of", ValueType.DATE, Parameter.TODAY);

	@Override
	public List<Question> questions() {
		return List.of(duties(), agreements());
	}

	private static Question duties() {
		return Question.beside(IpQuestions.class, IpTables.WORDS, "ip-duties",
				List.of(Column.whole("days_left"), Column.date("due"), Column.flag("guideline"), Column.text("duty"), Column.text("subject"),
						Column.text("organization"), Column.text("ministry"), Column.text("program")),
				List.of(new Parameter("days", ValueType.WHOLE, "60"), AS_OF, MINISTRY, PROGRAM, ORGANIZATION),
				new Note("note.duties", "SELECT count(CASE WHEN due_number IS NULL THEN 1 END), count(*) FROM ip_duty"
						+ " WHERE waived = 0 AND (done_on IS NULL OR done_on > :as_of)"));
	}

	private static Question agreements() {
		return Question.beside(IpQuestions.class, IpTables.WORDS, "ip-unsigned",
				List.of(Column.text("ministry"), Column.text("program"), Column.text("agreement"), Column.text("organization"),
						Column.whole("institutions"), Column.literal("party_role", Literals.PARTY_ROLE),
						Column.literal("party_state", Literals.PARTY_STATE), Column.date("effective_from")),
				List.of(AS_OF, MINISTRY, PROGRAM, ORGANIZATION),
				new Note("note.unsigned", "SELECT count(DISTINCT document || ':' || agreement), count(*) FROM ip_party"));
	}
}
