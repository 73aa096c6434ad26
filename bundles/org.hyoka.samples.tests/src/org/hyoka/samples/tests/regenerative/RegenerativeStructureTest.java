// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.regenerative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.ProgramRelationKind;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.roadmap.Roadmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier has as many of everything as the document prints. */
class RegenerativeStructureTest {
	private final Document document = Document.create();

	@Test
	void theProgramHasItsHeaderAndSixProjectsOfWhichThreeAreEvaluated() {
		assertThat(document.program().getPeriod().getStart()).hasToString("FY2015");
		assertThat(document.program().getPeriod().getEnd()).hasToString("FY2027");
		assertThat(document.program().getPolicies()).hasSize(6);
		assertThat(document.program().getEvaluations()).hasSize(4);
		assertThat(document.program().getProjects()).extracting(Project::getCode).containsExactly("A", "A", "B", "C", "D",
				"E");
		assertThat(document.program().getProjects()).filteredOn(Project::isEvaluated).extracting(Project::getName)
				.containsExactly("再生医療技術を応用した創薬支援基盤技術開発", "遺伝子治療製造技術開発", "ヒト細胞加工製品製造基盤技術開発");
		assertThat(document.dossier().getProgramRelations())
				.anyMatch(r -> r.getKind() == ProgramRelationKind.PREDECESSOR && r.getSource() == document.project("A"));
	}

	@ParameterizedTest
	@CsvSource({ "A,5,17,1", "B,3,12,4", "C,4,4,3" })
	void itemsThemesAndLeadersAreAllThere(String letter, int items, int themes, int leaders) {
		Project project = document.project(letter);
		assertThat(project.getResearchItems()).hasSize(items)
				.allSatisfy(i -> assertThat(i.getDescription()).isNotBlank());
		assertThat(themes(project)).hasSize(themes).allSatisfy(t -> assertThat(t.getImplementers()).isNotEmpty());
		assertThat(project.getRoles()).hasSize(leaders);
	}

	@Test
	void theImplementersOfProjectCAreTheFourteenPartiesOfItsAgreement() {
		Set<Organization> implementers = themes(document.project("C")).stream().flatMap(t -> t.getImplementers().stream())
				.collect(Collectors.toSet());
		IpAgreement agreement = document.project("C").getIp().getAgreements().getFirst();
		assertThat(implementers).hasSize(14);
		assertThat(agreement.getParties()).extracting(p -> p.getOrganization()).containsExactlyInAnyOrderElementsOf(implementers);
		assertThat(agreement.getParties()).allMatch(p -> p.getState() == PartyState.SIGNED);
		assertThat(agreement.getStated().getFirst().getValue()).isEqualByComparingTo("14");
	}

	private static List<Theme> themes(Project project) {
		return project.getResearchItems().stream().flatMap(i -> i.getThemes().stream()).toList();
	}

	/** The document prints the chair's name and columns of points, never whose column is whose. */
	@Test
	void thePanelHasItsPrintedChairInANoteAndFiveInventedSeats() {
		Panel panel = document.dossier().getPanel();
		assertThat(panel.getNotes()).filteredOn(Note::isPrinted).singleElement()
				.satisfies(note -> assertThat(note.getText()).isEqualTo("座長：三木 秀夫（田辺三菱製薬株式会社 創薬本部 創薬企画部 主席）"));
		assertThat(panel.getMembers()).extracting(Member::getLabel).containsExactly("委員１（架空）", "委員２（架空）", "委員３（架空）", "委員４（架空）",
				"委員５（架空）");
		assertThat(panel.getMembers()).allSatisfy(member -> {
			assertThat(member.getPerson()).isNull();
			assertThat(member.getAffiliation()).isNull();
			assertThat(member.getRole()).isEqualTo(MemberRole.MEMBER);
		});
		assertThat(document.dossier().getScoreSheets()).hasSize(14);
		assertThat(document.dossier().getWorkingGroup().getChair().getName()).isEqualTo("鈴木 潤");
	}

	@ParameterizedTest
	@CsvSource({ "A,5,5,2,5", "B,4,4,2,4", "C,5,5,2,5" })
	void opinionsAndRecommendationsOfTheProjectsAreAllThere(String letter, int positive, int issues, int panel, int members) {
		Assessment a = document.assessment(document.project(letter));
		assertThat(a.getOpinions()).filteredOn(o -> o.getPolarity() == Polarity.POSITIVE).hasSize(positive);
		assertThat(a.getOpinions()).filteredOn(o -> o.getPolarity() == Polarity.ISSUE).hasSize(issues);
		assertThat(a.getRecommendations()).filteredOn(r -> r.getOrigin() == RecommendationOrigin.PANEL).hasSize(panel)
				.allSatisfy(r -> assertThat(r.getResponse().getText()).isNotBlank());
		assertThat(a.getRecommendations()).filteredOn(r -> r.getOrigin() == RecommendationOrigin.MEMBER).hasSize(members);
		assertThat(a.getCriterionAssessments()).singleElement().satisfies(c -> assertThat(c.getCriterion().isOverall()).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "1,4,3", "2,4,4", "3,4,4", "4,4,4", "5,4,3", "6,4,3", "7,4,4" })
	void opinionsOnTheProgramAreAllThere(String criterion, int positive, int issues) {
		Assessment a = document.assessment(document.program());
		assertThat(a.getCriterionAssessments()).hasSize(7);
		assertThat(a.getOpinions()).filteredOn(o -> o.getCriterion().getCode().equals(criterion))
				.filteredOn(o -> o.getPolarity() == Polarity.POSITIVE).hasSize(positive);
		assertThat(a.getOpinions()).filteredOn(o -> o.getCriterion().getCode().equals(criterion))
				.filteredOn(o -> o.getPolarity() == Polarity.ISSUE).hasSize(issues);
	}

