// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;

/** Where the parties of an agreement stand on a day, and for whom they stand. */
public final class Parties {
	private static final int DEEPEST = 20;

	private Parties() {
	}

	/**
	 * Where a party stands at the end of a day. Its dates go before its state: one that signed later is still negotiating, one
	 * that left later is still signed, one that has left by then is withdrawn. A party that left is withdrawn on the day
	 * that it left.
	 */
	public static PartyState at(AgreementParty party, LocalDate day) {
		PartyState state = party.getState();
		if (state != PartyState.SIGNED && state != PartyState.WITHDRAWN) {
			return state;
		}
		if (party.getLeftOn() != null ? !party.getLeftOn().isAfter(day) : state == PartyState.WITHDRAWN) {
			return PartyState.WITHDRAWN;
		}
		return party.getSignedOn() != null && party.getSignedOn().isAfter(day) ? PartyState.NEGOTIATING : PartyState.SIGNED;
	}

	/** Whether a party is asked, negotiates or has signed at the end of a day: it has neither declined nor left. */
	public static boolean asked(AgreementParty party, LocalDate day) {
		PartyState state = at(party, day);
		return state != PartyState.DECLINED && state != PartyState.WITHDRAWN;
	}

	/** How many institutions a party is: one that is named is one; one that goes by a label as many as the source says, else one. */
	public static int institutions(AgreementParty party) {
		return party.getOrganization() == null && party.getInstitutions() != null ? Math.max(1, party.getInstitutions()) : 1;
	}

	/**
	 * Whether a party stands for an institution: it is the institution, one that it is a part of (a university signs for its
	 * faculty), or one that it came from (a successor takes the agreement over).
	 */
	public static boolean standsFor(AgreementParty party, Organization organization) {
		return party.getOrganization() != null && standsFor(party.getOrganization(), organization, DEEPEST);
	}

	private static boolean standsFor(Organization party, Organization organization, int depth) {
		if (organization == null || depth == 0) {
			return false;
		}
		return party == organization || standsFor(party, organization.getParent(), depth - 1)
				|| organization.getSuccessorOf().stream().anyMatch(o -> standsFor(party, o, depth - 1));
	}

	/** The institutions that may sign for one: itself, what it is part of, what it came from; itself first. */
	public static Set<Organization> represented(Organization organization) {
		Set<Organization> result = new LinkedHashSet<>();
		collect(organization, result);
		return result;
	}

	private static void collect(Organization organization, Set<Organization> result) {
		if (organization != null && result.add(organization)) {
			collect(organization.getParent(), result);
			organization.getSuccessorOf().forEach(o -> collect(o, result));
		}
	}

	/** Those that have signed and not left by the end of a day. */
	public static List<AgreementParty> signed(IpAgreement agreement, LocalDate day) {
		return agreement.getParties().stream().filter(p -> at(p, day) == PartyState.SIGNED).toList();
	}

	/**
	 * The sharing institutions (分担機関) of an agreement on a day: who has signed as leader or participant, each once.
	 * Subcontractors, research partners and others are none.
	 */
	public static Sharing sharing(IpAgreement agreement, LocalDate day) {
		List<AgreementParty> parties = signed(agreement, day).stream()
				.filter(p -> p.getRole() == PartyRole.LEAD || p.getRole() == PartyRole.PARTICIPANT).toList();
		List<Organization> named = parties.stream().map(AgreementParty::getOrganization).filter(Objects::nonNull).distinct().toList();
		List<AgreementParty> unnamed = parties.stream().filter(p -> p.getOrganization() == null).toList();
		return new Sharing(named, unnamed);
	}

	/**
	 * Sharing institutions.
	 *
	 * @param named   those that are known
	 * @param unnamed parties of which only a label is known; each may stand for several institutions, as many as the source says
	 */
	public record Sharing(List<Organization> named, List<AgreementParty> unnamed) {
		/** Keeps its own copies. */
		public Sharing {
			named = List.copyOf(named);
			unnamed = List.copyOf(unnamed);
		}

		/** How many there are; at least, where the source does not say how many go by a label. */
		public int count() {
			return named.size() + unnamed.stream().mapToInt(Parties::institutions).sum();
		}

		/** Whether all are named or counted, so that the number is the number. */
		public boolean exact() {
			return unnamed.stream().allMatch(p -> p.getInstitutions() != null);
		}
	}
}
