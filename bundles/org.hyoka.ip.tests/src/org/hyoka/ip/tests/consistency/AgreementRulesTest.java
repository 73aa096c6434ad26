// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Severity;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.PartyState;
import org.junit.jupiter.api.Test;

/** Rules on agreements, their parties and topics, and on who has signed what. */
class AgreementRulesTest extends RuleTests {
	static final Set<String> KINDS = Set.of("agreement", "party", "item", "clause", "policy");

	AgreementRulesTest() {
		super(KINDS);
	}

	@Test
	void gapsInTheCoverageAreSaidAtThePartyTheItemAndTheInstitution() {
		Ips project = new Ips();
		ResearchItem one = project.item("1", "大学", "企業");
		project.item("2", "大学");
		IpAgreement agreement = project.agreement("合意書", one);
		project.party(agreement, "大学", PartyState.NEGOTIATING);
		project.party(agreement, "去った社", PartyState.SIGNED);
		assertThat(of(project, "party.unsigned")).hasSize(2);
		assertThat(of(project, "party.unsigned"))
				.anyMatch(f -> f.sentence().in(Locale.JAPANESE).contains("「大学」は研究開発項目「項目1」に参加していますが、知財合意書「合意書」を締結していません"))
				.anyMatch(f -> f.sentence().in(Locale.JAPANESE).contains("「企業」") && f.sentence().in(Locale.JAPANESE).contains("当事者ではありません"));
		one(project, "party.absent", Severity.WARNING, "去った社");
		one(project, "item.uncovered", Severity.WARNING, "項目2");
		agreement.getItems().clear();
		none(project, "item.uncovered");
	}

	@Test
	void aProjectThatFollowsRulesWithoutAgreementsHasNoUncoveredItems() {
		Ips project = new Ips();
		project.item("1", "大学");
		none(project, "item.uncovered");
		none(project, "party.unsigned");
	}

	@Test
	void anAgreementThatExpiresWhileTheProjectRunsIsSaid() {
		Ips project = new Ips();
		IpAgreement agreement = project.agreement("合意書");
		agreement.setExpiresOn(day("2022-03-30"));
		one(project, "agreement.expired", Severity.WARNING, "2022年3月30日", "2023年3月31日");
		agreement.setExpiresOn(day("2022-03-31"));
		one(project, "agreement.expired", Severity.INFO, "より前");
		agreement.setExpiresOn(day("2023-03-31"));
		none(project, "agreement.expired");
		agreement.setEffectiveFrom(day("2023-04-01"));
		one(project, "agreement.order", Severity.ERROR, "2023年4月1日");
	}

	@Test
	void anAgreementCoversItemsOfItsOwnUndertaking() {
		Ips project = new Ips();
		project.agreement("合意書", new Ips().item("9", "大学"));
		one(project, "agreement.items", Severity.WARNING, "項目9");
	}

	@Test
	void thePrintedNumberOfInstitutionsIsHeldAgainstThoseThatSigned() {
		Ips project = new Ips();
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		StatedFigure stated = HyokaFactory.eINSTANCE.createStatedFigure();
		stated.setMeasure(StatedMeasure.COUNT);
		stated.setValue(new java.math.BigDecimal(2));
		stated.setPlace("第１部");
		agreement.getStated().add(stated);
		one(project, "agreement.stated", Severity.ERROR, "公表値は2機関", "1機関");
		AgreementParty unnamed = project.party(agreement, null, PartyState.SIGNED);
		unnamed.setLabel("参画企業");
		none(project, "agreement.stated");
		stated.setValue(new java.math.BigDecimal(9));
		none(project, "agreement.stated");
		stated.setValue(java.math.BigDecimal.ONE);
		one(project, "agreement.stated", Severity.ERROR, "第１部");
	}

	@Test
	void ofInstitutionsThatAreNotNamedItIsSaidOnceThatNothingIsKnown() {
		Ips project = new Ips();
		project.item("1", "大学", "企業甲", "企業乙");
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		project.party(agreement, null, PartyState.SIGNED).setLabel("参画企業");
		one(project, "party.unknown", Severity.INFO, "実施者2機関", "合意書");
		none(project, "party.unsigned");
	}

	@Test
	void partiesAreNamedOnceAndTheirDaysFitTheirStates() {
		Ips project = new Ips();
		IpAgreement agreement = project.agreement("合意書");
		AgreementParty party = project.party(agreement, "大学", PartyState.INVITED);
		project.party(agreement, "大学", PartyState.INVITED);
		one(project, "party.doubled", Severity.WARNING, "大学");
		agreement.getParties().remove(1);
		party.setSignedOn(day("2020-01-01"));
		fix(one(project, "party.dates", Severity.WARNING, "打診中"));
		assertThat(party.getState()).isEqualTo(PartyState.SIGNED);
		party.setLeftOn(day("2021-01-01"));
		fix(one(project, "party.dates", Severity.WARNING, "脱退"));
		none(project, "party.dates");
		party.setLeftOn(day("2019-01-01"));
		one(project, "party.dates", Severity.ERROR, "より前");
		project.party(agreement, null, PartyState.INVITED);
		one(project, "party.unnamed", Severity.WARNING, "合意書");
	}

	@Test
	void theChecklistHasEachTopicOnceAndSaysWhatDeviates() {
		Ips project = new Ips();
		List<ClauseTopic> topics = Templates.standard().instantiateClauseTopics("standard", project.ip);
		IpAgreement agreement = project.agreement("合意書");
		project.party(agreement, "大学", PartyState.SIGNED);
		clause(agreement.getClauses(), topics.get(0), ClauseState.DEVIATES, null);
		clause(agreement.getClauses(), topics.get(0), ClauseState.OPEN, null);
		one(project, "clause.doubled", Severity.WARNING, "合意書");
		one(project, "clause.reason", Severity.WARNING, "合意書");
		one(project, "clause.open", Severity.INFO, "1件");
		IpPolicy policy = F.createIpPolicy();
		project.ip.getPolicies().add(policy);
		clause(policy.getClauses(), topics.get(1), ClauseState.SETTLED, "甲");
		clause(policy.getClauses(), topics.get(1), ClauseState.SETTLED, "乙");
		one(project, "policy.clause.doubled", Severity.WARNING, "基本方針");
	}

	private static void clause(List<Clause> clauses, ClauseTopic topic, ClauseState state, String text) {
		Clause clause = F.createClause();
		clause.setTopic(topic);
		clause.setState(state);
		clause.setText(text);
		clauses.add(clause);
	}
}
