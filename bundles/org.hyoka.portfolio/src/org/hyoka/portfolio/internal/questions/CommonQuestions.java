// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.questions;

import static org.hyoka.questions.Column.amount;
import static org.hyoka.questions.Column.date;
import static org.hyoka.questions.Column.literal;
import static org.hyoka.questions.Column.number;
import static org.hyoka.questions.Column.ratio;
import static org.hyoka.questions.Column.text;
import static org.hyoka.questions.Column.whole;
import static org.hyoka.questions.Column.year;

import java.util.Arrays;
import java.util.List;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.Column;
import org.hyoka.questions.Note;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.QuestionSet;
import org.hyoka.questions.ValueType;

/** The questions over the tables that all documents share; the queries stand beside. */
public final class CommonQuestions implements QuestionSet {
	private static final PhraseBook WORDS = Facts.WORDS;
	private static final Parameter MINISTRY = Parameter.of("ministry", ValueType.TEXT);
	private static final Parameter PROGRAM = Parameter.of("program", ValueType.TEXT);
	private static final Parameter YEAR = Parameter.of("year", ValueType.YEAR);
	private static final Parameter ORGANIZATION = Parameter.of("organization", ValueType.TEXT);
	private static final Parameter CORPORATE_NUMBER = Parameter.of("corporate_number", ValueType.TEXT);
	/** A sheet stands in several files of the RS system, but is one. */
	private static final String ONE = "CASE WHEN u.type = 'ReviewSheet' AND u.code IS NOT NULL THEN u.code ELSE u.document || ':' || u.element END";
	private static final Column KIND = literal("evaluation_kind", Literals.EVALUATION_KIND);
	private static final Column STATE = literal("response_state", Literals.RESPONSE_STATE);

	@Override
	public List<Question> questions() {
		return List.of(evaluations(), budget(), budgetTotals(), money(), missedTargets(), achievement(), achievementTotals(), matrix(), pipeline(),
				participation(), payees(),
				openRecommendations(), answeredFindings(), points(), problems(), genealogy(), council());
	}

	private static Question question(String name, List<Column> columns, List<Parameter> parameters, Note... notes) {
		return Question.beside(CommonQuestions.class, WORDS, name, columns, parameters, notes);
	}

	private static List<Column> texts(String... names) {
		return Arrays.stream(names).map(Column::text).toList();
	}

	private static Question evaluations() {
		return question("evaluations",
				List.of(text("ministry"), text("program"), literal("type"), KIND, year("fiscal_year"), year("start_year"), year("end_year"),
						whole("open_answers"), whole("problems")),
				List.of(MINISTRY, PROGRAM, YEAR), new Note("note.evaluations", ""));
	}

	private static Question money() {
		return question("money",
				List.of(text("ministry"), text("program"), literal("type"), year("fiscal_year"), text("currency"), whole("programs"),
						amount("available"), amount("carried_in"), amount("carried_out"), amount("executed"), amount("requested"),
						ratio("execution_rate"), whole("programs_executed")),
				List.of(new Parameter("rows", ValueType.LITERAL, "ministry"), new Parameter("columns", ValueType.LITERAL, "fiscal_year"), MINISTRY,
						PROGRAM, YEAR),
				withBudget(), new Note("note.amounts", ""), new Note("note.totals", ""));
	}

	private static Question budget() {
		return question("budget",
				List.of(text("ministry"), text("program"), year("fiscal_year"), text("currency"), amount("available"), amount("carried_in"),
						amount("carried_out"), amount("executed"), amount("requested"), ratio("execution_rate")),
				List.of(MINISTRY, PROGRAM, YEAR), withBudget(), new Note("note.amounts", ""));
	}

	private static Question budgetTotals() {
		return question("budget-totals",
				List.of(text("ministry"), year("fiscal_year"), text("currency"), whole("programs"), amount("available"),
						whole("programs_available"), amount("carried_in"),
						amount("carried_out"), amount("executed"), amount("requested"), ratio("execution_rate"), whole("programs_executed")),
				List.of(MINISTRY, YEAR), withBudget(), new Note("note.amounts", ""), new Note("note.totals", ""));
	}

	private static Note withBudget() {
		return new Note("note.with_budget",
				"SELECT count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM budget_year b WHERE b.document = u.document AND b.undertaking = u.element) THEN "
						+ ONE + " END), count(DISTINCT " + ONE + ") FROM undertaking u");
	}

	private static Question missedTargets() {
		return question("missed-targets",
				List.of(text("ministry"), text("program"), text("indicator"), literal("indicator_kind", Literals.INDICATOR_KIND),
						whole("times_missed"), date("due"), number("target"), number("actual"), text("unit"), ratio("rate")),
				List.of(new Parameter("times", ValueType.WHOLE, "1"), MINISTRY, PROGRAM), judged());
	}