	@Test
	void recommendationsOnTheProgramAreAllThere() {
		Assessment a = document.assessment(document.program());
		assertThat(a.getRecommendations()).filteredOn(r -> r.getOrigin() == RecommendationOrigin.PANEL).hasSize(2)
				.allSatisfy(r -> assertThat(r.getResponse()).isNotNull());
		assertThat(a.getRecommendations()).filteredOn(r -> r.getOrigin() == RecommendationOrigin.MEMBER).hasSize(4);
	}

	@Test
	void findingsOfTheWorkingGroupStartWithTheAwaitedOnes() {
		assertThat(document.project("A").getWorkingGroupFindings()).extracting(WorkingGroupFinding::getSession)
				.containsExactly(64, 53, 33, 33, 33);
		assertThat(document.project("B").getWorkingGroupFindings()).extracting(WorkingGroupFinding::getSession)
				.containsExactly(64, 45, 45);
		assertThat(document.project("C").getWorkingGroupFindings()).extracting(WorkingGroupFinding::getSession)
				.containsExactly(64, 49);
		assertThat(document.program().getWorkingGroupFindings()).extracting(WorkingGroupFinding::getSession)
				.containsExactly(64, 53);
		for (Project project : List.of(document.project("A"), document.project("B"), document.project("C"))) {
			WorkingGroupFinding awaited = project.getWorkingGroupFindings().getFirst();
			assertThat(awaited.getText()).isNull();
			assertThat(awaited.getResponse()).isNull();
		}
	}

	@Test
	void priorFindingsAreAnswered() {
		assertThat(document.program().getPriorFindings()).hasSize(1);
		assertThat(document.project("A").getPriorFindings()).hasSize(1);
		assertThat(document.project("B").getPriorFindings()).hasSize(3);
		assertThat(document.project("C").getPriorFindings()).hasSize(1);
		document.program().getProjects().stream().flatMap(p -> p.getPriorFindings().stream())
				.forEach(f -> assertThat(f.getResponse().getText()).isNotBlank());
	}

	@Test
	void figuresOneToTwentyAndTablesOneToThreeAreThere() {
		List<Section> sections = document.program().getSections().stream().toList();
		List<Section> all = new java.util.ArrayList<>();
		sections.forEach(s -> collect(s, all));
		document.program().getProjects().forEach(p -> p.getSections().forEach(s -> collect(s, all)));
		assertThat(all.stream().flatMap(s -> s.getFigures().stream()).map(f -> f.getPrintedNumber())).containsExactlyInAnyOrder(
				"図１", "図２", "図３", "図４", "図５", "図６", "図７", "図８", "図９", "図１０", "図１１", "図１２", "図１３", "図１４", "図１５", "図１６", "図１７", "図１８",
				"図１９", "図２０");
		assertThat(all.stream().flatMap(s -> s.getTables().stream()).map(t -> t.getPrintedNumber()).filter(n -> n != null))
				.containsExactly("表１", "表２", "表３");
	}

	private static void collect(Section section, List<Section> all) {
		all.add(section);
		section.getSubsections().forEach(s -> collect(s, all));
	}

	@Test
	void everyEvaluatedUndertakingTellsAllItsChapters() {
		assertThat(document.program().getSections()).extracting(Section::getKey).contains("background", "necessity", "content",
				"management", "ip", "outputs", "outcomes", "roadmap", "cost-effectiveness");
		for (String letter : List.of("A", "B", "C")) {
			assertThat(document.project(letter).getSections()).extracting(Section::getKey).contains("background", "necessity",
					"similar-work", "content", "plan", "structure", "ip", "outputs", "outcomes", "roadmap", "cost-effectiveness");
		}
	}

	@Test
	void theRoadmapsAreReconstructedAndTiedToTargetsAndEvaluations() {
		for (Roadmap roadmap : List.of(document.program().getRoadmaps().getFirst(),
				document.project("A").getRoadmaps().getFirst(), document.project("B").getRoadmaps().getFirst(),
				document.project("C").getRoadmaps().getFirst())) {
			assertThat(roadmap.isReconstructed()).isTrue();
			assertThat(roadmap.getLinks()).isNotEmpty();
			assertThat(roadmap.getLanes().stream().flatMap(l -> l.getNodes().stream())).hasSizeGreaterThan(10);
		}
		assertThat(document.program().getRoadmaps().getFirst().getLanes().stream().flatMap(l -> l.getNodes().stream())
				.filter(org.hyoka.model.roadmap.OutcomeMark.class::isInstance)).hasSize(7);
	}
}
