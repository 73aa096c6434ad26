// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.LiveIpStatus;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyBoard;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.PartyState;
import org.hyoka.model.time.FiscalYear;

/** A project with 500 institutions, 2,000 inventions and 10,000 duties: its status, and what one edit costs. */
final class IpBenchmark implements Benchmarks.Benchmark {
	private static final int ORGANIZATIONS = 500;
	private static final int INVENTIONS = 2000;
	private static final int DUTIES = 10_000;
	private static final int ITEMS = 20;
	private static final LocalDate DAY = LocalDate.of(2023, 3, 31);
	private static final DutyTerms TERMS = DutyTerms.standard();
	private final IpFactory f = IpFactory.eINSTANCE;

	@Override
	public void run(int largest) throws Exception {
		Dossier dossier = dossier();
		Project project = (Project) dossier.getUndertakings().getFirst();
		IpManagement ip = project.getIp();
		System.out.println(
				ORGANIZATIONS + " institutions, " + ITEMS + " agreements, " + INVENTIONS + " inventions, " + ip.getDuties().size() + " duties");
		System.out.println("what | ms by the clock | ms of processors");
		line("whole status computed anew", Stopwatch.time(15, () -> IpStatus.of(project, DAY, TERMS)));
		line("  coverage", Stopwatch.time(15, () -> Coverage.of(project, DAY)));
		line("  duties", Stopwatch.time(15, () -> DutyBoard.of(ip, DAY, TERMS)));
		line("  plan of duties", Stopwatch.time(15, () -> DutyPlan.of(ip, DAY)));
		statusAfterEdits(dossier, project);
		List<ConsistencyRule> rules = new ArrayList<>(new Rules().rules());
		rules.addAll(new IpRules().rules());
		Validator validator = new Validator(rules, Set.of());
		line("all rules on the whole dossier", Stopwatch.time(5, () -> validator.validateAll(dossier, null)));
		try (LiveValidator live = LiveValidator.attach(dossier, validator)) {
			live.update();
			Duty duty = ip.getDuties().get(DUTIES / 2);
			line("findings after a duty is done", edit(live, i -> duty.setDoneOn(i % 2 == 0 ? DAY : null)));
			Invention invention = ip.getInventions().get(INVENTIONS / 2);
			line("findings after a disclosure moves", edit(live, i -> invention.setDisclosedOn(DAY.minusDays(i % 50 + 100L))));
			AgreementParty party = ip.getAgreements().getFirst().getParties().getFirst();
			line("findings after a party signs", edit(live, i -> party.setState(i % 2 == 0 ? PartyState.NEGOTIATING : PartyState.SIGNED)));
			InventorShare share = invention.getInventors().getFirst();
			line("findings after a share changes", edit(live, i -> share.setShare(BigDecimal.valueOf(1 + i % 2))));
		}
	}

