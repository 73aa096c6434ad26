// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.PartyState;

/**
 * Where one agreement stands at the end of a day.
 *
 * @param agreement the agreement
 * @param asOf      the day
 * @param stage     how far it is
 * @param effective whether it is in force: it has begun and not expired, and somebody is bound
 * @param parties   how many institutions stand where, those behind a label as counted by the source; every state has a number
 * @param clauses   what is settled
 * @param sharing   the sharing institutions
 */
public record AgreementStatus(IpAgreement agreement, LocalDate asOf, AgreementStage stage, boolean effective,
		Map<PartyState, Integer> parties, ClauseProgress clauses, Parties.Sharing sharing) {
	/** Keeps its own copy. */
	public AgreementStatus {
		parties = Map.copyOf(parties);
	}

	/** Computes where an agreement stands. */
	public static AgreementStatus of(IpAgreement agreement, LocalDate asOf) {
		Map<PartyState, Integer> parties = new EnumMap<>(PartyState.class);
		for (PartyState state : PartyState.values()) {
			parties.put(state, 0);
		}
		for (AgreementParty party : agreement.getParties()) {
			parties.merge(Parties.at(party, asOf), Parties.institutions(party), Integer::sum);
		}
		boolean expired = agreement.getExpiresOn() != null && agreement.getExpiresOn().isBefore(asOf);
		boolean begun = agreement.getEffectiveFrom() == null || !agreement.getEffectiveFrom().isAfter(asOf);
		AgreementStage stage = expired ? AgreementStage.ENDED : stage(parties);
		boolean effective = begun && !expired && parties.get(PartyState.SIGNED) > 0;
		return new AgreementStatus(agreement, asOf, stage, effective, parties, ClauseProgress.of(agreement), Parties.sharing(agreement, asOf));
	}

	private static AgreementStage stage(Map<PartyState, Integer> parties) {
		int signed = parties.get(PartyState.SIGNED);
		int open = parties.get(PartyState.INVITED) + parties.get(PartyState.NEGOTIATING);
		if (signed > 0) {
			return open > 0 ? AgreementStage.PARTLY_SIGNED : AgreementStage.SIGNED;
		}
		if (open == 0) {
			return parties.get(PartyState.WITHDRAWN) > 0 ? AgreementStage.ENDED : AgreementStage.PREPARING;
		}
		return parties.get(PartyState.NEGOTIATING) > 0 ? AgreementStage.NEGOTIATING : AgreementStage.PREPARING;
	}

	/** How many are asked and did not decline or leave. */
	public int expected() {
		return parties.get(PartyState.SIGNED) + parties.get(PartyState.INVITED) + parties.get(PartyState.NEGOTIATING);
	}
}
