// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.time.LocalDate;
import java.util.Random;

import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.Test;

class PartiesTest {
	private final Ips project = new Ips();
	private final IpAgreement agreement = project.agreement("合意書");

	private AgreementStage stage(String day) {
		return AgreementStatus.of(agreement, day(day)).stage();
	}

	@Test
	void datesGoBeforeTheState() {
		AgreementParty party = project.party(agreement, "大学", PartyState.WITHDRAWN);
		party.setSignedOn(day("2019-04-01"));
		party.setLeftOn(day("2021-03-31"));
		assertThat(Parties.at(party, day("2019-03-31"))).isEqualTo(PartyState.NEGOTIATING);
		assertThat(Parties.at(party, day("2019-04-01"))).isEqualTo(PartyState.SIGNED);
		assertThat(Parties.at(party, day("2021-03-30"))).isEqualTo(PartyState.SIGNED);
		assertThat(Parties.at(party, day("2021-03-31"))).isEqualTo(PartyState.WITHDRAWN);
	}

	@Test
	void aPartyMovesThroughItsStatesInOneDirection() {
		Random random = new Random(9);
		for (int i = 0; i < 300; i++) {
			AgreementParty party = project.party(agreement, "大学" + i, random.nextBoolean() ? PartyState.SIGNED : PartyState.WITHDRAWN);
			LocalDate signed = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
			party.setSignedOn(random.nextInt(4) == 0 ? null : signed);
			party.setLeftOn(random.nextInt(3) == 0 ? null : signed.plusDays(random.nextInt(2000)));
			int before = 0;
			for (LocalDate day = LocalDate.of(2009, 1, 1); day.getYear() < 2026; day = day.plusDays(20)) {
				int now = switch (Parties.at(party, day)) {
				case NEGOTIATING -> 0;
				case SIGNED -> 1;
				default -> 2;
				};
				assertThat(now).isGreaterThanOrEqualTo(before);
				before = now;
			}
		}
	}

	@Test
	void anAgreementGoesFromPreparationToItsEnd() {
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.PREPARING);
		AgreementParty first = project.party(agreement, "大学", PartyState.INVITED);
		AgreementParty second = project.party(agreement, "企業", PartyState.INVITED);
		project.party(agreement, "辞退社", PartyState.DECLINED);
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.PREPARING);
		first.setState(PartyState.NEGOTIATING);
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.NEGOTIATING);
		first.setState(PartyState.SIGNED);
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.PARTLY_SIGNED);
		second.setState(PartyState.SIGNED);
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.SIGNED);
		agreement.setExpiresOn(day("2020-03-31"));
		assertThat(stage("2020-03-31")).isEqualTo(AgreementStage.SIGNED);
		assertThat(stage("2020-04-01")).isEqualTo(AgreementStage.ENDED);
		agreement.setExpiresOn(null);
		first.setState(PartyState.WITHDRAWN);
		second.setState(PartyState.WITHDRAWN);
		assertThat(stage("2019-01-01")).isEqualTo(AgreementStage.ENDED);
	}

	@Test
	void itIsInForceFromItsFirstToItsLastDay() {
		project.party(agreement, "大学", PartyState.SIGNED);
		agreement.setEffectiveFrom(day("2019-04-01"));
		agreement.setExpiresOn(day("2024-03-31"));
		assertThat(AgreementStatus.of(agreement, day("2019-03-31")).effective()).isFalse();
		assertThat(AgreementStatus.of(agreement, day("2019-04-01")).effective()).isTrue();
		assertThat(AgreementStatus.of(agreement, day("2024-03-31")).effective()).isTrue();
		assertThat(AgreementStatus.of(agreement, day("2024-04-01")).effective()).isFalse();
	}

	@Test
	void sharingInstitutionsAreCountedOnceAndWithoutPartners() {
		project.party(agreement, "大学", PartyState.SIGNED).setRole(PartyRole.LEAD);
		project.party(agreement, "企業", PartyState.SIGNED);
		project.party(agreement, "企業", PartyState.SIGNED);
		project.party(agreement, "再委託先", PartyState.SIGNED).setRole(PartyRole.SUBCONTRACTOR);
		project.party(agreement, "未締結社", PartyState.INVITED);
		Parties.Sharing sharing = Parties.sharing(agreement, day("2022-01-01"));
		assertThat(sharing.named()).extracting(Organization::getName).containsExactly("大学", "企業");
		assertThat(sharing.exact()).isTrue();
		project.party(agreement, null, PartyState.SIGNED).setLabel("参画企業");
		assertThat(Parties.sharing(agreement, day("2022-01-01")).exact()).isFalse();
		AgreementParty counted = agreement.getParties().getLast();
		int others = Parties.sharing(agreement, day("2022-01-01")).count() - 1;
		counted.setInstitutions(35);
		assertThat(Parties.sharing(agreement, day("2022-01-01")).count()).isEqualTo(others + 35);
		assertThat(Parties.sharing(agreement, day("2022-01-01")).exact()).isTrue();
	}

	@Test
	void aUniversityStandsForItsFacultyAndAPredecessorForItsSuccessor() {
		Organization faculty = project.organization("医学部");
		faculty.setParent(project.organization("大学"));
		Organization merged = project.organization("新会社");
		merged.getSuccessorOf().add(project.organization("旧会社"));
		AgreementParty university = project.party(agreement, "大学", PartyState.SIGNED);
		AgreementParty old = project.party(agreement, "旧会社", PartyState.SIGNED);
		assertThat(Parties.standsFor(university, faculty)).isTrue();
		assertThat(Parties.standsFor(old, merged)).isTrue();
		assertThat(Parties.standsFor(university, merged)).isFalse();
		merged.setParent(merged);
		assertThat(Parties.standsFor(university, merged)).as("a circle ends").isFalse();
	}
}
