// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.PartyState;

/**
 * Puts a party into another state, or an agreement into another stage, as of a day: one command that can be undone. A day
 * is never made up; one that contradicts the new state is taken out.
 */
public final class StageTransitions {
	private static final PhraseBook BOOK = PhraseBook.of(StageTransitions.class);
	private static final Set<PartyState> OPEN = Set.of(PartyState.INVITED, PartyState.NEGOTIATING);

	private StageTransitions() {
	}

	/** What a move is. */
	public sealed interface Move {
		/**
		 * It can be made.
		 *
		 * @param command to execute on the dossier's command stack; afterwards the party or agreement stands where it was put
		 */
		record Possible(Command command) implements Move {
		}

		/**
		 * It can't be made.
		 *
		 * @param why a sentence that says what to do instead
		 */
		record Refused(Phrase why) implements Move {
		}
	}

	/**
	 * Puts a party into a state, so that {@link Parties#at} gives it on that day.
	 *
	 * @param domain the dossier's editing domain
	 * @param day    the day that the board shows
	 */
	public static Move party(EditingDomain domain, AgreementParty party, PartyState to, LocalDate day) {
		if (Parties.at(party, day) == to) {
			return new Move.Refused(BOOK.phrase("move.there"));
		}
		CompoundCommand all = command();
		party(domain, party, to, day, all);
		return new Move.Possible(all);
	}

	private static void party(EditingDomain domain, AgreementParty party, PartyState to, LocalDate day, CompoundCommand all) {
		boolean bound = to == PartyState.SIGNED || to == PartyState.WITHDRAWN;
		if (!bound || party.getSignedOn() != null && party.getSignedOn().isAfter(day)) {
			unset(domain, party, party.getSignedOn(), Literals.AGREEMENT_PARTY__SIGNED_ON, all);
		}
		if (to != PartyState.WITHDRAWN || party.getLeftOn() != null && party.getLeftOn().isAfter(day)) {
			unset(domain, party, party.getLeftOn(), Literals.AGREEMENT_PARTY__LEFT_ON, all);
		}
		if (party.getState() != to) {
			all.append(SetCommand.create(domain, party, Literals.AGREEMENT_PARTY__STATE, to));
		}
	}

	/**
	 * Puts an agreement into a stage by moving its parties, or its last day, so that {@link AgreementStatus} gives that stage on
	 * that day. Partly signed is no stage to put one into: who has signed is said of each party.
	 *
	 * @param domain the dossier's editing domain
	 * @param day    the day that the board shows
	 */
	public static Move agreement(EditingDomain domain, IpAgreement agreement, AgreementStage to, LocalDate day) {
		if (AgreementStatus.of(agreement, day).stage() == to) {
			return new Move.Refused(BOOK.phrase("move.there"));
		}
		CompoundCommand all = command();
		if (to == AgreementStage.ENDED) {
			all.append(SetCommand.create(domain, agreement, Literals.IP_AGREEMENT__EXPIRES_ON, day.minusDays(1)));
			return new Move.Possible(all);
		}
		if (to == AgreementStage.PARTLY_SIGNED) {
			return new Move.Refused(BOOK.phrase("move.partly"));
		}
		List<AgreementParty> moved = agreement.getParties().stream().filter(p -> movable(Parties.at(p, day))).toList();
		boolean left = agreement.getParties().stream().anyMatch(p -> Parties.at(p, day) == PartyState.WITHDRAWN);
		if (moved.isEmpty() && (to != AgreementStage.PREPARING || left)) {
			return new Move.Refused(BOOK.phrase("move.nobody"));
		}
		if (agreement.getExpiresOn() != null && agreement.getExpiresOn().isBefore(day)) {
			all.append(SetCommand.create(domain, agreement, Literals.IP_AGREEMENT__EXPIRES_ON, SetCommand.UNSET_VALUE));
		}
		PartyState state = switch (to) {
		case PREPARING -> PartyState.INVITED;
		case NEGOTIATING -> PartyState.NEGOTIATING;
		default -> PartyState.SIGNED;
		};
		moved.stream().filter(p -> Parties.at(p, day) != state).forEach(p -> party(domain, p, state, day, all));
		return new Move.Possible(all);
	}

	private static boolean movable(PartyState state) {
		return OPEN.contains(state) || state == PartyState.SIGNED;
	}

	private static CompoundCommand command() {
		return new CompoundCommand(BOOK.phrase("move.command").in(java.util.Locale.getDefault()));
	}

	private static void unset(EditingDomain domain, EObject object, Object value, EStructuralFeature feature, CompoundCommand all) {
		if (value != null) {
			all.append(SetCommand.create(domain, object, feature, SetCommand.UNSET_VALUE));
		}
	}
}
