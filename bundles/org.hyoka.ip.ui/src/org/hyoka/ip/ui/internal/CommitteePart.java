// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.ip.CommitteeMember;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** The committees that decide on results: members or seats, meetings, decisions with the inventions they are on. */
final class CommitteePart implements IpPagePart {
	private final IpView view;
	private ObjectTable committees;
	private ObjectTable members;
	private ObjectTable meetings;
	private ObjectTable decisions;
	private FormBuilder rules;

	CommitteePart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		committees = new ObjectTable(scaffold.wideSection(Labels.of(IP_MANAGEMENT__COMMITTEES)), view.context(), view.ip(), IP_MANAGEMENT__COMMITTEES,
				IP_COMMITTEE, 3).column(NAMED_ELEMENT__NAME, 320)
				.computed(Messages.Committee_seats, Messages.Committee_seatsRule, 80, true, o -> seats((IpCommittee) o))
				.computed(Labels.of(IP_COMMITTEE__MEETINGS), Messages.Committee_meetingsRule, 80, true,
						o -> String.valueOf(((IpCommittee) o).getMeetings().size()))
				.computed(Labels.of(IP_COMMITTEE__DECISIONS), Messages.Committee_decisionsRule, 80, true,
						o -> String.valueOf(((IpCommittee) o).getDecisions().size()))
				.whenEmpty(Messages.Committee_none);
		Subject chosen = committees.detail();
		members = new ObjectTable(scaffold.section(Labels.of(IP_COMMITTEE__MEMBERS)), view.context(), chosen, IP_COMMITTEE__MEMBERS, COMMITTEE_MEMBER,
				9)
				.column(COMMITTEE_MEMBER__LABEL, 180).column(COMMITTEE_MEMBER__PERSON, 120).column(COMMITTEE_MEMBER__CHAIR, 60)
				.column(COMMITTEE_MEMBER__SEATS, 56)
				.whenEmpty(Messages.Committee_noMembers);
		rules = new FormBuilder(scaffold.section(Labels.of(IP_COMMITTEE__RULES)), chosen);
		rules.area(IP_COMMITTEE__RULES, 8);
		meetings = new ObjectTable(scaffold.section(Labels.of(IP_COMMITTEE__MEETINGS)), view.context(), chosen, IP_COMMITTEE__MEETINGS, MEETING, 5)
				.column(MEETING__NUMBER, 56).column(MEETING__START, 130).column(MEETING__PLACE, 140).whenEmpty(Messages.Committee_noMeetings);
		decisions = new ObjectTable(scaffold.wideSection(Labels.of(IP_COMMITTEE__DECISIONS)), view.context(), chosen, IP_COMMITTEE__DECISIONS,
				COMMITTEE_DECISION, 8).column(COMMITTEE_DECISION__DECIDED_ON, 100).column(COMMITTEE_DECISION__DECISION, 100)
				.column(COMMITTEE_DECISION__INVENTIONS, 260).column(COMMITTEE_DECISION__TEXT, 320).whenEmpty(Messages.Committee_noDecisions);
		committees.selectFirst();
		return scaffold.control();
	}

	private static String seats(IpCommittee committee) {
		boolean known = committee.getMembers().stream().allMatch(m -> m.getSeats() != null);
		return known ? String.valueOf(committee.getMembers().stream().mapToInt(CommitteeMember::getSeats).sum()) : "";
	}

	@Override
	public void shown() {
		committees.selectFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof IpCommittee) {
				committees.select(o);
				return members.reveal(object) || meetings.reveal(object) || decisions.reveal(object) || feature != null && rules.focus(feature)
						|| committees.reveal(o);
			}
		}
		return false;
	}
}