	private static Question achievement() {
		return question("achievement",
				List.of(text("ministry"), text("program"), year("fiscal_year"), whole("achieved"), whole("not_achieved"), whole("open_targets"),
						whole("not_reported"), ratio("achieved_share")),
				List.of(MINISTRY, PROGRAM, YEAR), judged());
	}

	private static Question achievementTotals() {
		return question("achievement-totals",
				List.of(text("ministry"), year("fiscal_year"), whole("achieved"), whole("not_achieved"), whole("open_targets"),
						whole("not_reported"), ratio("achieved_share")),
				List.of(MINISTRY, YEAR), judged());
	}

	private static Note judged() {
		return new Note("note.judged", "SELECT count(*), count(CASE WHEN status IN ('ACHIEVED', 'NOT_ACHIEVED') THEN 1 END) FROM target");
	}

	private static Question matrix() {
		return question("matrix", List.of(year("fiscal_year"), text("row_tag"), text("column_tag"), whole("topics"), whole("of_which"), text("cell")),
				List.of(Parameter.of("table", ValueType.TEXT), Parameter.of("row", ValueType.TEXT), Parameter.of("column", ValueType.TEXT)),
				new Note("note.matrix", "SELECT count(DISTINCT document || ':' || coalesce(title, '')), coalesce(max(title), '-'),"
						+ " coalesce(max(of_which_title), '-'), count(DISTINCT of_which_title), coalesce(sum(topics), 0)"
						+ " FROM cross_cell WHERE (:table IS NULL OR title LIKE :table ESCAPE '!')"));
	}

	private static Question pipeline() {
		return question("pipeline",
				List.of(text("pipeline"), year("fiscal_year"), text("code"), text("stage"), text("goal"), text("new_topics"),
						text("amount_per_topic"),
						text("next_stage")),
				List.of(Parameter.of("pipeline", ValueType.TEXT)));
	}

	private static Question participation() {
		return question("participation",
				List.of(text("organization"), text("corporate_number"), text("person"), text("role"), text("ministry"), text("program"),
						text("subject"), year("fiscal_year"), text("currency"), amount("amount")),
				List.of(ORGANIZATION, Parameter.of("person", ValueType.TEXT), CORPORATE_NUMBER), new Note("note.participation", ""));
	}

	private static Question payees() {
		return question("payees",
				List.of(text("organization"), text("corporate_number"), year("fiscal_year"), text("currency"), whole("payments"), whole("programs"),
						amount("amount")),
				List.of(ORGANIZATION, CORPORATE_NUMBER, YEAR), new Note("note.amounts", ""), new Note("note.payees", ""));
	}

	private static Question openRecommendations() {
		return question("open-recommendations",
				List.of(text("ministry"), text("program"), literal("origin"), year("fiscal_year"), whole("age"), text("owner"), date("due"), STATE,
						text("text")),
				List.of(Parameter.of("owner", ValueType.TEXT), PROGRAM, new Parameter("as_of", ValueType.YEAR, Parameter.TODAY)), answered());
	}

	private static Question answeredFindings() {
		return question("answered-findings",
				List.of(text("ministry"), text("program"), literal("origin"), KIND, year("fiscal_year"), text("text"), text("answer"), STATE),
				List.of(MINISTRY, PROGRAM), answered());
	}

	private static Note answered() {
		return new Note("note.answered",
				"SELECT count(*), count(CASE WHEN open = 1 THEN 1 END) FROM recommendation");
	}

	private static Question points() {
		return question("points",
				List.of(KIND, year("fiscal_year"), text("criterion"), text("scale"), whole("evaluations"), number("mean"), number("lowest_mean"),
						number("highest_mean"), number("spread")),
				List.of(PROGRAM, YEAR), new Note("note.points", ""));
	}

	private static Question problems() {
		return question("problems", List.of(text("rule"), literal("severity"), whole("problems"), whole("documents")),
				List.of(PROGRAM, Parameter.of("rule", ValueType.TEXT)));
	}

	private static Question genealogy() {
		return question("genealogy",
				List.of(literal("relation_kind", Literals.PROGRAM_RELATION_KIND), text("from_program"), year("from_start"), year("from_end"),
						text("to_program"), year("to_start"), year("to_end")),
				List.of(PROGRAM));
	}

	private static Question council() {
		return question("council", texts("topic_number", "topic", "ministry", "program", "measure", "results", "next_steps"),
				List.of(MINISTRY, Parameter.of("topic", ValueType.TEXT)));
	}
}
