// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.portfolio.tests.Portfolios.column;
import static org.hyoka.portfolio.tests.Portfolios.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.ip.internal.portfolio.IpQuestions;
import org.hyoka.ip.internal.portfolio.IpTables;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.questions.Question;
import org.hyoka.roadmap.internal.portfolio.RoadmapQuestions;
import org.hyoka.roadmap.internal.portfolio.RoadmapTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and questions that other bundles bring; asked on 1 May 2026. */
class ContributionsTest {
	@TempDir
	private Path place;
	private Portfolios all;
	private final Portfolio portfolio = new Portfolio(List.of(new IpTables(), new RoadmapTables()), List.of(),
			List.of(new IpQuestions(), new RoadmapQuestions()), new Validator(List.of(), Set.of()), "test");

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
	}

	private Answer ask(String question, String... where) throws IOException {
		portfolio.index(IndexLocation.of(all.index), IndexOptions.of(all.folder), null);
		return Portfolios.ask(portfolio, all.index, question, where);
	}

	private static Undertaking undertaking(Dossier dossier) {
		return dossier.getUndertakings().getFirst();
	}

	private static IpManagement ip(Dossier dossier) {
		if (undertaking(dossier).getIp() == null) {
			undertaking(dossier).setIp(IpFactory.eINSTANCE.createIpManagement());
		}
		return undertaking(dossier).getIp();
	}

	private static Duty duty(Dossier dossier, String name, LocalDate started, int days) {
		DutyTemplate template = IpFactory.eINSTANCE.createDutyTemplate();
		template.setName("出願届");
		template.setBasis(DueBasis.CALENDAR_DAYS);
		template.setAmount(days);
		ip(dossier).getDutyTemplates().add(template);
		Duty duty = IpFactory.eINSTANCE.createDuty();
		duty.setName(name);
		duty.setTemplate(template);
		duty.setStartedOn(started);
		ip(dossier).getDuties().add(duty);
		return duty;
	}

	private void write(String name, Dossier dossier) throws IOException {
		Ids.assignMissing(dossier);
		all.write(name, dossier);
	}

	/**
	 * Started on 1 April: 10 days make 11 April, 20 days overdue; 60 days make 31 May, 30 left; 200 days are beyond the 60 asked for; a
	 * duty done on 10 April and one that was waived are not pending; one without a start is counted in the note.
	 */
	@Test
	void dutiesOfAllProgramsComeByWhatIsLeft() throws IOException {
		LocalDate april = LocalDate.of(2026, 4, 1);
		Dossier first = dossier("経済産業省", "甲", "10", "9");
		duty(first, "過ぎたもの", april, 10);
		duty(first, "遠いもの", april, 200);
		duty(first, "済んだもの", april, 10).setDoneOn(LocalDate.of(2026, 4, 10));
		Dossier second = dossier("文部科学省", "乙", "10", "9");
		duty(second, "近いもの", april, 60);
		duty(second, "免除されたもの", april, 10).setWaivedBecause("該当なし");
		duty(second, "起算日のないもの", null, 10);
		write("a.hyoka", first);
		write("b.hyoka", second);
		Answer answer = ask("ip-duties");
		assertThat(column(answer, "duty")).containsExactly("過ぎたもの", "近いもの");
		assertThat(column(answer, "days_left")).containsExactly(-20L, 30L);
		assertThat(column(answer, "due")).containsExactly("2026-04-11", "2026-05-31");
		assertThat(column(answer, "program")).containsExactly("甲", "乙");
		assertThat(answer.notes().getFirst().in(Locale.ENGLISH)).contains("Of 4 pending duties 1 have no known due date");
		assertThat(column(ask("ip-duties", "days", "10"), "duty")).containsExactly("過ぎたもの");
		assertThat(column(ask("ip-duties", "as_of", "2026-04-05", "days", "10"), "duty")).containsExactly("済んだもの", "過ぎたもの");
	}

	/** The deadline is told, the invention is not, unless the person who indexes says so. */
	@Test
	void theDutyOnAConfidentialInventionIsThereWithoutItsName() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		Invention invention = IpFactory.eINSTANCE.createInvention();
		invention.setName("門外不出の発明");
		invention.setConfidential(true);
		ip(dossier).getInventions().add(invention);
		duty(dossier, "門外不出の発明の出願届", LocalDate.of(2026, 4, 1), 60).setSubject(invention);
		write("a.hyoka", dossier);
		Answer answer = ask("ip-duties");
		assertThat(column(answer, "duty")).containsExactly("出願届");
		assertThat(column(answer, "subject")).containsExactly((Object) null);
		assertThat(column(answer, "days_left")).containsExactly(30L);
		portfolio.index(IndexLocation.of(all.index), new IndexOptions(List.of(), true, Locale.ENGLISH), null);
		assertThat(column(Portfolios.ask(portfolio, all.index, "ip-duties"), "subject")).containsExactly("門外不出の発明");
	}

	private static AgreementParty party(IpAgreement agreement, String label, PartyState state, LocalDate signed) {
		AgreementParty party = IpFactory.eINSTANCE.createAgreementParty();
		party.setLabel(label);
		party.setState(state);
		party.setSignedOn(signed);
		agreement.getParties().add(party);
		return party;
	}

	@Test
	void partiesThatHaveNotSignedYetAreTold() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		IpAgreement agreement = IpFactory.eINSTANCE.createIpAgreement();
		agreement.setName("知財合意書");
		party(agreement, "署名済み", PartyState.SIGNED, LocalDate.of(2026, 4, 1));
		party(agreement, "交渉中", PartyState.NEGOTIATING, null);
		party(agreement, "辞退", PartyState.DECLINED, null);
		IpAgreement expired = IpFactory.eINSTANCE.createIpAgreement();
		expired.setName("旧合意書");
		expired.setExpiresOn(LocalDate.of(2026, 4, 30));
		party(expired, "未署名", PartyState.INVITED, null);
		ip(dossier).getAgreements().addAll(List.of(agreement, expired));
		write("a.hyoka", dossier);
		assertThat(column(ask("ip-unsigned"), "organization")).containsExactly("交渉中");
		assertThat(column(ask("ip-unsigned", "as_of", "2026-03-31"), "organization")).containsExactlyInAnyOrder("交渉中", "署名済み", "未署名");
	}

	private static <T extends RoadmapNode> T named(T node, String name) {
		node.setName(name);
		return node;
	}

	private static Bar bar(String name, int end, BarState state) {
		Bar bar = named(RoadmapFactory.eINSTANCE.createBar(), name);
		bar.setEnd(DatePoint.endOf(FiscalYear.of(end)));
		bar.setState(state);
		return bar;
	}

	private static Milestone milestone(String name, DatePoint at) {
		Milestone milestone = named(RoadmapFactory.eINSTANCE.createMilestone(), name);
		milestone.setAt(at);
		milestone.setKind(MilestoneKind.APPROVAL);
		return milestone;
	}

	/** Fiscal year 2025 ended on 31 March 2026, 31 days before; 2026 has not ended; what is done or stopped is not late. */
	@Test
	void whatRoadmapsPlannedAndNobodyRecordedIsTold() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		Lane lane = named(roadmap);
		lane.getNodes().addAll(List.of(bar("前年度まで", 2025, BarState.RUNNING), bar("今年度まで", 2026, BarState.RUNNING),
				bar("終わった", 2024, BarState.DONE), bar("中止", 2024, BarState.STOPPED), milestone("承認", DatePoint.parse("2026-08-01")),
				milestone("遠い承認", DatePoint.parse("2030-08-01"))));
		undertaking(dossier).getRoadmaps().add(roadmap);
		write("a.hyoka", dossier);
		Answer late = ask("roadmap-late");
		assertThat(column(late, "name")).containsExactly("前年度まで");
		assertThat(column(late, "days_late")).containsExactly(31L);
		assertThat(column(ask("roadmap-milestones"), "name")).containsExactly("承認");
		assertThat(column(ask("roadmap-milestones", "days", "3000"), "name")).containsExactly("承認", "遠い承認");
	}

	private static Lane named(Roadmap roadmap) {
		Lane lane = RoadmapFactory.eINSTANCE.createLane();
		lane.setName("開発");
		roadmap.getLanes().add(lane);
		return lane;
	}

	@Test
	void whatBundlesBringSaysWhatItIsInBothLanguages() throws IOException {
		write("a.hyoka", dossier("省", "甲", "10", "9"));
		for (Question question : portfolio.questions()) {
			Answer answer = ask(question.name());
			for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
				assertThat(answer.heads()).allSatisfy(head -> assertThat(head.in(locale)).isNotBlank());
				assertThat(question.title().in(locale)).isNotBlank();
				question.parameters().forEach(p -> assertThat(question.help(p).in(locale)).isNotBlank());
			}
		}
		for (var tables : List.of(new IpTables(), new RoadmapTables())) {
			tables.tables().forEach(t -> t.columns().forEach(c -> assertThat(t.help(c).in(Locale.JAPANESE)).isNotBlank()));
			tables.tables().forEach(t -> assertThat(t.help().in(Locale.ENGLISH)).isNotBlank());
		}
	}

	/** An installation without them has neither their tables nor their questions. */
	@Test
	void withoutTheBundlesTheRestIsAnswered() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		write("a.hyoka", dossier);
		all.index();
		assertThat(all.portfolio.questions()).extracting(Question::name).doesNotContain("ip-duties", "roadmap-late");
		assertThat(column(all.ask("budget"), "program")).containsExactly("甲");
	}
}
