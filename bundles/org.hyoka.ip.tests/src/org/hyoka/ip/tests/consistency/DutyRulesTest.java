// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.ip.tests.Ips.day;

import java.util.Set;

import org.hyoka.consistency.Severity;
import org.hyoka.ip.tests.Ips;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Invention;
import org.junit.jupiter.api.Test;

/** Rules on duties and their deadlines. */
class DutyRulesTest extends RuleTests {
	static final Set<String> KINDS = Set.of("duty");

	DutyRulesTest() {
		super(KINDS);
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
}
