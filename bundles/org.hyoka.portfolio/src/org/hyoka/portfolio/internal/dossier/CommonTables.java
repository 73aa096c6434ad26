// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;

/** Fills the tables that dossiers share. Names of members of the panel and single score sheets are in none (rule 7). */
public final class CommonTables implements DossierTables {
	@Override
	public List<Table> tables() {
		return Facts.all();
	}

	@Override
	public void fill(Dossier dossier, Rows rows) {
		rows.add(Facts.EVALUATION, dossier, dossier.getTitle(), dossier.getKind(), dossier.getFiscalYear(), dossier.getPublishedOn(),
				names(dossier.getIssuer()), dossier.getId());
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			undertaking(dossier, undertaking, rows);
			BudgetRows.fill(undertaking, rows);
			IndicatorRows.fill(undertaking, rows);
			ParticipationRows.fill(undertaking, rows);
			RecommendationRows.fill(dossier, undertaking, rows);
		}
		dossier.getProgramSheets().forEach(sheet -> programSheet(sheet, rows));
		PointRows.fill(dossier, rows);
		ContextRows.fill(dossier, rows);
		new Texts(dossier, rows).fill();
	}

	private static void undertaking(Dossier dossier, Undertaking undertaking, Rows rows) {
		boolean part = undertaking.eContainer() instanceof Undertaking;
		rows.add(Facts.UNDERTAKING, undertaking, part ? 1 : 0, part ? ((Undertaking) undertaking.eContainer()).getId() : null,
				undertaking.eClass().getName(), undertaking.getCode(), undertaking.getName(), key(undertaking.getName()),
				ministry(undertaking), start(undertaking.getPeriod()), end(undertaking.getPeriod()), undertaking.isEvaluated(),
				Dossiers.kind(dossier, undertaking));
	}

	/** The sheet of a budget request, which says some things of a program that may have no chapter in the dossier. */
	private static void programSheet(ProgramSheet sheet, Rows rows) {
		ProgramNode program = sheet.getProgram();
		if (program instanceof Undertaking undertaking) {
			BudgetRows.fill(sheet, undertaking.getId(), rows);
		} else if (program != null && program.getName() != null) {
			rows.add(Facts.UNDERTAKING, sheet, 0, null, "ProgramSheet", program.getCode(), program.getName(), key(program.getName()),
					program instanceof RelatedProgram related && related.getMinistry() != null ? related.getMinistry().getName() : null,
					start(program.getPeriod()), end(program.getPeriod()), null, null);
			BudgetRows.fill(sheet, sheet.getId(), rows);
		}
	}

	/** Whose an undertaking is: its own ministry, else that of the program it is a part of. */
	static String ministry(Undertaking undertaking) {
		Organization ministry = undertaking.getMinistry();
		if (ministry == null && undertaking.eContainer() instanceof Undertaking whole) {
			return ministry(whole);
		}
		return ministry == null ? null : ministry.getName();
	}

	static FiscalYear start(Period period) {
		return period == null ? null : period.getStart();
	}

	static FiscalYear end(Period period) {
		return period == null ? null : period.getEnd();
	}

	/** A name as names are compared; null for none. */
	static String key(String name) {
		return name == null || name.isBlank() ? null : Names.normalise(name);
	}

	static String names(List<? extends NamedElement> elements) {
		return String.join("、", elements.stream().map(NamedElement::getName).filter(n -> n != null && !n.isBlank()).toList());
	}
}
