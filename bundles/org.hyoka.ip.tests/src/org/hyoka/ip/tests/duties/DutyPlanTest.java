// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.IpEvents;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyEvent;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.LicenceKind;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class DutyPlanTest {
	private final Ips project = new Ips().japaneseDuties();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(new ReflectiveItemProviderAdapterFactory()), new BasicCommandStack());

	private List<String> names(LocalDate asOf) {
		return DutyPlan.of(project.ip, asOf).missing().stream().map(m -> m.template().getName()).toList();
	}

	private void add(LocalDate asOf) {
		domain.getCommandStack().execute(DutyPlan.of(project.ip, asOf).command(domain));
	}

	@Test
	void anInventionAndItsFilingsStartTheirNotices() {
		Invention invention = project.invention("P-1", "2019-06-03");
		project.share(invention, "大学", "1");
		Filing filing = project.filing(invention, FilingRoute.DOMESTIC, FilingState.REGISTERED, "2019-07-01");
		filing.setRegisteredOn(day("2021-02-01"));
		project.filing(invention, FilingRoute.PCT, FilingState.FILED, "2020-06-30");
		project.filing(invention, FilingRoute.FOREIGN, FilingState.PREPARED, null);
		project.project.getPeriod().setStart(FiscalYear.of(2021));
		assertThat(names(day("2021-04-01"))).containsExactly("発明の報告", "国内出願の通知", "登録後の通知", "外国出願の通知");
		add(day("2021-04-01"));
		Duty notice = project.duty("国内出願の通知");
		assertThat(notice.getSubject()).isSameAs(filing);
		assertThat(notice.getStartedOn()).isEqualTo("2019-07-01");
		assertThat(notice.getOrganization().getName()).isEqualTo("大学");
	}

	@Test
	void theCommandIsOneStepAndCanBeUndone() {
		project.share(project.invention("P-1", "2019-06-03"), "大学", "1");
		DutyPlan plan = DutyPlan.of(project.ip, day("2020-04-01"));
		add(day("2020-04-01"));
		assertThat(project.ip.getDuties()).hasSize(plan.missing().size()).isNotEmpty();
		assertThat(DutyPlan.of(project.ip, day("2020-04-01")).isEmpty()).isTrue();
		assertThat(DutyPlan.of(project.ip, day("2020-04-01")).command(domain).canExecute()).isFalse();
		domain.getCommandStack().undo();
		assertThat(project.ip.getDuties()).isEmpty();
		assertThat(domain.getCommandStack().canUndo()).isFalse();
		domain.getCommandStack().redo();
		assertThat(project.ip.getDuties()).hasSize(plan.missing().size());
	}

	@Test
	void anEventThatMovesMovesThePendingDutyAndLeavesTheDoneOne() {
		Invention invention = project.invention("P-1", "2019-06-03");
		Filing filing = project.filing(invention, FilingRoute.DOMESTIC, FilingState.FILED, "2019-07-01");
		add(day("2020-01-01"));
		project.duty("発明の報告").setDoneOn(day("2019-06-10"));
		invention.setDisclosedOn(day("2019-06-04"));
		filing.setFiledOn(day("2019-08-01"));
		DutyPlan plan = DutyPlan.of(project.ip, day("2020-01-01"));
		assertThat(plan.missing()).isEmpty();
		assertThat(plan.moved()).extracting(m -> m.duty().getTemplate().getName()).containsExactly("国内出願の通知");
		add(day("2020-01-01"));
		assertThat(project.duty("国内出願の通知").getStartedOn()).isEqualTo("2019-08-01");
		assertThat(project.duty("発明の報告").getStartedOn()).isEqualTo("2019-06-03");
	}

	@Test
	void everyFiscalYearOfTheProjectHasItsReportAndYearlyOnesGoOn() {
		add(day("2025-04-01"));
		assertThat(names(day("2025-04-01"))).isEmpty();
		assertThat(project.ip.getDuties().stream().filter(d -> d.getTemplate().getName().equals("利益相反状況の報告（年度末）"))
				.map(Duty::getName)).containsExactly("利益相反状況の報告（年度末）（2018年度）", "利益相反状況の報告（年度末）（2019年度）", "利益相反状況の報告（年度末）（2020年度）",
						"利益相反状況の報告（年度末）（2021年度）", "利益相反状況の報告（年度末）（2022年度）");
		assertThat(project.ip.getDuties().stream().filter(d -> d.getTemplate().getName().equals("利用状況の報告")).map(Duty::getStartedOn))
				.as("a report on use is due as long as there are rights").hasSize(7).endsWith(day("2025-03-31"));
		assertThat(project.duty("利益相反状況の報告（事業終了時）").getStartedOn()).isEqualTo("2023-03-31");
	}

	@Test
	void aFiscalYearEndsOnItsLastDay() {
		assertThat(names(day("2019-03-30"))).isEmpty();
		assertThat(names(day("2019-03-31"))).containsExactly("利用状況の報告", "利益相反状況の報告（年度末）");
	}

	@Test
	void aTransferNeedsApprovalBeforehandAndANoticeAfterwards() {
		Licence transfer = project.licence("譲渡", LicenceKind.TRANSFER, "2018-10-01");
		transfer.setApprovedOn(day("2018-09-20"));
		project.licence("独占", LicenceKind.EXCLUSIVE, null);
		project.licence("通常", LicenceKind.NON_EXCLUSIVE, "2018-10-01");
		assertThat(names(day("2018-09-25"))).as("approval is asked for before the act")
				.containsExactly("譲渡・専用実施権の事前承認", "譲渡・専用実施権の事前承認");
		assertThat(names(day("2018-10-01"))).containsExactly("譲渡・専用実施権の事前承認", "譲渡・放棄の通知", "譲渡・専用実施権の事前承認");
		add(day("2018-10-01"));
		assertThat(project.duty("譲渡・専用実施権の事前承認").getDoneOn()).as("the register knows").isEqualTo("2018-09-20");
	}

	@Test
	void anAbandonedFilingIsToBeNotifiedEvenWithoutADate() {
		Filing filing = project.filing(project.invention("P-1", null), FilingRoute.DOMESTIC, FilingState.ABANDONED, null);
		assertThat(names(day("2018-09-25"))).containsExactly("譲渡・放棄の通知");
		add(day("2018-09-25"));
		filing.setEndedOn(day("2018-09-01"));
		assertThat(DutyPlan.of(project.ip, day("2018-09-25")).moved()).hasSize(1);
	}

	@Test
	void theCommitteesDecisionToFileIsAnElection() {
		Invention invention = project.invention("P-1", "2018-05-01");
		CommitteeDecision decision = IpFactory.eINSTANCE.createCommitteeDecision();
		decision.setDecision(InventionDecision.FILE);
		decision.setDecidedOn(day("2018-06-01"));
		decision.getInventions().add(invention);
		IpCommittee committee = IpFactory.eINSTANCE.createIpCommittee();
		committee.getDecisions().add(decision);
		project.ip.getCommittees().add(committee);
		assertThat(IpEvents.of(project.ip, day("2018-07-01"))).extracting(e -> e.kind()).containsExactly(DutyEvent.INVENTION_DISCLOSED,
				DutyEvent.ELECTION);
	}

	@Test
	void aYearlyDutyFromAnyEventComesBackEveryYear() {
		DutyTemplate template = IpFactory.eINSTANCE.createDutyTemplate();
		template.setName("登録後の年次報告");
		template.setEvent(DutyEvent.REGISTERED);
		template.setBasis(DueBasis.YEARLY);
		project.ip.getDutyTemplates().clear();
		project.ip.getDutyTemplates().add(template);
		project.filing(project.invention("P-1", null), FilingRoute.DOMESTIC, FilingState.REGISTERED, "2019-01-01").setRegisteredOn(day("2020-02-29"));
		add(day("2024-06-01"));
		assertThat(project.ip.getDuties()).extracting(Duty::getStartedOn).containsExactly(day("2020-02-29"), day("2021-02-28"),
				day("2022-02-28"), day("2023-02-28"), day("2024-02-29"));
	}

	@Test
	void withoutTemplatesNothingArises() {
		project.ip.getDutyTemplates().clear();
		project.invention("P-1", "2018-05-01");
		assertThat(DutyPlan.of(project.ip, day("2025-01-01")).isEmpty()).isTrue();
	}
}
