// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.ip.IpPackage.Literals.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.ip.agreements.StageTransitions;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyRole;
import org.hyoka.model.ip.PartyState;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.ReferenceChoice;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;

/** The parties of the chosen agreement as a board by state, and the fields of the chosen party. */
final class PartyBoard {
	private final IpView view;
	private final Subject agreement;
	private final PageScaffold scaffold;
	private final Subject party;
	private final CardBoard<PartyState> board;
	private final FormBuilder fields;
	private final Actions actions;

	PartyBoard(PageScaffold scaffold, IpView view, Subject agreement) {
		this.scaffold = scaffold;
		this.view = view;
		this.agreement = agreement;
		Composite section = scaffold.wideSection(Messages.Parties_head);
		actions = new Actions(section, Messages.Parties_lead);
		actions.add("command-add", Messages.Parties_add, this::add);
		actions.add("command-collect", Messages.Parties_invite, this::invite);
		actions.add("command-delete", Messages.Parties_delete, this::delete);
		board = new CardBoard<>(section, view, Messages.Parties_head, List.of(PartyState.values()), Labels::of, 1, 1, 5,
				(o, state) -> StageTransitions.party(view.context().domain(), (AgreementParty) o, state, view.asOf())).onDelete(this::delete);
		party = new Subject(view.context(), section);
		board.onSelect(o -> {
			party.set(o.orElse(null));
			o.ifPresent(view.context()::select);
		});
		fields = new FormBuilder(section, party).row(3);
		fields.all(AGREEMENT_PARTY__ORGANIZATION, AGREEMENT_PARTY__LABEL, AGREEMENT_PARTY__INSTITUTIONS, AGREEMENT_PARTY__ROLE,
				AGREEMENT_PARTY__STATE,
				AGREEMENT_PARTY__SIGNED_ON, AGREEMENT_PARTY__LEFT_ON);
		agreement.onChange(section, this::update);
	}

	private Optional<IpAgreement> shown() {
		return agreement.object().map(IpAgreement.class::cast);
	}

	void update() {
		Map<PartyState, List<BoardCard>> cards = new EnumMap<>(PartyState.class);
		List<AgreementParty> parties = shown().map(a -> (List<AgreementParty>) a.getParties()).orElse(List.of());
		List<AgreementParty> absent = view.status().map(s -> s.coverage().absent()).orElse(List.of());
		for (AgreementParty p : parties) {
			cards.computeIfAbsent(Parties.at(p, view.asOf()), k -> new ArrayList<>()).add(card(p, absent.contains(p)));
		}
		board.show(s -> cards.getOrDefault(s, List.of()));
		actions.say(shown().isEmpty() ? Messages.Parties_choose : parties.isEmpty() ? Messages.Parties_none : Messages.Parties_lead);
	}

	private static BoardCard card(AgreementParty party, boolean absent) {
		String day = party.getState() == PartyState.SIGNED && party.getSignedOn() != null ? "  " + party.getSignedOn()
				: party.getLeftOn() != null ? "  " + party.getLeftOn() : "";
		String line = Labels.of(party.getRole()) + day;
		return new BoardCard(party, IpTexts.party(party), List.of(absent ? Messages.Parties_absent : line), absent);
	}

	/** Asks which organizations; one that is missing can be registered at once. */
	private void add() {
		shown().filter(a -> view.editable()).ifPresent(a -> {
			List<AgreementParty> made = new ArrayList<>();
			ReferenceChoice.choose(board.control().getShell(), view.context().domain(), a, AGREEMENT_PARTY__ORGANIZATION, true, chosen -> {
				chosen.forEach(o -> made.add(party((Organization) o)));
				return AddCommand.create(view.context().domain(), a, IP_AGREEMENT__PARTIES, made);
			});
			if (!made.isEmpty()) {
				update();
				board.select(made.getFirst());
				board.focus();
			}
		});
	}

	/** All who take part in what the agreement covers and are no parties yet. */
	private void invite() {
		shown().filter(a -> view.editable()).ifPresent(a -> {
			List<AgreementParty> made = missing(a).stream().map(PartyBoard::party).toList();
			if (!made.isEmpty()) {
				CompoundCommand all = new CompoundCommand(Messages.Parties_invite);
				all.append(AddCommand.create(view.context().domain(), a, IP_AGREEMENT__PARTIES, made));
				view.execute(all);
				update();
				board.select(made.getFirst());
			} else {
				actions.say(Messages.Parties_allAsked);
			}
		});
	}

	private List<Organization> missing(IpAgreement a) {
		return view.status().map(s -> missing(s.coverage(), a)).orElse(List.of());
	}

	static List<Organization> missing(Coverage coverage, IpAgreement agreement) {
		int column = coverage.agreements().indexOf(agreement);
		return column < 0 ? List.of()
				: coverage.rows().stream().filter(r -> r.cells().get(column).state() == Coverage.State.MISSING).map(Coverage.Row::organization)
						.toList();
	}

	static AgreementParty party(Organization organization) {
		AgreementParty made = IpFactory.eINSTANCE.createAgreementParty();
		made.setOrganization(organization);
		made.setRole(PartyRole.PARTICIPANT);
		made.setState(PartyState.INVITED);
		return made;
	}

	private void delete() {
		EditingDomain domain = view.context().domain();
		board.selected().ifPresent(o -> {
			view.execute(DeleteCommand.create(domain, o));
			update();
		});
	}

	boolean reveal(EObject object, EStructuralFeature feature) {
		update();
		if (!board.select(object)) {
			return false;
		}
		scaffold.show(board.control());
		if (feature == null || !fields.focus(feature)) {
			board.focus();
		}
		return true;
	}
}
