// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.AgreementStage;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.StageTransitions;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.PartyState;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** Agreements as a board by stage; of the chosen one its parties, what it says, versions, documents, and the checklist. */
final class AgreementsPart implements IpPagePart {
	private final IpView view;
	private Subject agreement;
	private CardBoard<AgreementStage> board;
	private PartyBoard parties;
	private FormBuilder facts;
	private ObjectTable versions;
	private ClauseTable clauses;
	private PageScaffold scaffold;

	AgreementsPart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		scaffold = PageScaffold.inside(parent);
		agreement = new Subject(view.context(), scaffold.control());
		Composite all = scaffold.wideSection(Messages.Agreements_head);
		Actions actions = new Actions(all, Messages.Agreements_lead);
		actions.add("command-add", Messages.Agreements_add, this::add);
		actions.add("command-delete", Messages.Agreements_delete, this::delete);
		board = new CardBoard<>(all, view, Messages.Agreements_head, List.of(AgreementStage.values()), s -> Texts.in(s.label()), 2, 2, 2,
				(o, stage) -> StageTransitions.agreement(view.context().domain(), (IpAgreement) o, stage, view.asOf())).onDelete(this::delete);
		board.onSelect(o -> {
			agreement.set(o.orElse(null));
			o.ifPresent(view.context()::select);
			scaffold.reflow();
		});
		parties = new PartyBoard(scaffold, view, agreement);
		facts = new FormBuilder(scaffold.section(Messages.Agreements_facts), agreement);
		facts.all(NAMED_ELEMENT__NAME, IP_AGREEMENT__ITEMS);
		facts.row(2).all(IP_AGREEMENT__SECRETARIAT, IP_AGREEMENT__POLICY, IP_AGREEMENT__EFFECTIVE_FROM, IP_AGREEMENT__EXPIRES_ON);
		facts.any(IP_AGREEMENT__CONFIDENTIAL);
		Composite papers = scaffold.section(Labels.of(IP_AGREEMENT__VERSIONS));
		versions = new ObjectTable(papers, view.context(), agreement, IP_AGREEMENT__VERSIONS, AGREEMENT_VERSION, 4)
				.column(NAMED_ELEMENT__NAME, 130).column(AGREEMENT_VERSION__CONCLUDED_ON, 100).column(AGREEMENT_VERSION__CHANGES, 180)
				.column(AGREEMENT_VERSION__DOCUMENT, 110).whenEmpty(Messages.Agreements_noVersions);
		new FormBuilder(papers, agreement).references(IP_AGREEMENT__DOCUMENTS);
		clauses = new ClauseTable(scaffold.wideSection(Messages.Clauses_head), Messages.Clauses_head, view, agreement);
		view.onChange(scaffold.control(), this::update);
		update();
		return scaffold.control();
	}

	private void update() {
		Map<AgreementStage, List<BoardCard>> cards = new java.util.EnumMap<>(AgreementStage.class);
		view.status().map(IpStatus::agreements)
				.ifPresent(b -> b.all().forEach(s -> cards.computeIfAbsent(s.stage(), k -> new ArrayList<>()).add(card(s))));
		board.show(s -> cards.getOrDefault(s, List.of()));
		parties.update();
		clauses.update();
	}

	private static BoardCard card(AgreementStatus status) {
		IpAgreement agreement = status.agreement();
		List<String> lines = new ArrayList<>();
		int parties = agreement.getParties().size();
		lines.add(parties == 0 ? Messages.Agreements_noParties
				: Messages.bind(Messages.Agreements_signedOf, status.parties().get(PartyState.SIGNED), status.expected()));
		String more = ((agreement.isConfidential() ? Messages.Agreements_confidential + "　" : "") + IpTexts.term(agreement)).strip();
		if (!more.isEmpty()) {
			lines.add(more);
		}
		if (status.clauses().total() > 0) {
			lines.add(Messages.bind(Messages.Agreements_topicsOf, status.clauses().settled(), status.clauses().total()));
		}
		return new BoardCard(agreement, Labels.of(agreement), lines, false);
	}

	private void add() {
		IpAgreement made = IpFactory.eINSTANCE.createIpAgreement();
		made.setName(Messages.Agreements_new);
		if (view.editable()) {
			view.ip().withObject(ip -> AddCommand.create(view.context().domain(), ip, IP_MANAGEMENT__AGREEMENTS, made));
			update();
			board.select(made);
			facts.focus(NAMED_ELEMENT__NAME);
		}
	}

	private void delete() {
		board.selected().ifPresent(o -> {
			CompoundCommand all = new CompoundCommand(Messages.Agreements_delete);
			all.append(DeleteCommand.create(view.context().domain(), o));
			view.execute(all);
			update();
		});
	}

	@Override
	public void shown() {
		update();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof IpAgreement) {
				update();
				return board.select(o) && inside(object, feature);
			}
		}
		return false;
	}

	private boolean inside(EObject object, EStructuralFeature feature) {
		return switch (object) {
		case AgreementParty party -> parties.reveal(party, feature);
		case AgreementVersion version -> versions.reveal(version);
		case Clause clause -> clauses.reveal(clause);
		default -> feature != null && facts.focus(feature) || focus();
		};
	}

	private boolean focus() {
		scaffold.show(board.control());
		board.focus();
		return true;
	}
}
