// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.Interests;
import org.hyoka.core.scoring.Interests.Tie;
import org.hyoka.model.hyoka.Affiliation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program with two projects; the university carries out a theme of the first, its hospital is a part of it. */
class InterestsTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private static final LocalDate SINCE = LocalDate.of(2017, 4, 1);
	private Dossier dossier;
	private Project first;
	private Project second;
	private Theme theme;
	private Organization university;
	private Organization hospital;

	@BeforeEach
	void begin() {
		dossier = F.createDossier();
		dossier.setPanel(F.createPanel());
		Program program = F.createProgram();
		dossier.getUndertakings().add(program);
		first = project(program, "第一");
		second = project(program, "第二");
		university = organization("国立大学法人東都大学", null);
		hospital = organization("東都病院", university);
		ResearchItem item = F.createResearchItem();
		first.getResearchItems().add(item);
		theme = F.createTheme();
		theme.getImplementers().add(university);
		item.getThemes().add(theme);
	}

	private static Project project(Program program, String name) {
		Project project = F.createProject();
		project.setName(name);
		program.getProjects().add(project);
		return project;
	}

	private Organization organization(String name, Organization parent) {
		Organization organization = F.createOrganization();
		organization.setName(name);
		organization.setParent(parent);
		dossier.getOrganizations().add(organization);
		return organization;
	}

	private Member member(String name, Consumer<Person> more) {
		Person person = F.createPerson();
		person.setName(name);
		more.accept(person);
		dossier.getPersons().add(person);
		Member member = F.createMember();
		member.setPerson(person);
		dossier.getPanel().getMembers().add(member);
		return member;
	}

	private static void affiliate(Person person, Organization organization, String asOf) {
		Affiliation affiliation = F.createAffiliation();
		affiliation.setOrganization(organization);
		affiliation.setAsOf(asOf == null ? null : DatePoint.parse(asOf));
		person.getAffiliations().add(affiliation);
	}

	private List<Tie> ties() {
		return Interests.of(dossier, SINCE);
	}

	@Test
	void whoIsNamedInAProjectIsTiedToItAndToNoOther() {
		Member leader = member("鈴木", p -> {
		});
		RoleAssignment role = F.createRoleAssignment();
		role.setPerson(leader.getPerson());
		second.getRoles().add(role);
		assertThat(ties()).singleElement().satisfies(tie -> {
			assertThat(tie.member()).isSameAs(leader);
			assertThat(tie.undertaking()).isSameAs(second);
			assertThat(tie.at()).isSameAs(role);
			assertThat(tie.as()).isSameAs(Literals.ROLE_ASSIGNMENT__PERSON);
			assertThat(tie.organization()).isEmpty();
			assertThat(tie.recusal()).isEmpty();
		});
	}

	@Test
	void anOrganizationTiesThoseWhoBelongToItOrToAPartOfIt() {
		Member professor = member("佐藤", p -> affiliate(p, university, null));
		Member physician = member("田中", p -> affiliate(p, hospital, "2021"));
		member("高橋", p -> affiliate(p, organization("別の大学", null), null));
		assertThat(ties()).extracting(Tie::member).containsExactly(professor, physician);
		assertThat(ties()).allSatisfy(tie -> {
			assertThat(tie.undertaking()).isSameAs(first);
			assertThat(tie.at()).isSameAs(theme);
			assertThat(tie.organization()).contains(university);
		});
	}

	@Test
	void anAffiliationOfLongAgoDoesNotCount() {
		member("佐藤", p -> affiliate(p, university, "2015-03"));
		assertThat(ties()).isEmpty();
		assertThat(Interests.of(dossier, LocalDate.of(2014, 4, 1))).hasSize(1);
	}

	@Test
	void wordsForAnAffiliationAreUnderstood() {
		member("佐藤", p -> {
		}).setAffiliation("東都大学 医学部　教授");
		member("田中", p -> {
		}).setAffiliation("西都大学 教授");
		assertThat(ties()).extracting(t -> Naming.name(t.member(), java.util.Locale.JAPANESE)).containsExactly("佐藤");
	}

	@Test
	void partiesOfAgreementsAreFoundThoughTheyStandInAnotherMetamodel() {
		Organization company = organization("株式会社甲製薬", null);
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		IpAgreement agreement = IpFactory.eINSTANCE.createIpAgreement();
		AgreementParty party = IpFactory.eINSTANCE.createAgreementParty();
		party.setOrganization(company);
		agreement.getParties().add(party);
		ip.getAgreements().add(agreement);
		second.setIp(ip);
		member("山本", p -> affiliate(p, company, null));
		assertThat(ties()).singleElement().satisfies(tie -> {
			assertThat(tie.undertaking()).isSameAs(second);
			assertThat(tie.as()).isSameAs(IpPackage.Literals.AGREEMENT_PARTY__ORGANIZATION);
		});
	}

	@Test
	void whatHasBeenDecidedIsSaid() {
		Member professor = member("佐藤", p -> affiliate(p, university, null));
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(first);
		professor.getRecusals().add(recusal);
		assertThat(ties()).singleElement().satisfies(tie -> assertThat(tie.recusal()).contains(recusal));
	}

	@Test
	void organizationsInACircleEndTheSearch() {
		university.setParent(hospital);
		member("佐藤", p -> affiliate(p, organization("別の大学", null), null));
		assertThat(ties()).isEmpty();
	}
}
