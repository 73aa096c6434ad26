// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import static org.hyoka.ip.internal.consistency.Check.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Years;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.PartyState;

/** Rules on agreements and their parties. */
public final class AgreementChecks {
	private AgreementChecks() {
	}

	/** New instances of its rules. */
	public static List<ConsistencyRule> all() {
		Dependencies own = Dependencies.on(Literals.IP_AGREEMENT);
		Dependencies parties = Dependencies.on(Literals.IP_AGREEMENT, Literals.AGREEMENT_PARTY);
		return List.of(
				of("agreement.expired", Severity.WARNING, Check.judged(own.within(HyokaPackage.Literals.PROGRAM_NODE__PERIOD)),
						AgreementChecks::expired, 10),
				of("agreement.order", Severity.ERROR, own, AgreementChecks::order, 10),
				of("agreement.items", Severity.WARNING, own, AgreementChecks::items, 3),
				of("agreement.stated", Severity.ERROR,
						Check.judged(Dependencies.on(Literals.IP_AGREEMENT, Literals.AGREEMENT_PARTY, HyokaPackage.Literals.STATED_FIGURE)),
						AgreementChecks::stated, 3),
				of("party.doubled", Severity.WARNING, parties, AgreementChecks::doubled, 14),
				new Check<>("party.dates", Severity.WARNING, Literals.AGREEMENT_PARTY, AgreementParty.class, Dependencies.contents(),
						AgreementChecks::dates, 10),
				new Check<>("party.unnamed", Severity.WARNING, Literals.AGREEMENT_PARTY, AgreementParty.class, Dependencies.contents(),
						AgreementChecks::unnamed, 14));
	}

	private static Check<IpAgreement> of(String id, Severity severity, Dependencies dependencies,
			java.util.function.BiConsumer<IpAgreement, ProblemReporter> check, Integer... rules) {
		return new Check<>(id, severity, Literals.IP_AGREEMENT, IpAgreement.class, dependencies, check, rules);
	}

	private static void expired(IpAgreement agreement, ProblemReporter report) {
		Undertaking undertaking = undertaking(agreement);
		Period period = undertaking == null ? null : undertaking.getPeriod();
		if (agreement.getExpiresOn() == null || period == null || period.getEnd() == null) {
			return;
		}
		LocalDate end = period.getEnd().lastDay();
		if (agreement.getExpiresOn().isBefore(end)) {
			boolean over = report.context().asOf().filter(d -> agreement.getExpiresOn().isBefore(d)).isPresent();
			ProblemReporter.Line line = report.at(agreement, Literals.IP_AGREEMENT__EXPIRES_ON);
			if (over) {
				line.say(Naming.where(agreement), Years.phrase(agreement.getExpiresOn()), Years.phrase(end));
			} else {
				line.severity(Severity.INFO).sayAs("soon", Naming.where(agreement), Years.phrase(agreement.getExpiresOn()), Years.phrase(end));
			}
		}
	}

	static Undertaking undertaking(EObject inside) {
		for (EObject up = inside; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking) {
				return undertaking;
			}
		}
		return null;
	}

	private static void order(IpAgreement agreement, ProblemReporter report) {
		if (Check.later(agreement.getEffectiveFrom(), agreement.getExpiresOn())) {
			report.at(agreement, Literals.IP_AGREEMENT__EXPIRES_ON).and(agreement, Literals.IP_AGREEMENT__EFFECTIVE_FROM)
					.say(Naming.where(agreement), Years.phrase(agreement.getExpiresOn()), Years.phrase(agreement.getEffectiveFrom()));
		}
	}

	private static void items(IpAgreement agreement, ProblemReporter report) {
		Undertaking undertaking = undertaking(agreement);
		for (ResearchItem item : agreement.getItems()) {
			if (undertaking != null && !EcoreUtil.isAncestor(undertaking, item)) {
				report.at(agreement, Literals.IP_AGREEMENT__ITEMS).and(item).say(Naming.where(agreement), Naming.where(item));
			}
		}
	}

	/** A printed number of institutions; where some are not named the computed number is the least there can be. */
	private static void stated(IpAgreement agreement, ProblemReporter report) {
		Parties.Sharing sharing = Parties.sharing(agreement, day(report));
		for (StatedFigure stated : StatedFigures.all(agreement, StatedMeasure.COUNT)) {
			if (stated.getAbout() != null || agreement.getParties().isEmpty()) {
				continue;
			}
			StatedComparison comparison = StatedFigures.compare(stated, agreement, BigDecimal.valueOf(sharing.count()), stated.getUnit());
			if (comparison instanceof StatedComparison.OfNumbers numbers && numbers.verdict().isFinding()
					&& (sharing.exact() || numbers.printed().compareTo(numbers.computed()) < 0)) {
				report.at(stated, HyokaPackage.Literals.STATED_FIGURE__VALUE).and(agreement).say(Naming.where(agreement),
						numbers.printed().toPlainString(), stated.getPlace() == null ? "-" : stated.getPlace(), sharing.count());
			}
		}
	}

	private static void doubled(IpAgreement agreement, ProblemReporter report) {
		Map<Organization, AgreementParty> seen = new HashMap<>();
		for (AgreementParty party : agreement.getParties()) {
			AgreementParty first = party.getOrganization() == null ? null : seen.putIfAbsent(party.getOrganization(), party);
			if (first != null) {
				report.at(party).and(first).say(Naming.where(agreement), Naming.inSentence(party.getOrganization()));
			}
		}
	}

	private static void dates(AgreementParty party, ProblemReporter report) {
		boolean bound = party.getState() == PartyState.SIGNED || party.getState() == PartyState.WITHDRAWN;
		if (Check.later(party.getSignedOn(), party.getLeftOn())) {
			report.at(party, Literals.AGREEMENT_PARTY__LEFT_ON).severity(Severity.ERROR).sayAs("order", name(party), Years.phrase(party.getLeftOn()),
					Years.phrase(party.getSignedOn()));
		}
		if (party.getSignedOn() != null && !bound) {
			report.at(party, Literals.AGREEMENT_PARTY__STATE)
					.fix("party.dates.fix",
							Check.set(party, Literals.AGREEMENT_PARTY__STATE, party.getLeftOn() == null ? PartyState.SIGNED : PartyState.WITHDRAWN),
							Naming.label(party.getLeftOn() == null ? PartyState.SIGNED : PartyState.WITHDRAWN))
					.sayAs("signed", name(party), Years.phrase(party.getSignedOn()), Naming.label(party.getState()));
		} else if (party.getLeftOn() != null && party.getState() != PartyState.WITHDRAWN) {
			report.at(party, Literals.AGREEMENT_PARTY__STATE)
					.fix("party.dates.fix", Check.set(party, Literals.AGREEMENT_PARTY__STATE, PartyState.WITHDRAWN),
							Naming.label(PartyState.WITHDRAWN))
					.sayAs("left", name(party), Years.phrase(party.getLeftOn()), Naming.label(party.getState()));
		}
	}

	private static Phrase name(AgreementParty party) {
		return party.getOrganization() == null ? Naming.where(party) : Naming.inSentence(party.getOrganization());
	}

	private static void unnamed(AgreementParty party, ProblemReporter report) {
		if (party.getOrganization() == null && Check.blank(party.getLabel())) {
			report.at(party, Literals.AGREEMENT_PARTY__ORGANIZATION).say(Naming.where(party.eContainer() == null ? party : party.eContainer()));
		}
	}
}
