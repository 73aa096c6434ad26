// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Findings;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Validator;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;

/** Fills the table of problems with what all installed rules find and nobody has accepted, one row for each entry. */
public final class ProblemTables implements DossierTables {
	private final Validator validator;

	/** @param validator with the rules */
	public ProblemTables(Validator validator) {
		this.validator = validator;
	}

	@Override
	public List<Table> tables() {
		return List.of(Facts.PROBLEM);
	}

	@Override
	public void fill(Dossier dossier, Rows rows) {
		for (ProblemEntry entry : new Ranking(validator.rules()).entries(Findings.of(validator, dossier, null).open())) {
			Problem problem = entry.main();
			rows.add(Facts.PROBLEM, place(problem.object(), dossier), undertaking(problem.object()), problem.ruleId(), problem.severity().name());
		}
	}

	/** Where a problem is; what lies with the panel and its sheets is said to be of the dossier, since their names are names of members. */
	private static EObject place(EObject object, Dossier dossier) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Panel || up instanceof ScoreSheet || up instanceof Person) {
				return dossier;
			}
		}
		return object;
	}

	private static String undertaking(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking) {
				return undertaking.getId();
			}
			if (up instanceof Assessment assessment && assessment.getUndertaking() != null) {
				return assessment.getUndertaking().getId();
			}
		}
		return null;
	}
}
