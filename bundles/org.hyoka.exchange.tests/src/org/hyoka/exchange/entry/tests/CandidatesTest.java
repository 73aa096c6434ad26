// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.exchange.entry.Candidates;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Project;
import org.junit.jupiter.api.Test;

/** What can be referred to where a reference is entered. */
class CandidatesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private static Indicator indicator(Project project, String name) {
		Indicator indicator = F.createIndicator();
		indicator.setName(name);
		project.getIndicators().add(indicator);
		return indicator;
	}

	@Test
	void anArrowOfTheLogicModelLeadsToAnyIndicatorButItsOwn() {
		Dossier dossier = F.createDossier();
		Project project = F.createProject();
		dossier.getUndertakings().add(project);
		Indicator first = indicator(project, "研修の開催");
		Indicator second = indicator(project, "修了者数");
		Indicator third = indicator(project, "就業者数");
		IndicatorLink arrow = F.createIndicatorLink();
		second.getLeadsTo().add(arrow);
		assertThat(Candidates.of(arrow, Literals.INDICATOR_LINK__TARGET)).containsExactlyInAnyOrder(new EObject[] { first, third });
	}
}
