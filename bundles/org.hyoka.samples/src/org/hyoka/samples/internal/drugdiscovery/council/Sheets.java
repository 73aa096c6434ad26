// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.drugdiscovery.council;

import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.Registry;
import org.hyoka.samples.internal.build.Structure;
import org.hyoka.samples.internal.build.TextTable;
import org.hyoka.samples.internal.build.Values;

/** Puts together one program sheet (PR資料). */
final class Sheets {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Registry registry;
	private final ProgramSheet sheet = F.createProgramSheet();

	private Sheets(Registry registry) {
		this.registry = registry;
	}

	/** Opens a sheet for a fiscal year, with amounts in that unit. */
	static Sheets of(Registry registry, ProgramNode program, String name, int year, String unit, String department) {
		Sheets s = new Sheets(registry);
		s.sheet.setName(name);
		s.sheet.setProgram(program);
		s.sheet.setYear(FiscalYear.of(year));
		s.sheet.setUnit(registry.unit(unit));
		s.sheet.setDepartment(department);
		registry.dossier().getProgramSheets().add(s.sheet);
		return s;
	}

	/** Purpose, content and goals; each may be empty. */
	Sheets text(String purpose, String content, String goals) {
		sheet.setPurpose(purpose.isBlank() ? null : Prose.of(purpose));
		sheet.setContent(content.isBlank() ? null : Prose.of(content));
		sheet.setGoals(goals.isBlank() ? null : Prose.of(goals));
		return this;
	}

	/** Requested amount and last year's budget (null for a new program). */
	Sheets request(String requested, String lastBudget) {
		sheet.setRequested(Values.number(requested));
		if (lastBudget != null) {
			sheet.setLastBudget(Values.number(lastBudget));
		}
		return this;
	}

	/** A supplementary budget. */
	Sheets supplementary(int year, String amount, String explanation) {
		BudgetEntry entry = F.createBudgetEntry();
		entry.setYear(FiscalYear.of(year));
		entry.setKind(MoneyKind.SUPPLEMENTARY);
		entry.setAmount(Values.number(amount));
		entry.setExplanation(explanation);
		sheet.getSupplementary().add(entry);
		return this;
	}

	/** The funding flow as {@link Structure#flow} reads it. */
	Sheets flow(String text, String... organizations) {
		sheet.setFundingFlow(Structure.flow(registry, text, organizations));
		return this;
	}

	/** Parts: columns 名称, 内容, optional 期間. */
	Sheets lines(String block) {
		for (TextTable.Row row : TextTable.parse(sheet.getName(), block).rows()) {
			ProgramSheetLine line = F.createProgramSheetLine();
			line.setName(row.read("名称", s -> s));
			row.optional("内容").map(Prose::of).ifPresent(line::setContent);
			row.readOptional("期間", Values::period).ifPresent(line::setPeriod);
			sheet.getBudgetLines().add(line);
		}
		return this;
	}

	/** The sheet. */
	ProgramSheet sheet() {
		return sheet;
	}
}