	/** The status that the page keeps: what an edit does not concern is not computed again. */
	private static void statusAfterEdits(Dossier dossier, Project project) throws Exception {
		LiveIpStatus live = new LiveIpStatus(TERMS);
		EContentAdapter watch = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				live.changed(notification);
			}
		};
		dossier.eAdapters().add(watch);
		live.of(project, DAY);
		IpManagement ip = project.getIp();
		Duty duty = ip.getDuties().get(DUTIES / 2);
		line("status after a duty is done", edit(live, project, i -> duty.setDoneOn(i % 2 == 0 ? DAY : null)));
		Invention invention = ip.getInventions().get(INVENTIONS / 2);
		line("status after a disclosure moves", edit(live, project, i -> invention.setDisclosedOn(DAY.minusDays(i % 50 + 100L))));
		AgreementParty party = ip.getAgreements().getFirst().getParties().getFirst();
		line("status after a party signs", edit(live, project, i -> party.setState(i % 2 == 0 ? PartyState.NEGOTIATING : PartyState.SIGNED)));
		InventorShare share = invention.getInventors().getFirst();
		line("status after a share changes", edit(live, project, i -> share.setShare(BigDecimal.valueOf(1 + i % 2))));
		dossier.eAdapters().remove(watch);
	}

	private static Stopwatch.Time edit(LiveIpStatus live, Project project, Edit edit) throws Exception {
		int[] time = new int[1];
		return Stopwatch.time(5, () -> {
			edit.make(time[0]++);
			return live.of(project, DAY);
		});
	}

	/** One edit. */
	private interface Edit {
		void make(int time);
	}

	private static Stopwatch.Time edit(LiveValidator live, Edit edit) throws Exception {
		int[] time = new int[1];
		return Stopwatch.time(9, () -> {
			edit.make(time[0]++);
			live.update();
			return null;
		});
	}

	private static void line(String what, Stopwatch.Time time) {
		System.out.println(what + " | " + time);
	}

	private Dossier dossier() {
		HyokaFactory h = HyokaFactory.eINSTANCE;
		Dossier dossier = h.createDossier();
		dossier.setTitle("IP");
		dossier.setFiscalYear(FiscalYear.of(2022));
		Project project = h.createProject();
		project.setCode("A");
		Period period = h.createPeriod();
		period.setStart(FiscalYear.of(2018));
		period.setEnd(FiscalYear.of(2024));
		project.setPeriod(period);
		project.setIp(f.createIpManagement());
		dossier.getUndertakings().add(project);
		Templates.standard().instantiateDuties("japan", project.getIp());
		Templates.standard().instantiateClauseTopics("standard", project.getIp());
		for (int i = 0; i < ORGANIZATIONS; i++) {
			Organization organization = h.createOrganization();
			organization.setName("機関" + i);
			dossier.getOrganizations().add(organization);
		}
		for (int i = 0; i < ITEMS; i++) {
			item(dossier, project, i);
		}
		for (int i = 0; i < INVENTIONS; i++) {
			project.getIp().getInventions().add(invention(dossier, i));
		}
		for (int i = 0; i < DUTIES; i++) {
			project.getIp().getDuties().add(duty(project.getIp(), i));
		}
		Ids.assignMissing(dossier);
		return dossier;
	}

	/** Each item has an agreement that nearly all its implementers have signed. */
	private void item(Dossier dossier, Project project, int number) {
		ResearchItem item = HyokaFactory.eINSTANCE.createResearchItem();
		item.setCode(String.valueOf(number + 1));
		Theme theme = HyokaFactory.eINSTANCE.createTheme();
		item.getThemes().add(theme);
		project.getResearchItems().add(item);
		IpAgreement agreement = f.createIpAgreement();
		agreement.setName("合意書" + number);
		agreement.getItems().add(item);
		project.getIp().getAgreements().add(agreement);
		int share = ORGANIZATIONS / ITEMS;
		for (int i = 0; i < share * 2; i++) {
			Organization organization = dossier.getOrganizations().get((number * share + i) % ORGANIZATIONS);
			theme.getImplementers().add(organization);
			AgreementParty party = f.createAgreementParty();
			party.setOrganization(organization);
			party.setState(i == 7 ? PartyState.NEGOTIATING : PartyState.SIGNED);
			agreement.getParties().add(party);
		}
	}

	private Invention invention(Dossier dossier, int number) {
		Invention invention = f.createInvention();
		invention.setNumber("P-" + number);
		invention.setName("発明" + number);
		LocalDate day = LocalDate.of(2018, 4, 1).plusDays(number % 1700);
		invention.setDisclosedOn(day);
		for (int i = 0; i < 3; i++) {
			InventorShare share = f.createInventorShare();
			share.setOrganization(dossier.getOrganizations().get((number * 7 + i) % ORGANIZATIONS));
			share.setShare(BigDecimal.ONE);
			share.setParts(3);
			invention.getInventors().add(share);
		}
		for (FilingRoute route : List.of(FilingRoute.DOMESTIC, FilingRoute.PCT)) {
			Filing filing = f.createFiling();
			filing.setRoute(route);
			filing.setState(FilingState.FILED);
			filing.setNumber("N-" + number + "-" + route);
			filing.setFiledOn(day.plusDays(route == FilingRoute.PCT ? 360 : 20));
			invention.getFilings().add(filing);
		}
		return invention;
	}

	private Duty duty(IpManagement ip, int number) {
		Duty duty = f.createDuty();
		Invention invention = ip.getInventions().get(number % INVENTIONS);
		int kind = number / INVENTIONS;
		duty.setTemplate(ip.getDutyTemplates().get(kind % 3));
		Filing filing = kind % 3 == 0 ? null : invention.getFilings().get(kind % 3 - 1);
		duty.setSubject(filing == null ? invention : filing);
		duty.setName(duty.getTemplate().getName());
		duty.setStartedOn(filing == null ? invention.getDisclosedOn() : filing.getFiledOn());
		duty.setDoneOn(number % 3 == 0 ? null : invention.getDisclosedOn().plusDays(30));
		return duty;
	}
}
