// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.hyoka.core.progress.FirstStep;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** The first steps on a new dossier are done one by one, by what a person enters and not by what a template brings. */
class FirstStepTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Dossier dossier = F.createDossier();

	private List<FirstStep> open() {
		return Arrays.stream(FirstStep.values()).filter(s -> !s.isDone(dossier)).toList();
	}

	@Test
	void theyAreOpenOnWhatATemplateBringsAndCloseOneByOne() {
		Program program = F.createProgram();
		Project project = F.createProject();
		program.getProjects().add(project);
		dossier.getUndertakings().add(program);
		dossier.setPanel(F.createPanel());
		dossier.getPanel().getMembers().add(F.createMember());
		program.setBudget(F.createBudget());
		BudgetEntry entry = F.createBudgetEntry();
		program.getBudget().getEntries().add(entry);
		Indicator indicator = F.createIndicator();
		project.getIndicators().add(indicator);
		assertThat(open()).containsExactly(FirstStep.values());
		program.setName("名称");
		assertThat(open()).contains(FirstStep.PROGRAM);
		program.setPeriod(F.createPeriod());
		program.getPeriod().setStart(FiscalYear.of(2024));
		assertThat(open()).containsExactly(FirstStep.PANEL, FirstStep.MONEY, FirstStep.INDICATORS);
		entry.setAmount(BigDecimal.TEN);
		assertThat(open()).containsExactly(FirstStep.PANEL, FirstStep.INDICATORS);
		Member member = dossier.getPanel().getMembers().getFirst();
		member.setPerson(F.createPerson());
		assertThat(open()).containsExactly(FirstStep.INDICATORS);
		indicator.setName("論文数");
		assertThat(open()).containsExactly(FirstStep.INDICATORS);
		indicator.getTargets().add(F.createTarget());
		assertThat(open()).isEmpty();
	}
}
