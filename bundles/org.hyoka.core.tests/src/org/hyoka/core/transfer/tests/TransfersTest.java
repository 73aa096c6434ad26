// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.transfer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.hyoka.core.transfer.Clip;
import org.hyoka.core.transfer.Placement;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects of the two evaluation samples moved and carried over. */
class TransfersTest {
	private DossierSession regenerative;
	private DossierSession drugs;

	@BeforeEach
	void twoDossiersAreOpen() throws DossierException {
		regenerative = DossierSession.create(Samples.all().get(0).create(), Map.of());
		drugs = DossierSession.create(Samples.all().get(1).create(), Map.of());
	}

	@AfterEach
	void theyAreClosed() {
		regenerative.close();
		drugs.close();
	}

	private static Project project(DossierSession session, int index) {
		return ((Program) session.dossier().getUndertakings().get(0)).getProjects().get(index);
	}

	private static String json(Dossier dossier) throws Exception {
		var out = new ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void aPastedIndicatorUsesTheUnitThatTheOtherDossierHasAndGetsNewIds() {
		Indicator original = project(regenerative, 0).getIndicators().get(0);
		int units = drugs.dossier().getUnits().size();
		Clip clip = Clip.of(List.of(original));
		Placement place = Placement.at(project(drugs, 0), clip.objects()).orElseThrow();
		drugs.execute(Transfers.paste(clip, place, drugs.editingDomain()));

		Indicator pasted = project(drugs, 0).getIndicators().getLast();
		assertThat(pasted.getName()).isEqualTo(original.getName());
		assertThat(pasted.getId()).isNotNull().isNotEqualTo(original.getId());
		assertThat(pasted.getUnit()).isNotSameAs(original.getUnit());
		assertThat(pasted.getUnit().getSymbol()).isEqualTo(original.getUnit().getSymbol());
		assertThat(drugs.dossier().getUnits()).contains(pasted.getUnit()).hasSize(units);
		assertThat(pasted.getTargets()).hasSameSizeAs(original.getTargets());
	}

	@Test
	void anImplementerThatTheOtherDossierDoesNotKnowIsRegisteredOnce() {
		Theme theme = themes(regenerative).filter(t -> !t.getImplementers().isEmpty()).findFirst().orElseThrow();
		theme.getImplementers().get(0).setName("架空評価研究所");
		int before = drugs.dossier().getOrganizations().size();
		Clip clip = Clip.of(List.of(theme));
		Placement place = Placement.at(project(drugs, 0).getResearchItems().get(0), clip.objects()).orElseThrow();
		drugs.execute(Transfers.paste(clip, place, drugs.editingDomain()));
		int after = drugs.dossier().getOrganizations().size();
		drugs.execute(Transfers.paste(clip, place, drugs.editingDomain()));

		Theme pasted = (Theme) ((List<?>) place.owner().eGet(place.feature())).getLast();
		assertThat(after).isGreaterThan(before);
		assertThat(drugs.dossier().getOrganizations()).hasSize(after).containsAll(pasted.getImplementers());
		assertThat(pasted.getImplementers()).extracting(Organization::getName).contains("架空評価研究所");
	}

	private static Stream<Theme> themes(DossierSession session) {
		List<Theme> themes = new ArrayList<>();
		session.dossier().eAllContents().forEachRemaining(o -> {
			if (o instanceof Theme theme) {
				themes.add(theme);
			}
		});
		return themes.stream();
	}

	@Test
	void aPasteIsOneStepThatUndoTakesBackWhole() throws Exception {
		String before = json(drugs.dossier());
		Clip clip = Clip.of(List.of(project(regenerative, 0)));
		Placement place = Placement.at(drugs.dossier().getUndertakings().get(0), clip.objects()).orElseThrow();
		drugs.execute(Transfers.paste(clip, place, drugs.editingDomain()));
		assertThat(json(drugs.dossier())).isNotEqualTo(before);
		drugs.commandStack().undo();
		assertThat(json(drugs.dossier())).isEqualTo(before);
	}

	@Test
	void aMoveAmongSiblingsKeepsEveryOtherInOrder() {
		Program program = (Program) regenerative.dossier().getUndertakings().get(0);
		List<Project> projects = List.copyOf(program.getProjects());
		Placement first = Placement.beside(projects.get(0), false, List.of(projects.get(2))).orElseThrow();
		regenerative.execute(Transfers.move(List.of(projects.get(2)), first, regenerative.editingDomain()));
		assertThat(program.getProjects()).startsWith(projects.get(2), projects.get(0), projects.get(1));
		Placement third = Placement.beside(projects.get(1), true, List.of(projects.get(2))).orElseThrow();
		regenerative.execute(Transfers.move(List.of(projects.get(2)), third, regenerative.editingDomain()));
		assertThat(program.getProjects()).containsExactlyElementsOf(projects);
	}

	@Test
	void severalSiblingsMoveTogetherAndStayInOrder() {
		Program program = (Program) regenerative.dossier().getUndertakings().get(0);
		List<Project> p = List.copyOf(program.getProjects());
		Placement afterFourth = Placement.beside(p.get(3), true, p.subList(0, 2)).orElseThrow();
		regenerative.execute(Transfers.move(p.subList(0, 2), afterFourth, regenerative.editingDomain()));
		assertThat(program.getProjects()).startsWith(p.get(2), p.get(3), p.get(0), p.get(1));
		Placement before = Placement.beside(p.get(2), false, p.subList(0, 2)).orElseThrow();
		regenerative.execute(Transfers.move(p.subList(0, 2), before, regenerative.editingDomain()));
		assertThat(program.getProjects()).containsExactlyElementsOf(p);
	}

	@Test
	void anIndicatorMovesToAnotherProjectWithItsId() {
		Project from = project(regenerative, 0);
		Project to = project(regenerative, 1);
		Indicator indicator = from.getIndicators().get(0);
		String id = indicator.getId();
		Command move = Transfers.move(List.of(indicator),
				Placement.inside(to, UNDERTAKING__INDICATORS, List.of(indicator)).orElseThrow(),
				regenerative.editingDomain());
		regenerative.execute(move);
		assertThat(to.getIndicators()).endsWith(indicator);
		assertThat(from.getIndicators()).doesNotContain(indicator);
		assertThat(indicator.getId()).isEqualTo(id);
	}

	@Test
	void nothingGoesIntoItselfOrWhereItDoesNotBelong() {
		Program program = (Program) regenerative.dossier().getUndertakings().get(0);
		Project project = program.getProjects().get(0);
		assertThat(Placement.at(project, List.of(program))).isEmpty();
		assertThat(Placement.inside(project, List.of(HyokaFactory.eINSTANCE.createMember()))).isEmpty();
		assertThat(Placement.inside(program, List.of(project))).isPresent();
	}
}
