// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.consistency.ConsistencyRule;
import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.consistency.Validator;
import org.hyoka.core.templates.Templates;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.ip.Publication;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IpRulesTest {
	private static final IpFactory F = IpFactory.eINSTANCE;
	private static final Validator VALIDATOR = new Validator(IpRules.standard(), Set.of());
	private final Set<String> seen = new java.util.TreeSet<>();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());

	private List<Finding> all(Ips project) {
		List<Finding> findings = VALIDATOR.validateAll(project.dossier, null);
		findings.forEach(f -> {
			seen.add(f.ruleId());
			assertThat(f.sentence().japanese()).isNotBlank().doesNotContain("{");
			assertThat(f.sentence().english()).isNotBlank().doesNotContain("{");
		});
		return findings;
	}

	private List<Finding> of(Ips project, String rule) {
		return all(project).stream().filter(f -> f.ruleId().equals("hyoka.ip." + rule)).toList();
	}

	private void none(Ips project, String rule) {
		assertThat(of(project, rule)).isEmpty();
	}

	private Finding one(Ips project, String rule, Severity severity, String... words) {
		List<Finding> found = of(project, rule);
		assertThat(found).as(rule).hasSize(1);
		assertThat(found.getFirst().severity()).isEqualTo(severity);
		assertThat(found.getFirst().sentence().japanese()).contains(words);
		return found.getFirst();
	}

	private void fix(Finding finding) {
		Command command = finding.fixes().getFirst().create(domain);
		assertThat(command.canExecute()).isTrue();
		domain.getCommandStack().execute(command);
	}

	@Test
	void aDutyThatIsOverdueIsAWarningOneWithoutDelayAHint() {
		Ips project = new Ips().japaneseDuties();
		Duty duty = duty(project, "国内出願の通知", "2021-04-01");
		one(project, "duty.overdue", Severity.WARNING, "2021年5月31日", "2022年3月31日");
		duty.setDoneOn(day("2021-05-31"));
		none(project, "duty.overdue");
		duty(project, "発明の報告", "2021-04-01");
		one(project, "duty.overdue", Severity.INFO, "遅滞なく");
		project.dossier.setFiscalYear(null);
		none(project, "duty.overdue");
	}

	private static Duty duty(Ips project, String template, String started) {
		Duty duty = F.createDuty();
		duty.setTemplate(project.ip.getDutyTemplates().stream().filter(t -> t.getName().equals(template)).findFirst().orElseThrow());
		duty.setName(template);
		duty.setStartedOn(day(started));
		project.ip.getDuties().add(duty);
		return duty;
	}

	@Test
	void aDutyDoneLateOrTooEarlyIsSaid() {
		Ips project = new Ips().japaneseDuties();
		Duty duty = duty(project, "国内出願の通知", "2021-04-01");
		duty.setDoneOn(day("2021-06-10"));
		one(project, "duty.late", Severity.INFO, "2021年6月10日");
		duty.setDoneOn(day("2021-03-31"));
		none(project, "duty.late");
		one(project, "duty.order", Severity.WARNING, "2021年3月31日", "2021年4月1日");
		duty(project, "譲渡・専用実施権の事前承認", "2021-04-01").setDoneOn(day("2021-03-01"));
		assertThat(of(project, "duty.order")).hasSize(1);
	}

	@Test
	void aDutyWithoutDateSaysWhyItsDueDateIsNotKnown() {
		Ips project = new Ips().japaneseDuties();
		duty(project, "国内出願の通知", null);
		one(project, "duty.unknown", Severity.INFO, "起算日が入力されていません");
	}

	@Test
	void dutiesThatAreNotInTheListCanBeAddedAndMovedOnesCorrected() {
		Ips project = new Ips().japaneseDuties();
		project.project.getPeriod().setStart(org.hyoka.model.time.FiscalYear.of(2022));
		Invention invention = project.invention("P-1", "2021-05-01");
		fix(one(project, "duty.missing", Severity.INFO, "1件"));
		none(project, "duty.missing");
		invention.setDisclosedOn(day("2021-05-02"));
		fix(one(project, "duty.missing", Severity.WARNING, "2021年5月1日", "2021年5月2日"));
		none(project, "duty.missing");
		assertThat(project.ip.getDuties().getFirst().getStartedOn()).isEqualTo("2021-05-02");
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
		assertThat(of(project, "party.unsigned")).anyMatch(f -> f.sentence().japanese().contains("「大学」は研究開発項目「項目1」に参加していますが、知財合意書「合意書」を締結していません"))
				.anyMatch(f -> f.sentence().japanese().contains("「企業」") && f.sentence().japanese().contains("当事者ではありません"));
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
	void anOwnerWhoTakesNoPartIsAHintUnlessItIsAPartOfOneWhoDoes() {
		Ips project = new Ips();
		project.item("1", "大学");
		Invention invention = project.invention("P-1", null);
		project.share(invention, "大学", "1/2");
		project.share(invention, "医学部", "1/4");
		project.organization("医学部").setParent(project.organization("大学"));
		project.share(invention, "よその社", "1/4");
		one(project, "invention.stranger", Severity.INFO, "よその社");
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
		Theme elsewhere = new Ips().item("8", "大学").getThemes().getFirst();
		project.invention("P-1", null).setTheme(elsewhere);
		one(project, "invention.theme", Severity.WARNING, "テーマ8");
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

	@Test
	void sharesAddUpToOne() {
		Ips project = new Ips();
		Invention invention = project.invention("P-1", null);
		project.share(invention, "大学", "1/3");
		project.share(invention, "企業", "1/3");
		one(project, "shares.sum", Severity.ERROR, "2/3");
		project.share(invention, "個人", "1/3");
		none(project, "shares.sum");
		project.share(invention, null, null);
		none(project, "shares.sum");
		one(project, "shares.missing", Severity.INFO, "発明");
		one(project, "shares.owner", Severity.WARNING, "持分");
		invention.getInventors().remove(3);
		invention.getInventors().forEach(s -> s.setParts(null));
		invention.getInventors().forEach(s -> s.setShare(new java.math.BigDecimal("25")));
		invention.getInventors().getFirst().setShare(new java.math.BigDecimal("50"));
		one(project, "shares.sum", Severity.ERROR, "百分率");
		invention.getInventors().getFirst().setParts(0);
		one(project, "shares.range", Severity.ERROR, "50/0");
	}

	@Test
	void filingsFollowTheDisclosureAndTheirDaysAreInOrder() {
		Ips project = new Ips();
		Invention invention = project.invention("P-1", "2020-05-01");
		Filing filing = project.filing(invention, FilingRoute.DOMESTIC, FilingState.REGISTERED, "2020-04-30");
		one(project, "filing.disclosure", Severity.WARNING, "2020年4月30日", "2020年5月1日");
		filing.setRegisteredOn(day("2020-04-01"));
		one(project, "filing.order", Severity.ERROR, "登録日", "出願日");
		filing.setRegisteredOn(day("2020-05-10"));
		filing.setPublishedOn(day("2021-10-30"));
		none(project, "filing.order");
		filing.setEndedOn(day("2020-05-09"));
		assertThat(of(project, "filing.order")).hasSize(2);
	}

	@Test
	void theStateOfAFilingFitsItsDays() {
		Ips project = new Ips();
		Filing filing = project.filing(project.invention("P-1", null), FilingRoute.DOMESTIC, FilingState.PREPARED, "2020-04-30");
		fix(one(project, "filing.state", Severity.WARNING, "準備中"));
		none(project, "filing.state");
		filing.setPublishedOn(day("2021-10-30"));
		fix(one(project, "filing.state", Severity.WARNING, "公開"));
		filing.setRegisteredOn(day("2022-01-30"));
		fix(one(project, "filing.state", Severity.WARNING, "登録"));
		assertThat(filing.getState()).isEqualTo(FilingState.REGISTERED);
		filing.setEndedOn(day("2022-02-01"));
		one(project, "filing.state", Severity.WARNING, "消滅");
		filing.setEndedOn(null);
		filing.setRegisteredOn(null);
		one(project, "filing.state", Severity.INFO, "登録日");
		filing.setState(FilingState.FILED);
		filing.setPublishedOn(null);
		filing.setFiledOn(null);
		one(project, "filing.state", Severity.INFO, "出願日");
	}

	@Test
	void theCountryFitsTheRoute() {
		Ips project = new Ips();
		Filing filing = project.filing(project.invention("P-1", null), FilingRoute.PCT, FilingState.FILED, "2020-04-30");
		none(project, "filing.country");
		filing.setCountry("US");
		one(project, "filing.country", Severity.WARNING, "US", "PCT");
		filing.setRoute(FilingRoute.FOREIGN);
		none(project, "filing.country");
		filing.setCountry("JP");
		one(project, "filing.country", Severity.WARNING, "JP");
	}

	@Test
	void aNumberStandsForOneThing() {
		Ips project = new Ips();
		project.filing(project.invention("P-1", null), FilingRoute.DOMESTIC, FilingState.FILED, null).setNumber("特願2020-000001");
		project.filing(project.invention("P-2", null), FilingRoute.DOMESTIC, FilingState.FILED, null).setNumber("特願２０２０－０００００１");
		one(project, "register.doubled", Severity.WARNING, "特願");
		project.ip.getInventions().get(1).setNumber("Ｐ-1");
		assertThat(of(project, "register.doubled")).hasSize(2);
		for (int i = 0; i < 2; i++) {
			Publication paper = F.createPublication();
			paper.setDoi("10.1000/ABC");
			project.ip.getPublications().add(paper);
		}
		assertThat(of(project, "register.doubled")).hasSize(3);
	}

	@Test
	void anExclusiveLicenceNeedsApprovalBeforehand() {
		Ips project = new Ips();
		Licence licence = project.licence("独占", LicenceKind.EXCLUSIVE, "2021-06-01");
		one(project, "licence.approval", Severity.WARNING, "2021年6月1日");
		licence.setApprovedOn(day("2021-06-02"));
		one(project, "licence.approval", Severity.WARNING, "より後");
		licence.setApprovedOn(day("2021-06-01"));
		none(project, "licence.approval");
		licence.setApprovedOn(null);
		licence.setAgreedOn(day("2022-06-01"));
		one(project, "licence.approval", Severity.INFO, "契約の前");
		licence.setKind(LicenceKind.NON_EXCLUSIVE);
		none(project, "licence.approval");
		licence.setEndsOn(day("2022-05-01"));
		one(project, "licence.order", Severity.ERROR, "2022年5月1日");
	}

	@Test
	void theEntryOfAnInventionSaysWhatTheCommitteeDecidedLast() {
		Ips project = new Ips();
		Invention invention = project.invention("P-1", "2020-05-01");
		IpCommittee committee = F.createIpCommittee();
		committee.setName("知財委員会");
		project.ip.getCommittees().add(committee);
		decide(committee, invention, InventionDecision.FILE, "2020-06-01");
		decide(committee, invention, InventionDecision.KEEP_SECRET, "2020-04-01");
		fix(one(project, "decision.differs", Severity.WARNING, "未決定", "出願"));
		assertThat(invention.getDecision()).isEqualTo(InventionDecision.FILE);
		one(project, "decision.early", Severity.WARNING, "2020年4月1日");
		one(project, "decision.unfiled", Severity.INFO, "出願の方針");
		for (int i = 0; i < 2; i++) {
			CommitteeMember member = F.createCommitteeMember();
			member.setChair(true);
			committee.getMembers().add(member);
		}
		one(project, "committee.chairs", Severity.WARNING, "2名");
	}

	private static void decide(IpCommittee committee, Invention invention, InventionDecision what, String day) {
		CommitteeDecision decision = F.createCommitteeDecision();
		decision.setDecision(what);
		decision.setDecidedOn(day(day));
		decision.getInventions().add(invention);
		committee.getDecisions().add(decision);
	}

	@Test
	void whatIsSecretDoesNotLeak() {
		Ips project = new Ips();
		Invention invention = project.invention("P-1", null);
		invention.setDecision(InventionDecision.KEEP_SECRET);
		fix(one(project, "secret.open", Severity.WARNING, "秘匿"));
		assertThat(invention.isConfidential()).isTrue();
		project.filing(invention, FilingRoute.DOMESTIC, FilingState.PUBLISHED, "2020-01-01");
		one(project, "secret.published", Severity.ERROR, "公開");
		Licence licence = project.licence("導出", LicenceKind.TECHNOLOGY, null);
		licence.getInventions().add(invention);
		fix(one(project, "secret.licence", Severity.WARNING, "導出"));
		none(project, "secret.licence");
		IpAgreement agreement = project.agreement("合意書");
		AttachedDocument document = HyokaFactory.eINSTANCE.createAttachedDocument();
		document.setName("合意書.pdf");
		project.dossier.getDocuments().add(document);
		agreement.getDocuments().add(document);
		none(project, "secret.document");
		agreement.setConfidential(true);
		fix(one(project, "secret.document", Severity.WARNING, "合意書.pdf"));
		none(project, "secret.document");
	}

	@Test
	void aConfidentialNameInTheNarrativeIsFound() {
		Ips project = new Ips();
		IpAgreement agreement = project.agreement("甲社との共同出願契約");
		Section section = HyokaFactory.eINSTANCE.createSection();
		section.setKey("ip");
		section.setBody("知財は甲社との共同出願契約による。");
		project.project.getSections().add(section);
		none(project, "secret.prose");
		agreement.setConfidential(true);
		Finding found = one(project, "secret.prose", Severity.WARNING, "名称");
		assertThat(found.places()).anyMatch(p -> p.object() == section);
		IpAgreement open = project.agreement("甲社との共同出願契約");
		none(project, "secret.prose");
		open.setName("別の契約");
		section.setBody("知財は企業との契約による。");
		none(project, "secret.prose");
	}

	@Test
	void theSamplesHaveNoErrors() {
		for (Sample sample : Samples.all()) {
			assertThat(VALIDATOR.validateAll(sample.create(), null)).as(sample.key()).noneMatch(f -> f.severity() == Severity.ERROR);
		}
	}

	@Test
	void everyRuleHasATitleAndAnIdOfThisBundle() {
		List<String> ids = new ArrayList<>();
		for (ConsistencyRule rule : IpRules.standard()) {
			ids.add(rule.id());
			assertThat(rule.id()).startsWith("hyoka.ip.");
			assertThat(rule.title().japanese()).isNotBlank().isNotEqualTo(rule.title().english());
		}
		assertThat(ids).doesNotHaveDuplicates();
	}

	@AfterAll
	void everyRuleWasSeenToFindSomething() {
		assertThat(seen).containsAll(IpRules.standard().stream().map(ConsistencyRule::id).toList());
	}
}
