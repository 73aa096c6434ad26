// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.math.BigDecimal;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;

/** Parts of a program sheet that add up to more than the sheet (rule 2). */
final class SheetLines extends Rule<ProgramSheet> {
	SheetLines() {
		super("hyoka.money.sheet-lines", Severity.ERROR, MoneyRules.BOOK, Literals.PROGRAM_SHEET, ProgramSheet.class,
				Dependencies.on(Literals.PROGRAM_SHEET, Literals.PROGRAM_SHEET_LINE, Literals.UNIT)
						.via(Literals.PROGRAM_SHEET__UNIT),
				2);
	}

	@Override
	protected void check(ProgramSheet sheet, ProblemReporter report) {
		check(sheet, Literals.PROGRAM_SHEET__REQUESTED, sheet.getRequested(), ProgramSheetLine::getRequested, report);
		check(sheet, Literals.PROGRAM_SHEET__LAST_BUDGET, sheet.getLastBudget(), ProgramSheetLine::getLastBudget, report);
	}

	private static void check(ProgramSheet sheet, EStructuralFeature feature, BigDecimal whole,
			Function<ProgramSheetLine, BigDecimal> part, ProblemReporter report) {
		Sum sum = Sum.EMPTY;
		for (ProgramSheetLine line : sheet.getBudgetLines()) {
			sum = sum.plus(Sum.of(part.apply(line), null));
		}
		Sum printed = Sum.of(whole, null);
		if (!printed.isEmpty() && !sum.isEmpty()
				&& sum.value().subtract(printed.value()).compareTo(sum.bound().add(printed.bound())) > 0) {
			report.at(sheet, feature).say(Naming.inSentence(sheet), Naming.inSentence(feature),
					Parts.number(printed.value(), sheet.getUnit()), Parts.number(sum.value(), sheet.getUnit()));
		}
	}
}
