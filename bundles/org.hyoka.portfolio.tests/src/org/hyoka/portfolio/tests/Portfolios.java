// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.ReviewSheets;

import java.util.Set;

/** A folder of dossiers, an index over it, and what tests do with both. */
final class Portfolios {
	static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
	final Path folder;
	final Path index;
	final Portfolio portfolio = portfolio();

	Portfolios(Path place) throws IOException {
		folder = Files.createDirectories(place.resolve("評価資料"));
		index = place.resolve("index#1?.db");
	}

	static Portfolio portfolio() {
		return new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(new Rules().rules(), Set.of()), "test");
	}

	IndexResult index() throws IOException {
		return portfolio.index(IndexLocation.of(index), IndexOptions.of(folder), null);
	}

	Answer ask(String question, String... where) throws IOException {
		return ask(portfolio, index, question, where);
	}

	static Answer ask(Portfolio portfolio, Path index, String question, String... where) throws IOException {
		return ask(portfolio, IndexLocation.of(index), question, where);
	}

	static Answer ask(Portfolio portfolio, IndexLocation index, String question, String... where) throws IOException {
		Map<String, String> values = new java.util.HashMap<>();
		for (int i = 0; i < where.length; i += 2) {
			values.put(where[i], where[i + 1]);
		}
		return portfolio.ask(index, question, values, true, TODAY);
	}

	/** The values of an answer's column. */
	static List<Object> column(Answer answer, String name) {
		int at = answer.columns().stream().map(c -> c.name()).toList().indexOf(name);
		return answer.lines().stream().map(line -> line.values().get(at)).toList();
	}

	Path write(String name, Dossier dossier) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		DossierFiles.create(dossier, file);
		return file;
	}

	/** A dossier with one program, whose budget of 2021 is in million yen. */
	static Dossier dossier(String ministry, String program, String budget, String executed) {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = f.createDossier();
		dossier.setTitle(program + "の評価");
		dossier.setLanguage("ja");
		dossier.setFiscalYear(FiscalYear.of(2022));
		Organization owner = f.createOrganization();
		owner.setName(ministry);
		dossier.getOrganizations().add(owner);
		Program one = f.createProgram();
		one.setName(program);
		one.setMinistry(owner);
		dossier.getUndertakings().add(one);
		Unit unit = f.createUnit();
		unit.setName("百万円");
		unit.setSymbol("百万円");
		unit.setDimension(Dimension.MONEY);
		unit.setCurrency("JPY");
		unit.setFactor(new BigDecimal(1_000_000));
		dossier.getUnits().add(unit);
		Budget money = f.createBudget();
		money.setUnit(unit);
		one.setBudget(money);
		entry(money, MoneyKind.TOTAL_BUDGET, budget);
		entry(money, MoneyKind.EXECUTED, executed);
		Ids.assignStable(dossier, program);
		return dossier;
	}

	static void entry(Budget budget, MoneyKind kind, String amount) {
		if (amount != null) {
			BudgetEntry entry = HyokaFactory.eINSTANCE.createBudgetEntry();
			entry.setYear(FiscalYear.of(2021));
			entry.setKind(kind);
			entry.setAmount(new BigDecimal(amount));
			budget.getEntries().add(entry);
		}
	}
}
