// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.IpPolicy;

/** Rules on the checklists of policies and agreements. */
public final class ClauseChecks {
	private ClauseChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies clauses = Dependencies.on(Literals.IP_AGREEMENT, Literals.CLAUSE);
		return List.of(
				new Check<>("clause.doubled", Severity.WARNING, Literals.IP_AGREEMENT, IpAgreement.class, clauses,
						(a, report) -> doubled(a, a.getClauses(), report), 3),
				new Check<>("policy.clause.doubled", Severity.WARNING, Literals.IP_POLICY, IpPolicy.class,
						Dependencies.on(Literals.IP_POLICY, Literals.CLAUSE),
						(p, report) -> doubled(p, p.getClauses(), report), 3),
				new Check<>("clause.reason", Severity.WARNING, Literals.CLAUSE, Clause.class, Dependencies.contents(), ClauseChecks::reason),
				new Check<>("clause.open", Severity.INFO, Literals.IP_AGREEMENT, IpAgreement.class,
						Check.judged(Dependencies.on(Literals.IP_AGREEMENT, Literals.CLAUSE, Literals.AGREEMENT_PARTY)), ClauseChecks::open));
	}

	private static void doubled(EObject owner, List<Clause> clauses, ProblemReporter report) {
		Map<ClauseTopic, Clause> seen = new HashMap<>();
		for (Clause clause : clauses) {
			Clause first = clause.getTopic() == null ? null : seen.putIfAbsent(clause.getTopic(), clause);
			if (first != null) {
				report.at(clause).and(first).say(Naming.where(owner), Naming.inSentence(clause.getTopic()));
			}
		}
	}

	/** What differs from the policy says in what. */
	private static void reason(Clause clause, ProblemReporter report) {
		if (clause.getState() == ClauseState.DEVIATES && Check.blank(clause.getText())) {
			report.at(clause, Literals.CLAUSE__TEXT).say(Naming.where(clause.eContainer() == null ? clause : clause.eContainer()),
					clause.getTopic() == null ? "-" : Naming.inSentence(clause.getTopic()));
		}
	}

	/** All have signed, and topics are marked as open. */
	private static void open(IpAgreement agreement, ProblemReporter report) {
		List<Clause> open = agreement.getClauses().stream().filter(c -> c.getState() == ClauseState.OPEN).toList();
		if (!open.isEmpty() && AgreementStatus.of(agreement, day(report)).stage() == AgreementStage.SIGNED) {
			report.at(agreement, Literals.IP_AGREEMENT__CLAUSES).say(Naming.where(agreement), open.size());
		}
	}
}
