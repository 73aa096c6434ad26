// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.report.Block;
import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.Caption;
import org.hyoka.core.report.Paragraph;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.ReportTable;
import org.hyoka.core.report.ReportTable.Cell;
import org.hyoka.core.report.ReportTable.Column;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.AgreementVersion;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.PartyState;
import org.osgi.service.component.annotations.Component;

/**
 * Facts on IP: policies, agreements with their parties, committees, licences. Numbers of parties are counted, not typed.
 * What is confidential is left out unless chosen.
 */
@Component(service = ReportSection.class)
public final class IpSection implements ReportSection {
	@Override
	public String key() {
		return "ip";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty() || context.subject().get().getIp() == null) {
			return;
		}
		IpManagement ip = context.subject().get().getIp();
		Wording words = new Wording(context);
		boolean all = context.options().confidential();
		ip.getPolicies().forEach(policy -> sink.add(policy(policy, words)));
		ip.getAgreements().stream().filter(a -> all || !a.isConfidential()).forEach(agreement -> sink.add(agreement(agreement, words)));
		ip.getCommittees().forEach(committee -> sink.add(committee(committee, words)));
		new IpRegisters(words, all).write(ip, sink);
	}

	private static ReportTable.Builder facts(Object element, String label, String name, Wording words) {
		return ReportTable.columns(Column.text(20), Column.text(80)).style(ReportTable.Style.HEADER).breakable()
				.caption(Caption.table(SectionContext.anchor((org.eclipse.emf.ecore.EObject) element, ""), words.labelled(words.say(label), name)))
				.source(words.inline(words.say("source.dossier")));
	}

	private static void row(ReportTable.Builder table, String label, List<Block> content) {
		if (!content.isEmpty()) {
			table.row(Cell.label(label), Cell.of(content));
		}
	}

	private static void row(ReportTable.Builder table, String label, String text) {
		row(table, label, Wording.blank(text) ? List.of() : List.of(Paragraph.of(text)));
	}

	private static ReportTable policy(IpPolicy policy, Wording words) {
		ReportTable.Builder table = facts(policy, "ip.policy", words.name(policy), words);
		row(table, words.say("ip.adoptedBy"), words.name(policy.getAdoptedBy()) + words.bracket(words.point(policy.getAdoptedOn())));
		row(table, words.say("ip.covers"), words.prose(words.text(policy, "covers", policy.getCovers())));
		clauses(policy.getClauses(), words, table);
		words.notes(policy).forEach(table::note);
		if (table.isEmpty()) {
			table.row(Cell.label(words.say("ip.policy")), Cell.of(words.name(policy)));
		}
		return table.build();
	}

	private static ReportTable agreement(IpAgreement agreement, Wording words) {
		ReportTable.Builder table = facts(agreement, "ip.agreement", words.name(agreement), words);
		row(table, words.say("ip.follows"), words.name(agreement.getPolicy()));
		row(table, words.say("ip.items"), words.join(agreement.getItems().stream().map(item -> words.coded(item.getCode(), words.name(item))).toList()));
		row(table, words.say("ip.secretariat"), words.name(agreement.getSecretariat()));
		row(table, words.say("ip.parties"), parties(agreement, words));
		row(table, words.say("ip.term"), term(agreement, words));
		row(table, words.say("ip.versions"), versions(agreement, words));
		clauses(agreement.getClauses(), words, table);
		words.notes(agreement).forEach(table::note);
		if (table.isEmpty()) {
			table.row(Cell.label(words.say("ip.agreement")), Cell.of(words.name(agreement)));
		}
		return table.build();
	}

	/** How many have signed of how many, and who, by state. */
	private static List<Block> parties(IpAgreement agreement, Wording words) {
		List<AgreementParty> parties = agreement.getParties();
		if (parties.isEmpty()) {
			return List.of();
		}
		List<Block> out = new ArrayList<>();
		long signed = parties.stream().filter(p -> p.getState() == PartyState.SIGNED).count();
		out.add(Paragraph.of(words.say("ip.signed", parties.size(), signed)));
		for (PartyState state : PartyState.values()) {
			List<String> names = parties.stream().filter(p -> p.getState() == state).map(p -> name(p, words)).filter(n -> !n.isBlank()).toList();
			if (!names.isEmpty()) {
				out.add(Paragraph.of(words.labelled(words.label(state), words.join(names))));
			}
		}
		return out;
	}

	private static String name(AgreementParty party, Wording words) {
		Organization organization = party.getOrganization();
		return organization == null ? party.getLabel() == null ? "" : party.getLabel() : words.name(organization);
	}

	private static String term(IpAgreement agreement, Wording words) {
		if (agreement.getEffectiveFrom() == null && agreement.getExpiresOn() == null) {
			return "";
		}
		return words.day(agreement.getEffectiveFrom()) + " ～ " + words.day(agreement.getExpiresOn());
	}

	private static List<Block> versions(IpAgreement agreement, Wording words) {
		List<Block> out = new ArrayList<>();
		for (AgreementVersion version : agreement.getVersions()) {
			out.add(Paragraph.of(words.name(version) + words.bracket(words.day(version.getConcludedOn()))));
			out.addAll(words.prose(words.text(version, "changes", version.getChanges())));
		}
		return out;
	}

	private static void clauses(List<Clause> clauses, Wording words, ReportTable.Builder table) {
		for (Clause clause : clauses) {
			List<Block> text = new ArrayList<>(words.prose(clause.getText()));
			String state = words.label(clause.getState());
			if (text.isEmpty()) {
				text.add(Paragraph.of(state));
			}
			row(table, clause.getTopic() == null ? "" : words.name(clause.getTopic()), text);
		}
	}

	private static ReportTable committee(IpCommittee committee, Wording words) {
		ReportTable.Builder table = facts(committee, "ip.committee", words.name(committee), words);
		List<String> members = new ArrayList<>();
		for (CommitteeMember member : committee.getMembers()) {
			String name = member.getPerson() == null ? "" : words.name(member.getPerson());
			String label = member.getLabel() == null ? "" : member.getLabel();
			String seats = member.getSeats() != null && member.getSeats() > 1 || member.getPerson() == null ? words.say("ip.seats", member.getSeats() == null ? 1 : member.getSeats()) : "";
			String chair = member.isChair() ? words.say("ip.chair") : "";
			members.add((name.isEmpty() ? label : name) + words.bracket(words.join(List.of(name.isEmpty() ? "" : label, chair, seats))));
		}
		row(table, words.say("ip.members"), words.join(members));
		row(table, words.say("ip.rules"), words.prose(words.text(committee, "rules", committee.getRules())));
		row(table, words.say("ip.meetings"), committee.getMeetings().isEmpty() ? "" : words.say("ip.count", committee.getMeetings().size()));
		words.notes(committee).forEach(table::note);
		if (table.isEmpty()) {
			table.row(Cell.label(words.say("ip.committee")), Cell.of(words.name(committee)));
		}
		return table.build();
	}
}
