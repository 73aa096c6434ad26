// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.workbook;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Naming;
import org.hyoka.ip.internal.workbook.SheetWriter.Column;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.ip.CommitteeDecision;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;

/**
 * The sheets of the committees: members, meetings, decisions with the inventions they are about. A decision on an invention
 * that is not shown is not shown either, since its words would tell of it.
 */
final class CommitteeSheets {
	private final RegisterSheets sheets;
	private final SheetWriter writer;

	CommitteeSheets(RegisterSheets sheets, SheetWriter writer) {
		this.sheets = sheets;
		this.writer = writer;
	}

	void write() {
		List<IpCommittee> committees = sheets.all(IpManagement::getCommittees);
		writer.<CommitteeMember>table(sheets.say("members"), List.of(sheets.undertaking(), committee(),
				sheets.column(Literals.COMMITTEE_MEMBER__LABEL, RegisterSheets.NAME, CommitteeMember::getLabel),
				sheets.column(Literals.COMMITTEE_MEMBER__PERSON, RegisterSheets.NAME, m -> sheets.name(m.getPerson())),
				sheets.column(Literals.COMMITTEE_MEMBER__CHAIR, RegisterSheets.SHORT, CommitteeMember::isChair),
				sheets.column(Literals.COMMITTEE_MEMBER__SEATS, RegisterSheets.SHORT, CommitteeMember::getSeats)),
				committees.stream().flatMap(c -> c.getMembers().stream()).toList());
		writer.<Meeting>table(sheets.say("meetings"), List.of(sheets.undertaking(), committee(),
				sheets.column(HyokaPackage.Literals.MEETING__NUMBER, RegisterSheets.SHORT, Meeting::getNumber),
				new Column<>(sheets.say("heldOn"), RegisterSheets.SHORT, m -> m.getStart() == null ? m.getResolvedOn() : m.getStart().toLocalDate()),
				sheets.column(HyokaPackage.Literals.MEETING__FORM, RegisterSheets.SHORT, m -> sheets.label(m.getForm())),
				sheets.column(HyokaPackage.Literals.MEETING__PLACE, RegisterSheets.NAME, Meeting::getPlace),
				sheets.column(HyokaPackage.Literals.MEETING__AGENDA, RegisterSheets.LONG, this::agenda)),
				committees.stream().flatMap(c -> c.getMeetings().stream()).toList());
		writer.<CommitteeDecision>table(sheets.say("decisions"), List.of(sheets.undertaking(), committee(),
				sheets.column(Literals.COMMITTEE_DECISION__DECIDED_ON, RegisterSheets.SHORT, CommitteeDecision::getDecidedOn),
				sheets.column(Literals.COMMITTEE_DECISION__DECISION, RegisterSheets.SHORT, d -> sheets.label(d.getDecision())),
				sheets.column(Literals.COMMITTEE_DECISION__INVENTIONS, RegisterSheets.LONG, this::inventions),
				sheets.column(Literals.COMMITTEE_DECISION__TEXT, RegisterSheets.LONG, CommitteeDecision::getText)),
				committees.stream().flatMap(c -> c.getDecisions().stream()).filter(d -> d.getInventions().stream().allMatch(sheets::shown)).toList());
	}

	private <T extends EObject> Column<T> committee() {
		return sheets.column(Literals.IP_COMMITTEE, RegisterSheets.NAME, part -> sheets.name((IpCommittee) part.eContainer()));
	}

	/** The points of a meeting, one per line. */
	private String agenda(Meeting meeting) {
		return meeting.getAgenda().stream().map(this::point).collect(Collectors.joining("\n"));
	}

	private String point(AgendaItem item) {
		String number = item.getNumber() == null ? "" : item.getNumber().strip();
		return number.isEmpty() ? sheets.name(item) : number + " " + sheets.name(item);
	}

	/** What a decision is about, as the register of inventions names it, one per line. */
	private String inventions(CommitteeDecision decision) {
		return decision.getInventions().stream().map(i -> Naming.name(i, sheets.locale())).collect(Collectors.joining("\n"));
	}
}
