// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.ClauseEdits;
import org.hyoka.ip.agreements.ClauseProgress;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.ip.agreements.StageTransitions;
import org.hyoka.ip.agreements.StageTransitions.Move;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.Test;

/** Cards that are put into another column stand there afterwards, and undo puts back all that changed. */
class StageTransitionsTest {
	private final Ips project = new Ips();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
	private final Random random = new Random(5);

	private LocalDate someDay() {
		return random.nextInt(3) == 0 ? null : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
	}

	private AgreementParty someParty(IpAgreement agreement, int number) {
		AgreementParty party = project.party(agreement, "機関" + number, PartyState.VALUES.get(random.nextInt(PartyState.VALUES.size())));
		party.setSignedOn(someDay());
		party.setLeftOn(someDay());
		return party;
	}

	@Test
	void aPartyStandsWhereItWasPutAndUndoGivesBackItsDays() {
		IpAgreement agreement = project.agreement("合意書");
		for (int i = 0; i < 400; i++) {
			AgreementParty party = someParty(agreement, i);
			AgreementParty before = EcoreUtil.copy(party);
			LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
			PartyState to = PartyState.VALUES.get(random.nextInt(PartyState.VALUES.size()));
			switch (StageTransitions.party(domain, party, to, day)) {
			case Move.Possible possible -> {
				domain.getCommandStack().execute(possible.command());
				assertThat(Parties.at(party, day)).isEqualTo(to);
				domain.getCommandStack().undo();
				assertThat(EcoreUtil.equals(before, party)).isTrue();
			}
			case Move.Refused refused -> assertThat(Parties.at(party, day)).isEqualTo(to);
			}
		}
	}

	@Test
	void noMoveMakesUpADay() {
		IpAgreement agreement = project.agreement("合意書");
		for (int i = 0; i < 200; i++) {
			AgreementParty party = someParty(agreement, i);
			LocalDate signed = party.getSignedOn();
			LocalDate left = party.getLeftOn();
			if (StageTransitions.party(domain, party, PartyState.VALUES.get(random.nextInt(5)),
					day("2020-02-29")) instanceof Move.Possible possible) {
				domain.getCommandStack().execute(possible.command());
				assertThat(party.getSignedOn()).isIn(null, signed);
				assertThat(party.getLeftOn()).isIn(null, left);
			}
		}
	}

	@Test
	void anAgreementStandsWhereItWasPutWithAllItsParties() {
		for (int i = 0; i < 200; i++) {
			IpAgreement agreement = project.agreement("合意書" + i);
			for (int n = random.nextInt(5); n > 0; n--) {
				someParty(agreement, n);
			}
			agreement.setExpiresOn(someDay());
			IpAgreement before = EcoreUtil.copy(agreement);
			AgreementStage to = AgreementStage.values()[random.nextInt(AgreementStage.values().length)];
			LocalDate day = LocalDate.of(2020, 2, 29).plusDays(random.nextInt(400));
			if (StageTransitions.agreement(domain, agreement, to, day) instanceof Move.Possible possible) {
				domain.getCommandStack().execute(possible.command());
				assertThat(AgreementStatus.of(agreement, day).stage()).isEqualTo(to);
				domain.getCommandStack().undo();
				assertThat(EcoreUtil.equals(before, agreement)).isTrue();
			}
		}
	}

	@Test
	void whetherAnAgreementIsPartlySignedFollowsFromItsPartiesAndIsRefusedWithASentence() {
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.INVITED);
		assertThat(StageTransitions.agreement(domain, agreement, AgreementStage.PARTLY_SIGNED, day("2020-01-01"))).isInstanceOfSatisfying(
				Move.Refused.class,
				r -> assertThat(r.why().in(Locale.JAPANESE)).contains("締結済"));
	}

	@Test
	void nobodyCanSignAnAgreementWithoutParties() {
		assertThat(StageTransitions.agreement(domain, project.agreement("合意書"), AgreementStage.SIGNED, day("2020-01-01")))
				.isInstanceOf(Move.Refused.class);
	}

	@Test
	void aClauseComesIntoBeingWhenSomethingIsSaidOnItsTopicAndGoesWithUndo() {
		ClauseTopic topic = IpFactory.eINSTANCE.createClauseTopic();
		project.ip.getTopics().add(topic);
		IpAgreement agreement = project.agreement("合意書");
		domain.getCommandStack().execute(ClauseEdits.state(domain, agreement, topic, ClauseState.DEVIATES));
		domain.getCommandStack().execute(ClauseEdits.text(domain, agreement, topic, " 共有とする "));
		assertThat(agreement.getClauses()).singleElement().satisfies(c -> assertThat(c.getText()).isEqualTo("共有とする"));
		assertThat(ClauseProgress.of(agreement).count(ClauseState.DEVIATES)).isEqualTo(1);
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertThat(agreement.getClauses()).isEmpty();
	}
}
