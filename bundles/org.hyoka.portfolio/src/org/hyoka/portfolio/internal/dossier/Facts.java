// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import static org.hyoka.questions.Column.amount;
import static org.hyoka.questions.Column.date;
import static org.hyoka.questions.Column.flag;
import static org.hyoka.questions.Column.literal;
import static org.hyoka.questions.Column.number;
import static org.hyoka.questions.Column.ratio;
import static org.hyoka.questions.Column.text;
import static org.hyoka.questions.Column.whole;
import static org.hyoka.questions.Column.year;

import java.util.List;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.questions.Table;

/** The tables that dossiers and other documents of evaluations share. */
public final class Facts {
	/** What the tables and columns are called. */
	public static final PhraseBook WORDS = PhraseBook.of(Facts.class);

	/** An evaluation, or a review sheet. */
	public static final Table EVALUATION = Table.of(WORDS, "evaluation", text("title"), literal("evaluation_kind", Literals.EVALUATION_KIND),
			year("fiscal_year"),
			date("published_on"), text("issuer"), text("dossier_id"));
	/** What is evaluated. */
	public static final Table UNDERTAKING = Table.of(WORDS, "undertaking", whole("level"), text("parent"), literal("type"), text("code"),
			text("name"), text("name_key"), text("ministry"), year("start_year"), year("end_year"), flag("evaluated"),
			literal("evaluation_kind", Literals.EVALUATION_KIND));
	/** A budget's year. */
	public static final Table BUDGET_YEAR = Table.of(WORDS, "budget_year", text("undertaking"), year("fiscal_year"), text("currency"),
			flag("in_totals"), amount("available"), amount("initial"), amount("supplementary"), amount("carried_in"), amount("carried_out"),
			amount("executed"),
			amount("requested"), literal("spent_kind", Literals.MONEY_KIND));
	/** An indicator. */
	public static final Table INDICATOR = Table.of(WORDS, "indicator", text("undertaking"), text("name"),
			literal("indicator_kind", Literals.INDICATOR_KIND), text("unit"),
			literal("accumulation", Literals.ACCUMULATION), literal("direction", Literals.DIRECTION));
	/** A target, and how far it is reached. */
	public static final Table TARGET = Table.of(WORDS, "target", text("undertaking"), text("indicator"), number("value"), date("due"),
			date("due_day"),
			year("due_year"), literal("target_kind", Literals.TARGET_KIND), literal("status"), ratio("rate"), number("actual"), date("actual_on"),
			date("judged_on"));
	/** A part that somebody takes. */
	public static final Table PARTICIPATION = Table.of(WORDS, "participation", text("undertaking"), text("role"), text("organization"),
			text("organization_key"), text("corporate_number"), text("person"), text("person_key"), text("subject"), year("fiscal_year"),
			text("currency"), amount("amount"));
	/** Something that was said and wants an answer. */
	public static final Table RECOMMENDATION = Table.of(WORDS, "recommendation", text("undertaking"), literal("origin"),
			literal("evaluation_kind", Literals.EVALUATION_KIND), year("fiscal_year"), text("text"), text("answer"), text("owner"), date("due"),
			literal("response_state", Literals.RESPONSE_STATE), flag("open"));
	/** What a panel gave on one criterion; never who gave what. */
	public static final Table POINTS = Table.of(WORDS, "points", text("undertaking"), literal("evaluation_kind", Literals.EVALUATION_KIND),
			year("fiscal_year"),
			text("round"), whole("position"), text("criterion"), text("scale"), number("mean"), number("lowest"), number("highest"),
			whole("given"));
	/** Something that disagrees, is missing or late. */
	public static final Table PROBLEM = Table.of(WORDS, "problem", text("undertaking"), text("rule"), literal("severity"));
	/** A program that came before, after or stands beside another. */
	public static final Table RELATION = Table.of(WORDS, "relation", literal("relation_kind", Literals.PROGRAM_RELATION_KIND), text("from_name"),
			text("from_key"),
			year("from_start"), year("from_end"), text("to_name"), text("to_key"), year("to_start"), year("to_end"));
	/** A cell of a table of topics. */
	public static final Table CROSS_CELL = Table.of(WORDS, "cross_cell", text("title"), text("row_title"), text("column_title"),
			text("row_tag"), whole("row_position"), text("column_tag"), whole("column_position"), whole("topics"), text("of_which_title"),
			whole("of_which"));
	/** What a council took up, and what is done about it. */
	public static final Table COUNCIL_MEASURE = Table.of(WORDS, "council_measure", text("topic_number"), text("topic"), whole("position"),
			text("ministry"), text("program"), text("measure"), text("results"), text("next_steps"));
	/** A stage of support. */
	public static final Table STAGE = Table.of(WORDS, "stage", text("pipeline"), year("fiscal_year"), whole("position"), text("code"),
			text("name"), text("goal"), text("new_topics"), text("amount_per_topic"), text("next"));

	private Facts() {
	}

	/** All of them. */
	public static List<Table> all() {
		return List.of(EVALUATION, UNDERTAKING, BUDGET_YEAR, INDICATOR, TARGET, PARTICIPATION, RECOMMENDATION, POINTS, PROBLEM, RELATION,
				CROSS_CELL, COUNCIL_MEASURE, STAGE);
	}
}
