// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.ClauseState;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.PartyState;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;

/** Tables of facts on one policy, agreement, committee. */
final class IpTables {
	private final IpWords words;

	IpTables(IpWords words) {
		this.words = words;
	}

	ReportTable policy(IpPolicy policy) {
		ReportTable.Builder table = words.facts(policy, "policy");
		words.row(table, "adoptedBy", words.name(policy.getAdoptedBy()) + words.bracket(words.point(policy.getAdoptedOn())));
		words.row(table, "covers", words.prose(words.text(policy, "covers", policy.getCovers())));
		clauses(policy.getClauses(), table);
		return words.end(table, policy, "policy");
	}

	ReportTable agreement(AgreementStatus status) {
		IpAgreement agreement = status.agreement();
		ReportTable.Builder table = words.facts(agreement, "agreement");
		words.row(table, "follows", words.name(agreement.getPolicy()));
		words.row(table, "items", words.join(agreement.getItems().stream().map(words::item).toList()));
		words.row(table, "secretariat", words.name(agreement.getSecretariat()));
		words.row(table, "parties", parties(status));
		boolean open = agreement.getEffectiveFrom() == null && agreement.getExpiresOn() == null;
		words.row(table, "term", open ? "" : words.day(agreement.getEffectiveFrom()) + " ～ " + words.day(agreement.getExpiresOn()));
		words.row(table, "versions", versions(agreement));
		clauses(agreement.getClauses(), table);
		return words.end(table, agreement, "agreement");
	}

	/** Who has signed. Who has not is for those at work. */
	private List<Block> parties(AgreementStatus status) {
		List<String> names = Parties.signed(status.agreement(), status.asOf()).stream().map(this::name).filter(n -> !n.isBlank()).toList();
		return names.isEmpty() ? List.of() : List.of(Paragraph.of(words.labelled(words.label(PartyState.SIGNED), words.join(names))));
	}

	private String name(AgreementParty party) {
		Organization organization = party.getOrganization();
		return organization == null ? Objects.requireNonNullElse(party.getLabel(), "") : words.name(organization);
	}

	private List<Block> versions(IpAgreement agreement) {
		List<Block> out = new ArrayList<>();
		for (AgreementVersion version : agreement.getVersions()) {
			out.add(Paragraph.of(words.name(version) + words.bracket(words.day(version.getConcludedOn()))));
			out.addAll(words.prose(words.text(version, "changes", version.getChanges())));
		}
		return out;
	}

	/** A clause without a text of which nobody said that it is settled says nothing. */
	private void clauses(List<Clause> clauses, ReportTable.Builder table) {
		for (Clause clause : clauses) {
			List<Block> text = new ArrayList<>(words.prose(clause.getText()));
			if (text.isEmpty() && clause.getState() != ClauseState.OPEN) {
				text.add(Paragraph.of(words.label(clause.getState())));
			}
			if (!text.isEmpty()) {
				table.row(Cell.label(clause.getTopic() == null ? "" : words.name(clause.getTopic())), Cell.of(text));
			}
		}
	}

	ReportTable committee(IpCommittee committee) {
		ReportTable.Builder table = words.facts(committee, "committee");
		words.row(table, "members", words.join(committee.getMembers().stream().map(this::member).toList()));
		words.row(table, "rules", words.prose(words.text(committee, "rules", committee.getRules())));
		words.row(table, "meetings", committee.getMeetings().isEmpty() ? "" : words.say("times", committee.getMeetings().size()));
		return words.end(table, committee, "committee");
	}

	/** The person with the seat, or the seat with the number of seats, where that is known. */
	private String member(CommitteeMember member) {
		String name = words.name(member.getPerson());
		String label = Objects.requireNonNullElse(member.getLabel(), "");
		Integer seats = member.getSeats();
		List<String> more = List.of(name.isEmpty() ? "" : label, member.isChair() ? words.say("chair") : "",
				seats != null && (seats > 1 || name.isEmpty()) ? words.say("seats", seats) : "");
		return (name.isEmpty() ? label : name) + words.bracket(words.join(more));
	}
}
