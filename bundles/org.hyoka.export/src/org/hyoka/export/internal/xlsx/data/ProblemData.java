// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.date;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** What was said to be a problem or to be done, and what is done about it; without who said it. */
final class ProblemData {
	private final Facts facts;
	private final DataTable table = new DataTable("Problems", text("undertaking_code"), text("undertaking"), text("record"), text("evaluation_kind"),
			year("fiscal_year"), text("criterion_code"), text("text"), text("response"), text("response_state"), date("response_due"));

	private ProblemData(Facts facts) {
		this.facts = facts;
	}

	static DataTable of(Facts facts) {
		ProblemData data = new ProblemData(facts);
		for (Undertaking undertaking : facts.undertakings()) {
			Dossiers.assessment(facts.dossier(), undertaking).ifPresent(assessment -> data.assessment(undertaking, assessment));
			undertaking.getPriorFindings()
					.forEach(f -> data.row(undertaking, "PRIOR_FINDING", f.getKind(), f.getYear(), null, f.getText(), f.getResponse()));
			undertaking.getWorkingGroupFindings()
					.forEach(f -> data.row(undertaking, "WORKING_GROUP_FINDING", f.getKind(), f.getYear(), null, f.getText(), f.getResponse()));
		}
		return data.table;
	}

	private void assessment(Undertaking undertaking, Assessment assessment) {
		EvaluationKind kind = Dossiers.kind(facts.dossier(), assessment);
		FiscalYear year = facts.dossier().getFiscalYear();
		assessment.getOpinions().stream().filter(opinion -> opinion.getPolarity() == Polarity.ISSUE)
				.forEach(opinion -> row(undertaking, "ISSUE", kind,
						year, opinion.getCriterion() == null ? null : opinion.getCriterion().getCode(), opinion.getText(), null));
		assessment.getRecommendations().forEach(one -> row(undertaking, "RECOMMENDATION", kind, year,
				one.getCriterion() == null ? null : one.getCriterion().getCode(), one.getText(), one.getResponse()));
	}

	private void row(Undertaking undertaking, String record, EvaluationKind kind, FiscalYear year, String criterion, String text, Response response) {
		table.row(undertaking.getCode(), facts.name(undertaking), record, Facts.literal(kind), Facts.year(year), criterion, facts.prose(text),
				response == null ? null : facts.prose(response.getText()), response == null ? null : Facts.literal(response.getState()),
				response == null ? null : Facts.day(response.getDue()));
	}
}
