// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventionDecision;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.Licence;
import org.hyoka.report.Confidential;

/** Rules on what the committee decided, and on what is to stay secret. */
public final class SecrecyChecks {
	private SecrecyChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies invention = Dependencies.on(Literals.INVENTION, Literals.FILING);
		return List.of(
				new Check<>("decision.differs", Severity.WARNING, Literals.IP_MANAGEMENT, IpManagement.class,
						Dependencies.on(Literals.IP_MANAGEMENT, Literals.IP_COMMITTEE, Literals.COMMITTEE_DECISION, Literals.INVENTION),
						SecrecyChecks::differs, 3),
				new Check<>("decision.early", Severity.WARNING, Literals.COMMITTEE_DECISION, CommitteeDecision.class,
						Dependencies.contents().via(Literals.COMMITTEE_DECISION__INVENTIONS), SecrecyChecks::early, 10),
				new Check<>("decision.unfiled", Severity.INFO, Literals.INVENTION, Invention.class, invention, SecrecyChecks::unfiled),
				new Check<>("committee.chairs", Severity.WARNING, Literals.IP_COMMITTEE, IpCommittee.class,
						Dependencies.on(Literals.IP_COMMITTEE, Literals.COMMITTEE_MEMBER), SecrecyChecks::chairs),
				new Check<>("secret.published", Severity.ERROR, Literals.INVENTION, Invention.class, invention, SecrecyChecks::published),
				new Check<>("secret.open", Severity.WARNING, Literals.INVENTION, Invention.class, Dependencies.on(Literals.INVENTION),
						SecrecyChecks::open),
				new Check<>("secret.licence", Severity.WARNING, Literals.LICENCE, Licence.class,
						Dependencies.contents().via(Literals.LICENCE__INVENTIONS), SecrecyChecks::licence),
				new Check<>("secret.document", Severity.WARNING, Literals.IP_AGREEMENT, IpAgreement.class,
						Dependencies.on(Literals.IP_AGREEMENT, Literals.AGREEMENT_VERSION, HyokaPackage.Literals.ATTACHED_DOCUMENT).via(
								Literals.IP_AGREEMENT__DOCUMENTS,
								Literals.AGREEMENT_VERSION__DOCUMENT),
						SecrecyChecks::documents));
	}

	/** The committee's last decision on an invention beside what its entry says. */
	private static void differs(IpManagement ip, ProblemReporter report) {
		Map<Invention, CommitteeDecision> last = new HashMap<>();
		Comparator<CommitteeDecision> order = Comparator.comparing(CommitteeDecision::getDecidedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
		for (IpCommittee committee : ip.getCommittees()) {
			for (CommitteeDecision decision : committee.getDecisions()) {
				decision.getInventions().forEach(i -> last.merge(i, decision, (a, b) -> order.compare(b, a) >= 0 ? b : a));
			}
		}
		for (Invention invention : ip.getInventions()) {
			CommitteeDecision decision = last.get(invention);
			if (decision != null && decision.getDecision() != InventionDecision.OPEN && decision.getDecision() != invention.getDecision()) {
				report.at(invention, Literals.INVENTION__DECISION).and(decision)
						.fix("decision.differs.fix", Check.set(invention, Literals.INVENTION__DECISION, decision.getDecision()),
								Naming.label(decision.getDecision()))
						.say(Naming.where(invention), Naming.label(invention.getDecision()), Naming.label(decision.getDecision()));
			}
		}
	}

	private static void early(CommitteeDecision decision, ProblemReporter report) {
		for (Invention invention : decision.getInventions()) {
			LocalDate disclosed = invention.getDisclosedOn();
			if (Check.later(disclosed, decision.getDecidedOn())) {
				report.at(decision, Literals.COMMITTEE_DECISION__DECIDED_ON).and(invention).say(Naming.where(invention),
						Years.phrase(decision.getDecidedOn()),
						Years.phrase(disclosed));
			}
		}
	}

	private static void unfiled(Invention invention, ProblemReporter report) {
		if (invention.getDecision() == InventionDecision.FILE && invention.getFilings().isEmpty()) {
			report.at(invention, Literals.INVENTION__FILINGS).say(Naming.where(invention));
		}
	}

	private static void chairs(IpCommittee committee, ProblemReporter report) {
		List<CommitteeMember> chairs = committee.getMembers().stream().filter(CommitteeMember::isChair).toList();
		if (chairs.size() > 1) {
			report.at(committee, Literals.IP_COMMITTEE__MEMBERS).say(Naming.where(committee), chairs.size());
		}
	}

	/** What is to be kept secret has been published. */
	private static void published(Invention invention, ProblemReporter report) {
		if (invention.getDecision() != InventionDecision.KEEP_SECRET) {
			return;
		}
		for (Filing filing : invention.getFilings()) {
			if (filing.getPublishedOn() != null || filing.getState() == FilingState.PUBLISHED || filing.getState() == FilingState.REGISTERED) {
				report.at(filing).and(invention, Literals.INVENTION__DECISION).say(Naming.where(invention), Naming.label(filing.getState()));
			}
		}
	}

	private static void open(Invention invention, ProblemReporter report) {
		if (invention.getDecision() == InventionDecision.KEEP_SECRET && !invention.isConfidential()) {
			report.at(invention, Literals.INVENTION__CONFIDENTIAL).fix("secret.fix", Check.set(invention, Literals.INVENTION__CONFIDENTIAL, true))
					.say(Naming.where(invention));
		}
	}

	private static void licence(Licence licence, ProblemReporter report) {
		List<Phrase> secret = licence.getInventions().stream().filter(Confidential::is).map(Naming::inSentence).toList();
		if (!licence.isConfidential() && !secret.isEmpty()) {
			report.at(licence, Literals.LICENCE__CONFIDENTIAL).fix("secret.fix", Check.set(licence, Literals.LICENCE__CONFIDENTIAL, true))
					.say(Naming.where(licence), Phrase.list(secret));
		}
	}

	private static void documents(IpAgreement agreement, ProblemReporter report) {
		if (!agreement.isConfidential()) {
			return;
		}
		List<AttachedDocument> documents = new ArrayList<>(agreement.getDocuments());
		agreement.getVersions().stream().map(AgreementVersion::getDocument).filter(d -> d != null).forEach(documents::add);
		documents.stream().distinct().filter(d -> !d.isConfidential())
				.forEach(d -> report.at(d, HyokaPackage.Literals.ATTACHED_DOCUMENT__CONFIDENTIAL)
						.and(agreement).fix("secret.fix", Check.set(d, HyokaPackage.Literals.ATTACHED_DOCUMENT__CONFIDENTIAL, true))
						.say(Naming.inSentence(d), Naming.where(agreement)));
	}
}
