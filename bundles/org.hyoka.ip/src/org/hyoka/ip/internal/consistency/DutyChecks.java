// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.day;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Years;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;

/** Rules on duties. */
public final class DutyChecks {
	private DutyChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies duty = Check.judged(Dependencies.contents().via(Literals.DUTY__TEMPLATE));
		Dependencies events = Check.judged(Dependencies.on(Literals.IP_MANAGEMENT, Literals.INVENTION, Literals.FILING, Literals.LICENCE,
				Literals.IP_COMMITTEE, Literals.COMMITTEE_DECISION, Literals.DUTY, Literals.DUTY_TEMPLATE)
				.within(HyokaPackage.Literals.PROGRAM_NODE__PERIOD));
		return List.of(new Check<>("duty.overdue", Severity.WARNING, Literals.DUTY, Duty.class, duty, DutyChecks::overdue, 10),
				new Check<>("duty.late", Severity.INFO, Literals.DUTY, Duty.class, duty, DutyChecks::late, 10),
				new Check<>("duty.order", Severity.WARNING, Literals.DUTY, Duty.class, duty, DutyChecks::order, 10),
				new Check<>("duty.unknown", Severity.INFO, Literals.DUTY, Duty.class, duty, DutyChecks::unknown, 10),
				new Check<>("duty.missing", Severity.INFO, Literals.IP_MANAGEMENT, IpManagement.class, events, DutyChecks::missing));
	}

	private static void overdue(Duty duty, ProblemReporter report) {
		if (report.context().asOf().isEmpty()) {
			return;
		}
		LocalDate day = day(report);
		DutyStatus status = DutyStatus.of(duty, day, DutyTerms.standard());
		if (status.state() == DutyState.OVERDUE && status.due() instanceof Due.On due) {
			ProblemReporter.Line line = report.at(duty, Literals.DUTY__DONE_ON);
			if (due.guideline()) {
				line.severity(Severity.INFO).sayAs("guideline", Naming.where(duty), Years.phrase(duty.getStartedOn()), Years.phrase(day));
			} else {
				line.say(Naming.where(duty), Years.phrase(due.date()), Years.phrase(day));
			}
		}
	}

	private static void late(Duty duty, ProblemReporter report) {
		DutyStatus status = DutyStatus.of(duty, day(report), DutyTerms.standard());
		if (status.late()) {
			report.at(duty, Literals.DUTY__DONE_ON).say(Naming.where(duty), Years.phrase(status.due().day().orElseThrow()),
					Years.phrase(duty.getDoneOn()));
		}
	}

	private static void order(Duty duty, ProblemReporter report) {
		if (Check.later(duty.getStartedOn(), duty.getDoneOn()) && duty.getTemplate() != null
				&& duty.getTemplate().getBasis() != DueBasis.BEFORE_ACT) {
			report.at(duty, Literals.DUTY__DONE_ON).and(duty, Literals.DUTY__STARTED_ON).say(Naming.where(duty), Years.phrase(duty.getDoneOn()),
					Years.phrase(duty.getStartedOn()));
		}
	}

	private static void unknown(Duty duty, ProblemReporter report) {
		DutyStatus status = DutyStatus.of(duty, day(report), DutyTerms.standard());
		if (status.state().isPending() && status.due() instanceof Due.Unknown unknown) {
			report.at(duty, duty.getTemplate() == null ? Literals.DUTY__TEMPLATE : Literals.DUTY__STARTED_ON).say(Naming.where(duty),
					unknown.why());
		}
	}

	private static void missing(IpManagement ip, ProblemReporter report) {
		if (report.context().asOf().isEmpty()) {
			return;
		}
		LocalDate day = day(report);
		DutyPlan plan = DutyPlan.of(ip, day);
		if (!plan.missing().isEmpty()) {
			report.at(ip, Literals.IP_MANAGEMENT__DUTIES).fix("duty.missing.fix", d -> DutyPlan.of(ip, day).command(d))
					.say(Naming.where(ip), plan.missing().size());
		}
		for (DutyPlan.Moved moved : plan.moved()) {
			report.at(moved.duty(), Literals.DUTY__STARTED_ON).severity(Severity.WARNING)
					.fix("duty.moved.fix", Check.set(moved.duty(), Literals.DUTY__STARTED_ON, moved.start()), Years.phrase(moved.start()))
					.sayAs("moved", Naming.where(moved.duty()), moved.duty().getStartedOn() == null ? "-" : Years.phrase(moved.duty().getStartedOn()),
							Years.phrase(moved.start()));
		}
	}
}
