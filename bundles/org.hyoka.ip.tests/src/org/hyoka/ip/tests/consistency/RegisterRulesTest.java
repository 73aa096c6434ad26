// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.Set;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.ip.Publication;
import org.junit.jupiter.api.Test;

/** Rules on inventions, filings and licences, on what the committee decides and on what is to stay secret. */
class RegisterRulesTest extends RuleTests {
	static final Set<String> KINDS = Set.of("shares", "invention", "filing", "register", "licence", "decision", "committee", "secret");

	RegisterRulesTest() {
		super(KINDS);
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
	void anInventionComesFromAThemeOfItsOwnUndertaking() {
		Ips project = new Ips();
		Theme elsewhere = new Ips().item("8", "大学").getThemes().getFirst();
		project.invention("P-1", null).setTheme(elsewhere);
		one(project, "invention.theme", Severity.WARNING, "テーマ8");
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
		Problem found = one(project, "secret.prose", Severity.WARNING, "名称");
		assertThat(found.places()).anyMatch(p -> p.object() == section);
		IpAgreement open = project.agreement("甲社との共同出願契約");
		none(project, "secret.prose");
		open.setName("別の契約");
		section.setBody("知財は企業との契約による。");
		none(project, "secret.prose");
	}
}
