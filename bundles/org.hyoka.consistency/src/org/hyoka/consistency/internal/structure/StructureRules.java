// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** Rules on undertakings, their periods, evaluations, items and leaders, and on figures, tables and chapters. */
public final class StructureRules {
	static final PhraseBook BOOK = PhraseBook.of(StructureRules.class);

	private StructureRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new RequiredFeatures(), new DossierBasics(), new ProjectPeriods(), new PrintedHeader(), new DoubledCodes(),
				new OutsideProgram(), new EvaluationYears(), new CurrentEvaluation(), new PriorFindingKinds(),
				new WorkingGroupYears(), new Leaders(), new DoubledRoles(), new Implementers(), new DoubledThemes(),
				new ItemCodes(), new ItemCodeStyles(), new PrintedNames(), new FundingCalls(), new ProgramLinks(),
				new Policies(), new PolicyBodies(), new Sections(), new Figures(), new FigureNumbers(), new TableShapes(), new CrossTables(),
				new FormulaErrors(), new UnusedAssumptions(), new DerivationFigures(), new UncitedAssumptions(),
				new Chapters(), new DocumentEntries(), new DoubledIds());
	}
}
