// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.day;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Participation;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpPackage.Literals;

/** Rules on who takes part and who has signed. */
public final class CoverageChecks {
	private CoverageChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies coverage = Check.judged(Dependencies.on(HyokaPackage.Literals.UNDERTAKING, HyokaPackage.Literals.RESEARCH_ITEM,
				HyokaPackage.Literals.THEME, HyokaPackage.Literals.ORGANIZATION, Literals.IP_MANAGEMENT, Literals.IP_AGREEMENT,
				Literals.AGREEMENT_PARTY)
				.via(HyokaPackage.Literals.THEME__IMPLEMENTERS, Literals.AGREEMENT_PARTY__ORGANIZATION, HyokaPackage.Literals.ORGANIZATION__PARENT,
						HyokaPackage.Literals.ORGANIZATION__SUCCESSOR_OF)
				.within(HyokaPackage.Literals.UNDERTAKING__IP));
		Dependencies owners = Check.judged(Dependencies.on(HyokaPackage.Literals.UNDERTAKING, HyokaPackage.Literals.RESEARCH_ITEM,
				HyokaPackage.Literals.THEME, HyokaPackage.Literals.ORGANIZATION, Literals.IP_MANAGEMENT, Literals.INVENTION, Literals.INVENTOR_SHARE)
				.via(HyokaPackage.Literals.THEME__IMPLEMENTERS, Literals.INVENTOR_SHARE__ORGANIZATION, HyokaPackage.Literals.ORGANIZATION__PARENT,
						HyokaPackage.Literals.ORGANIZATION__SUCCESSOR_OF));
		return List.of(
				new Check<>("party.unsigned", Severity.WARNING, HyokaPackage.Literals.UNDERTAKING, Undertaking.class, coverage,
						CoverageChecks::unsigned, 3),
				new Check<>("party.unknown", Severity.INFO, HyokaPackage.Literals.UNDERTAKING, Undertaking.class, coverage, CoverageChecks::unknown,
						3),
				new Check<>("party.absent", Severity.WARNING, HyokaPackage.Literals.UNDERTAKING, Undertaking.class, coverage, CoverageChecks::absent,
						3),
				new Check<>("item.uncovered", Severity.WARNING, HyokaPackage.Literals.UNDERTAKING, Undertaking.class, coverage,
						CoverageChecks::uncovered, 3),
				new Check<>("invention.stranger", Severity.INFO, HyokaPackage.Literals.UNDERTAKING, Undertaking.class, owners,
						CoverageChecks::stranger, 3));
	}

	private static Coverage coverage(Undertaking undertaking, ProblemReporter report) {
		return report.context().computed(Coverage.class, undertaking, u -> Coverage.of(u, day(report)));
	}

	private static void unsigned(Undertaking undertaking, ProblemReporter report) {
		for (Coverage.Gap gap : coverage(undertaking, report).unsigned()) {
			List<Phrase> items = gap.items().stream().map(Naming::inSentence).toList();
			List<Phrase> agreements = gap.agreements().stream().map(Naming::inSentence).toList();
			if (gap.party().isPresent()) {
				AgreementParty party = gap.party().get();
				report.at(party, Literals.AGREEMENT_PARTY__STATE).sayAs("pending", Naming.where(undertaking), Naming.inSentence(gap.organization()),
						Phrase.list(items), Naming.inSentence(party.eContainer()));
			} else {
				report.at(gap.items().getFirst()).and(gap.organization()).say(Naming.where(undertaking), Naming.inSentence(gap.organization()),
						Phrase.list(items), Phrase.list(agreements));
			}
		}
	}

	/** One finding per agreement, at the party that goes by a label. */
	private static void unknown(Undertaking undertaking, ProblemReporter report) {
		Map<AgreementParty, Long> byParty = coverage(undertaking, report).unknown().stream().flatMap(g -> g.party().stream())
				.collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
		byParty.forEach((party, count) -> report.at(party, Literals.AGREEMENT_PARTY__ORGANIZATION).say(Naming.where(undertaking), count,
				Naming.inSentence(party.eContainer())));
	}

	private static void absent(Undertaking undertaking, ProblemReporter report) {
		for (AgreementParty party : coverage(undertaking, report).absent()) {
			report.at(party).say(Naming.where(party.eContainer()), Naming.inSentence(party.getOrganization()));
		}
	}

	private static void uncovered(Undertaking undertaking, ProblemReporter report) {
		Coverage coverage = coverage(undertaking, report);
		if (!coverage.agreements().isEmpty() && undertaking.getIp() != null && !undertaking.getIp().getAgreements().isEmpty()) {
			for (ResearchItem item : coverage.uncovered()) {
				report.at(item).say(Naming.where(item));
			}
		}
	}

	/** An owner who takes no part, unless it came from one who does, or is a part of one. */
	private static void stranger(Undertaking undertaking, ProblemReporter report) {
		if (undertaking.getIp() == null || undertaking.getIp().getInventions().isEmpty()) {
			return;
		}
		Set<Organization> participants = new HashSet<>(Participation.of(undertaking, day(report)).organizations());
		if (participants.isEmpty()) {
			return;
		}
		Set<Organization> known = new HashSet<>();
		participants.forEach(o -> known.addAll(Parties.represented(o)));
		for (Invention invention : undertaking.getIp().getInventions()) {
			for (InventorShare share : invention.getInventors()) {
				Organization owner = share.getOrganization();
				if (owner != null && !known.contains(owner) && Parties.represented(owner).stream().noneMatch(participants::contains)) {
					report.at(share, Literals.INVENTOR_SHARE__ORGANIZATION).say(Naming.where(invention), Naming.inSentence(owner));
				}
			}
		}
	}
}
