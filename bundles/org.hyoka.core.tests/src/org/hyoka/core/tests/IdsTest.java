// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.junit.jupiter.api.Test;

class IdsTest {
	private final HyokaFactory factory = HyokaFactory.eINSTANCE;

	private Dossier dossier() {
		Dossier dossier = factory.createDossier();
		Program program = factory.createProgram();
		dossier.getUndertakings().add(program);
		for (int i = 0; i < 3; i++) {
			Project project = factory.createProject();
			Budget budget = factory.createBudget();
			budget.getEntries().add(factory.createBudgetEntry());
			project.setBudget(budget);
			program.getProjects().add(project);
		}
		return dossier;
	}

	private static List<String> ids(EObject root) {
		List<String> ids = new ArrayList<>();
		ids.add(((Element) root).getId());
		root.eAllContents().forEachRemaining(o -> ids.add(((Element) o).getId()));
		return ids;
	}

	@Test
	void everyElementGetsItsOwnRandomUuid() {
		Dossier dossier = dossier();
		Ids.assignMissing(dossier);
		assertThat(ids(dossier)).hasSize(11).doesNotHaveDuplicates()
				.allSatisfy(id -> assertThat(UUID.fromString(id)).hasToString(id));
	}

	@Test
	void stableIdsAreTheSameForTheSameTreeAndSeed() {
		Dossier first = dossier();
		Dossier second = dossier();
		Dossier third = dossier();
		Ids.assignStable(first, "a");
		Ids.assignStable(second, "a");
		Ids.assignStable(third, "b");
		assertThat(ids(first)).isEqualTo(ids(second)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(third))
				.allSatisfy(id -> {
					assertThat(UUID.fromString(id).version()).isEqualTo(8);
					assertThat(UUID.fromString(id).variant()).isEqualTo(2);
				});
	}

	@Test
	void idsThatAreThereStay() {
		Dossier dossier = dossier();
		dossier.setId("11111111-2222-4333-8444-555555555555");
		Ids.assignMissing(dossier);
		Ids.assignStable(dossier, "a");
		assertThat(dossier.getId()).isEqualTo("11111111-2222-4333-8444-555555555555");
	}

	@Test
	void aNewSiblingAtTheEndLeavesTheOthersIdsAlone() {
		Dossier first = dossier();
		Dossier second = dossier();
		((Program) second.getUndertakings().getFirst()).getProjects().add(factory.createProject());
		Ids.assignStable(first, "a");
		Ids.assignStable(second, "a");
		assertThat(ids(second)).containsAll(ids(first));
	}
}
