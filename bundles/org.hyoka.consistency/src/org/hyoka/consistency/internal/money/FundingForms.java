// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.Dossiers;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;

/**
 * The same agency gets a program's money in one contract form here and in another there (rule 3: one fact, one place): a
 * program's projects are paid out of one budget line. Only steps that name the same organization, or are called the same,
 * are compared; a step without a form says nothing.
 */
final class FundingForms extends Rule<Program> {
	FundingForms() {
		super("hyoka.money.funding-form", Severity.WARNING, MoneyRules.BOOK, Literals.PROGRAM, Program.class,
				Dependencies.on(Literals.PROGRAM, Literals.PROJECT, Literals.FUNDING_FLOW, Literals.FUNDING_STEP), 3);
	}

	@Override
	protected void check(Program program, ProblemReporter report) {
		Map<Object, List<FundingStep>> steps = new LinkedHashMap<>();
		Dossiers.withProjects(program).stream().filter(u -> u.getFundingFlow() != null)
				.flatMap(u -> u.getFundingFlow().getSteps().stream()).filter(FundingForms::saysForm)
				.forEach(step -> steps.computeIfAbsent(key(step), k -> new ArrayList<>()).add(step));
		steps.values().forEach(same -> check(same, report));
	}

	private static boolean saysForm(FundingStep step) {
		return step.getForm() != null && step.getForm() != ContractForm.NONE
				&& (step.getOrganization() != null || !Texts.isBlank(step.getLabel()));
	}

	private static Object key(FundingStep step) {
		return step.getOrganization() != null ? step.getOrganization() : Names.normalise(step.getLabel());
	}

	/** What most say comes first; the finding stands at those that say otherwise. */
	private static void check(List<FundingStep> steps, ProblemReporter report) {
		Map<ContractForm, List<FundingStep>> forms = new LinkedHashMap<>();
		steps.forEach(step -> forms.computeIfAbsent(step.getForm(), f -> new ArrayList<>()).add(step));
		if (forms.size() < 2) {
			return;
		}
		List<Map.Entry<ContractForm, List<FundingStep>>> byNumber = new ArrayList<>(forms.entrySet());
		byNumber.sort(Comparator.comparing(entry -> -entry.getValue().size()));
		ContractForm usual = byNumber.getFirst().getKey();
		List<FundingStep> others = byNumber.stream().skip(1).flatMap(e -> e.getValue().stream()).toList();
		ProblemReporter.Line line = report.at(others.getFirst(), Literals.FUNDING_STEP__FORM);
		others.stream().skip(1).forEach(step -> line.and(step, Literals.FUNDING_STEP__FORM));
		byNumber.getFirst().getValue().forEach(line::and);
		if (others.size() == 1) {
			line.fix("hyoka.money.funding-form.fix", Fixes.set(others.getFirst(), Literals.FUNDING_STEP__FORM, usual), Naming.inSentence(usual));
		}
		line.say(Phrase.list(byNumber.stream().map(FundingForms::use).toList()), called(steps.getFirst()));
	}

	private static Phrase use(Map.Entry<ContractForm, List<FundingStep>> form) {
		return MoneyRules.BOOK.phrase("hyoka.money.funding-form.use", Naming.inSentence(form.getKey()),
				Phrase.list(form.getValue().stream().map(step -> Naming.inSentence(step.eContainer().eContainer())).toList()));
	}

	private static Object called(FundingStep step) {
		return Texts.isBlank(step.getLabel()) ? Naming.inSentence(step.getOrganization()) : step.getLabel();
	}
}
