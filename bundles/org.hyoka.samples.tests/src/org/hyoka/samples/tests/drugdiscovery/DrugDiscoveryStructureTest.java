// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.drugdiscovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the dossier of document 000 holds what the document prints, and holds together. */
class DrugDiscoveryStructureTest {
	private final Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
	private final Program program = (Program) dossier.getUndertakings().getFirst();

	@Test
	void theProgramHasFourProjectsOfWhichOneIsHalfWay() {
		assertThat(program.getProjects()).extracting(Project::getCode, p -> p.getPeriod().getStart().year(),
				p -> p.getPeriod().getEnd().year(), p -> p.getEvaluationKind().getName()).containsExactly(
						tuple("A", 2016, 2020, "FINAL"), tuple("B", 2018, 2020, "FINAL"), tuple("C", 2018, 2020, "FINAL"),
						tuple("D", 2019, 2023, "MID_TERM"));
		assertThat(program.getPeriod().getStart().year()).isEqualTo(2013);
		assertThat(program.getPeriod().getEnd().year()).isEqualTo(2026);
		assertThat(program.getPolicies()).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "A, 5, 18", "B, 3, 9", "C, 5, 13", "D, 3, 5" })
	void everyRowOfTheTablesOfItemsAndImplementersIsThere(String code, int items, int themes) {
		Project project = project(code);
		assertThat(project.getResearchItems()).hasSize(items);
		assertThat(project.getResearchItems().stream().map(ResearchItem::getThemes).mapToInt(List::size).sum())
				.isEqualTo(themes);
		assertThat(project.getResearchItems()).allSatisfy(
				i -> assertThat(i.getThemes()).allSatisfy(t -> assertThat(t.getImplementers()).isNotEmpty()));
	}

	@ParameterizedTest
	@CsvSource({ "A, 1, 2, 3", "B, 2, 4, 3", "C, 2, 3, 3", "D, 2, 2, 2" })
	void everyOpinionAndRecommendationOnAProjectIsThere(String code, int positive, int issues, int recommendations) {
		Assessment assessment = assessment(project(code));
		assertThat(count(assessment, Polarity.POSITIVE)).isEqualTo(positive);
		assertThat(count(assessment, Polarity.ISSUE)).isEqualTo(issues);
		assertThat(assessment.getRecommendations()).hasSize(recommendations);
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 4", "2, 2, 2", "3, 2, 2", "4, 2, 2", "5, 2, 3", "6, 1, 1", "7, 2, 4" })
	void everyOpinionOnTheProgramStandsUnderItsCriterion(String criterion, int positive, int issues) {
		List<Opinion> opinions = assessment(program).getOpinions().stream()
				.filter(o -> o.getCriterion().getCode().equals(criterion)).toList();
		assertThat(opinions).filteredOn(o -> o.getPolarity() == Polarity.POSITIVE).hasSize(positive);
		assertThat(opinions).filteredOn(o -> o.getPolarity() == Polarity.ISSUE).hasSize(issues);
	}

	@Test
	void everyRecommendationHasASettledResponse() {
		assertThat(dossier.getAssessments()).hasSize(5).flatExtracting(Assessment::getRecommendations).hasSize(13)
				.allSatisfy(r -> assertThat(((org.hyoka.model.hyoka.Recommendation) r).getResponse().getState())
						.isEqualTo(ResponseState.FINAL));
	}

	@ParameterizedTest
	@CsvSource({ "A, 2", "B, 3", "C, 2", "D, 3" })
	void whatTheLastEvaluationSaidStandsBesideWhatWasDone(String code, int findings) {
		assertThat(project(code).getPriorFindings()).hasSize(findings).allSatisfy(f -> {
			assertThat(f.getYear()).isNotNull();
			assertThat(f.getResponse().getText()).isNotBlank();
		});
		assertThat(program.getPriorFindings()).hasSize(2);
	}

	@Test
	void thePanelMetOnceInPublicAndOnceOnPaper() {
		assertThat(dossier.getPanel().getMembers()).extracting(m -> m.getPerson().getName()).containsExactly("久保庭 均", "岩井 佳子",
				"大滝 義博", "松川 泰久", "山口 照英");
		assertThat(dossier.getPanel().getMeetings()).extracting(m -> m.getStart().toLocalDate().toString(), m -> m.isOpen(),
				m -> m.getForm().getName(), m -> m.getAgenda().size())
				.containsExactly(tuple("2022-01-20", true, "IN_PERSON", 6), tuple("2022-02-21", false, "ON_PAPER", 2));
		assertThat(dossier.getPanel().getDeadlines()).singleElement().satisfies(d -> {
			assertThat(d.getDue()).hasToString("2022-02-04");
			assertThat(d.isScoring()).isTrue();
		});
	}

	@Test
	void theFundingFlowIsTheOneOfTheProjectHeaders() {
		assertThat(program.getProjects()).allSatisfy(p -> assertThat(p.getFundingFlow().getSteps())
				.extracting(FundingStep::getLabel, s -> s.getForm().getName())
				.containsExactly(tuple("国", "NONE"), tuple("AMED", "COMMISSION"), tuple("アカデミア等", "FIXED_SUBSIDY")));
	}

	@Test
	void everyUndertakingHasARoadmapAndEveryProjectItsIp() {
		assertThat(program.getRoadmaps()).hasSize(2);
		assertThat(program.getProjects()).extracting(p -> p.getRoadmaps().size()).containsExactly(1, 2, 2, 2);
		assertThat(program.getProjects()).extracting(p -> p.getIp().getPolicies().size(), p -> p.getIp().getAgreements().size())
				.containsExactly(tuple(0, 1), tuple(1, 0), tuple(1, 0), tuple(1, 1));
		assertThat(dossier.getRelatedPrograms()).hasSize(6);
		assertThat(dossier.getProgramRelations()).hasSize(10);
	}

	@Test
	void aNameThatTwoSlidesSpellDifferentlyIsOnePerson() {
		assertThat(project("A").getRoles().getFirst().getPerson().getName()).isEqualTo("坂元 亨宇");
		assertThat(project("A").getRoles().getFirst().getPerson().getAliases()).extracting("name").containsExactly("坂元 享宇");
	}

	@ParameterizedTest
	@ValueSource(strings = { "drugdiscovery-2021", "council-2022" })
	void noReferenceLeavesTheDossierAndEveryIdIsThereOnce(String key) {
		Dossier root = Sample.byKey(key).orElseThrow().create();
		List<String> outside = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		root.eAllContents().forEachRemaining(object -> {
			assertThat(ids.add(((Element) object).getId())).as("id of %s", object).isTrue();
			for (EObject target : object.eCrossReferences()) {
				if (EcoreUtil.getRootContainer(target) != root) {
					outside.add(object + " → " + target);
				}
			}
		});
		assertThat(outside).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "drugdiscovery-2021", "council-2022" })
	void twoCallsGiveTheSameBytes(String key) throws IOException {
		assertThat(json(key)).isEqualTo(json(key));
	}

	@Test
	void theTextNeitherBreaksOffNorJoinsWordsWithStrayBlanks() throws IOException {
		assertThat(json("drugdiscovery-2021")).doesNotContain("null", "TODO").doesNotContainPattern("[ぁ-んァ-ヶ一-龠] {2,}[ぁ-んァ-ヶ一-龠]");
	}

	private static String json(String key) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonExport.write(Sample.byKey(key).orElseThrow().create(), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private Project project(String code) {
		return program.getProjects().stream().filter(p -> p.getCode().equals(code)).findFirst().orElseThrow();
	}

	private Assessment assessment(EObject undertaking) {
		return dossier.getAssessments().stream().filter(a -> a.getUndertaking() == undertaking).findFirst().orElseThrow();
	}

	private static long count(Assessment assessment, Polarity polarity) {
		return assessment.getOpinions().stream().filter(o -> o.getPolarity() == polarity).count();
	}
}
