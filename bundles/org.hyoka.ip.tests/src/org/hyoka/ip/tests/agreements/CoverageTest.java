// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.List;

import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Coverage.State;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class CoverageTest {
	private final Ips project = new Ips();
	private final ResearchItem one = project.item("1", "大学", "企業甲");
	private final ResearchItem two = project.item("2", "企業甲", "企業乙");

	private Coverage coverage() {
		return Coverage.of(project.project, day("2022-03-31"));
	}

	private State cell(String organization, int column) {
		return coverage().rows().stream().filter(r -> r.organization().getName().equals(organization)).findFirst().orElseThrow().cells()
				.get(column).state();
	}

	@Test
	void whoTakesPartComesFromTheThemes() {
		Coverage coverage = coverage();
		assertThat(coverage.rows()).extracting(r -> r.organization().getName()).containsExactly("大学", "企業甲", "企業乙");
		assertThat(coverage.rows().get(1).items()).containsExactly(one, two);
		assertThat(coverage.participants()).isEqualTo(3);
		assertThat(coverage.uncovered()).containsExactly(one, two);
	}

	@Test
	void whoTakesPartWithoutHavingSignedIsNamedWithTheItems() {
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "企業甲", PartyState.NEGOTIATING);
		Coverage coverage = coverage();
		assertThat(coverage.unsigned()).extracting(u -> u.organization().getName()).containsExactly("企業甲", "企業乙");
		assertThat(coverage.unsigned().getFirst().items()).containsExactly(one, two);
		assertThat(coverage.unsigned().getFirst().party()).isPresent();
		assertThat(coverage.unsigned().get(1).party()).isEmpty();
		assertThat(List.of(cell("大学", 0), cell("企業甲", 0), cell("企業乙", 0))).containsExactly(State.SIGNED, State.PENDING, State.MISSING);
		assertThat(coverage.signed()).isEqualTo(1);
	}

	@Test
	void whetherAnInstitutionHasSignedIsUnknownWhilePartiesAreNotNamed() {
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "企業甲", PartyState.NEGOTIATING);
		project.party(agreement, null, PartyState.SIGNED).setLabel("組合員");
		Coverage coverage = coverage();
		assertThat(coverage.unknown()).extracting(u -> u.organization().getName()).containsExactly("企業乙");
		assertThat(coverage.unsigned()).extracting(u -> u.organization().getName()).containsExactly("企業甲");
		assertThat(coverage.signed()).isEqualTo(1);
		assertThat(List.of(cell("大学", 0), cell("企業甲", 0), cell("企業乙", 0))).containsExactly(State.SIGNED, State.PENDING, State.UNKNOWN);
		agreement.getParties().get(2).setLeftOn(day("2022-01-01"));
		assertThat(coverage().unknown()).isEmpty();
		assertThat(cell("企業乙", 0)).isEqualTo(State.MISSING);
	}

	@Test
	void whoNegotiatesUnderALabelIsNotKnownEither() {
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, null, PartyState.NEGOTIATING).setLabel("各項目の責任者");
		assertThat(coverage().unsigned()).isEmpty();
		assertThat(coverage().unknown()).hasSize(3).allMatch(g -> g.party().isPresent());
		assertThat(coverage().signed()).isZero();
		assertThat(cell("大学", 0)).isEqualTo(State.UNKNOWN);
		agreement.getParties().getFirst().setState(PartyState.DECLINED);
		assertThat(coverage().unsigned()).hasSize(3);
	}

	@Test
	void whoTakesPartOnlyInItemsWithoutAgreementHasNotSigned() {
		project.party(project.agreement("合意書", one), "大学", PartyState.SIGNED);
		project.party(coverage().agreements().getFirst(), "企業甲", PartyState.SIGNED);
		assertThat(coverage().signed()).isEqualTo(2);
		assertThat(coverage().unsigned()).isEmpty();
		assertThat(coverage().participants()).isEqualTo(3);
	}

	@Test
	void whoSignedAndNoLongerTakesPartIsNamedUnlessItLeadsOrPartners() {
		IpAgreement agreement = project.agreement("合意書");
		for (String name : List.of("大学", "企業甲", "企業乙", "去った社", "共同研究先", "事務局")) {
			project.party(agreement, name, PartyState.SIGNED);
		}
		agreement.getParties().get(4).setRole(PartyRole.PARTNER);
		agreement.setSecretariat(project.organization("事務局"));
		assertThat(coverage().absent()).extracting(p -> p.getOrganization().getName()).containsExactly("去った社");
		assertThat(cell("去った社", 0)).isEqualTo(State.ABSENT);
		assertThat(cell("共同研究先", 0)).isEqualTo(State.BESIDE);
		agreement.getParties().get(3).setLeftOn(day("2022-03-31"));
		assertThat(coverage().complete()).isTrue();
		assertThat(cell("去った社", 0)).isEqualTo(State.IDLE);
	}

	@Test
	void anAgreementOnOneItemLeavesTheOtherUncovered() {
		IpAgreement agreement = project.agreement("合意書", one);
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "企業甲", PartyState.SIGNED);
		project.party(agreement, "企業乙", PartyState.SIGNED);
		assertThat(coverage().uncovered()).containsExactly(two);
		assertThat(coverage().absent()).extracting(p -> p.getOrganization().getName()).containsExactly("企業乙");
	}

	@Test
	void oneOfSeveralAgreementsIsEnough() {
		project.party(project.agreement("全体"), "企業甲", PartyState.SIGNED);
		IpAgreement second = project.agreement("項目１", one);
		project.party(second, "大学", PartyState.SIGNED);
		assertThat(coverage().unsigned()).extracting(u -> u.organization().getName()).containsExactly("企業乙");
		assertThat(cell("企業甲", 1)).isEqualTo(State.MISSING);
	}

	@Test
	void itemsInsideAnItemAreCoveredWithIt() {
		ResearchItem inner = HyokaFactory.eINSTANCE.createResearchItem();
		inner.getThemes().addAll(two.getThemes());
		two.getItems().add(inner);
		IpAgreement agreement = project.agreement("合意書", two);
		project.party(agreement, "企業甲", PartyState.SIGNED);
		project.party(agreement, "企業乙", PartyState.SIGNED);
		assertThat(coverage().uncovered()).containsExactly(one);
		assertThat(coverage().unsigned()).isEmpty();
	}

	@Test
	void themesThatStartLaterDoNotCountYet() {
		two.getThemes().getFirst().setStartedIn(FiscalYear.of(2022));
		assertThat(coverage().participants()).isEqualTo(2);
		assertThat(Coverage.of(project.project, day("2022-04-01")).participants()).isEqualTo(3);
	}

	@Test
	void theProgramsAgreementCoversItsProjects() {
		Program program = HyokaFactory.eINSTANCE.createProgram();
		project.dossier.getUndertakings().add(program);
		program.getProjects().add(project.project);
		program.setIp(IpFactory.eINSTANCE.createIpManagement());
		IpAgreement agreement = project.agreement("全体の合意書");
		program.getIp().getAgreements().add(agreement);
		project.party(agreement, "大学", PartyState.SIGNED);
		assertThat(coverage().agreements()).containsExactly(agreement);
		assertThat(coverage().uncovered()).isEmpty();
		assertThat(coverage().unsigned()).hasSize(2);
		assertThat(Coverage.of(program, day("2022-03-31")).unsigned()).hasSize(2);
	}

	@Test
	void aHiddenAgreementLeavesNoTrace() {
		IpAgreement open = project.agreement("公開");
		IpAgreement secret = project.agreement("秘密");
		project.party(open, "大学", PartyState.SIGNED);
		project.party(secret, "企業甲", PartyState.SIGNED);
		project.party(secret, "秘密の相手", PartyState.SIGNED);
		Coverage shown = coverage().without(List.of(secret));
		assertThat(shown.agreements()).containsExactly(open);
		assertThat(shown.rows()).extracting(r -> r.organization().getName()).containsExactly("大学", "企業甲", "企業乙");
		assertThat(shown.absent()).isEmpty();
		assertThat(shown.unsigned()).extracting(u -> u.organization().getName()).containsExactly("企業乙");
	}

	@Test
	void aMemberOfTheUniversityIsCoveredByTheUniversity() {
		project.organization("企業乙").setParent(project.organization("大学"));
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, "企業甲", PartyState.SIGNED);
		assertThat(coverage().complete()).isTrue();
	}
}
