// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;

/** The panel: members and what each does not judge, meetings, deadlines; the council's working group. */
public final class PanelPage extends DossierPage {
	private static final String MEMBERS = "members";
	private static final String TIES = "ties";
	private static final String MEETINGS = "meetings";
	private static final String DEADLINES = "deadlines";
	private static final String WORKING_GROUP = "workingGroup";
	private PageParts parts;
	private Subject panel;
	private Subject group;
	private FormBuilder head;
	private FormBuilder groupHead;
	private final Map<EReference, ObjectTable> tables = new LinkedHashMap<>();
	private ObjectTable groupMeetings;
	private ObjectTable groupAgenda;

	@Override
	public Control createControl(Composite parent) {
		parts = new PageParts(parent, Messages.Panel_Title, Messages.Panel_Lead);
		Subject dossier = new Subject(context(), parts.control());
		dossier.set(context().dossier());
		panel = dossier.child(DOSSIER__PANEL);
		group = dossier.child(DOSSIER__WORKING_GROUP);
		parts.add(MEMBERS, Labels.of(PANEL__MEMBERS), this::createMembers)
				.add(TIES, Messages.Panel_Ties, this::createTies)
				.add(MEETINGS, Messages.Panel_Meetings, this::createMeetings)
				.add(DEADLINES, Labels.of(PANEL__DEADLINES), this::createDeadlines)
				.add(WORKING_GROUP, Labels.of(DOSSIER__WORKING_GROUP), this::createGroup);
		return parts.control();
	}

	private ObjectTable keep(EReference reference, ObjectTable table) {
		tables.put(reference, table);
		return table;
	}

	private Control createMembers(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		scaffold.then(() -> {
			head = new FormBuilder(scaffold.wideSection(""), panel);
			head.row(2).all(NAMED_ELEMENT__NAME, PANEL__STATED_SIZE, PANEL__DISCLOSURE);
		}).then(() -> createMemberTables(scaffold));
		return scaffold.control();
	}

	private void createMemberTables(PageScaffold scaffold) {
		ObjectTable members = keep(PANEL__MEMBERS,
				new ObjectTable(scaffold.wideSection(Labels.of(PANEL__MEMBERS)), context(), panel, PANEL__MEMBERS, MEMBER, 10)
						.column(MEMBER__ROLE, 70).column(MEMBER__PERSON, 120).column(MEMBER__LABEL, 90)
						.column(MEMBER__AFFILIATION, 320).computed(Labels.of(MEMBER__RECUSALS), Messages.Panel_RecusalsRule,
								200, false, o -> recusals((Member) o)));
		Subject member = members.detail();
		members.selectFirst();
		scaffold.then(() -> createRecusals(scaffold.about(member), member));
	}

	private void createRecusals(PageScaffold scaffold, Subject member) {
		Composite section = scaffold.wideSection(Labels.of(MEMBER__RECUSALS));
		new FormBuilder(section, member).computed(Labels.of(MEMBER), Messages.Panel_OfMember,
				() -> member.object().map(Labels::of).orElse(Messages.Panel_NoMember));
		new FormBuilder(section, member).row(2).all(MEMBER__DECLARED_ON, MEMBER__DECLARATION);
		keep(MEMBER__RECUSALS, new ObjectTable(section, context(), member, MEMBER__RECUSALS, RECUSAL, 5)
				.column(RECUSAL__UNDERTAKING, 320).column(RECUSAL__KIND, 120).column(RECUSAL__REASON, 320)
				.whenEmpty(Messages.Panel_JudgesAll));
	}

	private Control createTies(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		scaffold.then(() -> new TiesPart(scaffold, context())).then(() -> new LoadPart(scaffold, context()));
		return scaffold.control();
	}

	private static String recusals(Member member) {
		return Texts.list(member.getRecusals().stream().map(PanelPage::recusal).toList());
	}

	private static String recusal(Recusal recusal) {
		String of = recusal.getUndertaking() == null ? "–"
				: recusal.getUndertaking().getCode() == null || recusal.getUndertaking().getCode().isBlank()
						? Labels.of(recusal.getUndertaking()) : recusal.getUndertaking().getCode();
		return Messages.bind(Messages.Panel_Recusal, of, Labels.of(recusal.getKind()));
	}

	private Control createMeetings(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		ObjectTable meetings = keep(PANEL__MEETINGS, meetings(scaffold, panel, PANEL__MEETINGS));
		Subject meeting = meetings.detail();
		meetings.selectFirst();
		scaffold.then(() -> {
			ObjectTable agenda = keep(MEETING__AGENDA,
					agenda(scaffold, meeting).computed(Messages.Panel_Leaves, Messages.Panel_LeavesRule, 200, false,
							o -> Texts.list(Dossiers.leaving((AgendaItem) o).stream().map(Labels::of).toList())));
			Subject item = agenda.detail();
			agenda.selectFirst();
			scaffold.then(() -> new FormBuilder(scaffold.about(item).wideSection(Labels.of(AGENDA_ITEM)), item).all(AGENDA_ITEM__UNDERTAKINGS));
		});
		return scaffold.control();
	}

	private ObjectTable meetings(PageScaffold scaffold, Subject of, EReference reference) {
		return new ObjectTable(scaffold.wideSection(Labels.of(reference)), context(), of, reference, MEETING, 6)
				.column(MEETING__NUMBER, 50).column(NAMED_ELEMENT__NAME, 180).column(MEETING__FORM, 90)
				.column(MEETING__OPEN, 60).column(MEETING__START, 130).column(MEETING__END, 130)
				.column(MEETING__RESOLVED_ON, 100).column(MEETING__PLACE, 120);
	}

	private ObjectTable agenda(PageScaffold scaffold, Subject meeting) {
		return new ObjectTable(scaffold.about(meeting).wideSection(Labels.of(MEETING__AGENDA)), context(), meeting, MEETING__AGENDA,
				AGENDA_ITEM, 8).column(AGENDA_ITEM__NUMBER, 70).column(NAMED_ELEMENT__NAME, 360)
				.column(AGENDA_ITEM__DOCUMENTS, 120);
	}

	private Control createDeadlines(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		keep(PANEL__DEADLINES, new ObjectTable(scaffold.wideSection(Labels.of(PANEL__DEADLINES)), context(), panel,
				PANEL__DEADLINES, DEADLINE, 12).column(NAMED_ELEMENT__NAME, 320).column(DEADLINE__DUE, 120)
				.column(DEADLINE__UNDERTAKING, 260).column(DEADLINE__SCORING, 120));
		return scaffold.control();
	}

	private Control createGroup(Composite area) {
		PageScaffold scaffold = PageScaffold.inside(area);
		groupHead = new FormBuilder(scaffold.wideSection(Labels.of(DOSSIER__WORKING_GROUP)), group);
		groupHead.row(2).all(NAMED_ELEMENT__NAME, COMMITTEE__PARENT, COMMITTEE__CHAIR, COMMITTEE__CHAIR_AFFILIATION);
		scaffold.then(() -> {
			groupMeetings = meetings(scaffold, group, COMMITTEE__MEETINGS);
			Subject meeting = groupMeetings.detail();
			groupMeetings.selectFirst();
			scaffold.then(() -> groupAgenda = agenda(scaffold, meeting));
		});
		return scaffold.control();
	}

	@Override
	public void setSubject(EObject subject) {
		parts.showFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			switch (o) {
			case AgendaItem item when item.eContainer() instanceof Meeting meeting -> {
				return meeting(meeting, item);
			}
			case Meeting meeting -> {
				return meeting(meeting, null);
			}
			case Recusal recusal -> {
				parts.show(MEMBERS);
				return tables.get(PANEL__MEMBERS).select(recusal.eContainer())
						&& tables.get(MEMBER__RECUSALS).reveal(recusal);
			}
			case Member member -> {
				parts.show(MEMBERS);
				return tables.get(PANEL__MEMBERS).reveal(member);
			}
			case Deadline deadline -> {
				parts.show(DEADLINES);
				return tables.get(PANEL__DEADLINES).reveal(deadline);
			}
			case Committee committee -> {
				parts.show(WORKING_GROUP);
				return feature == null || groupHead.focus(feature);
			}
			default -> {
				// look further up
			}
			}
		}
		parts.show(MEMBERS);
		return feature == null || head.focus(feature);
	}

	private boolean meeting(Meeting meeting, AgendaItem item) {
		boolean ofGroup = meeting.eContainer() instanceof Committee;
		parts.show(ofGroup ? WORKING_GROUP : MEETINGS);
		ObjectTable meetings = ofGroup ? groupMeetings : tables.get(PANEL__MEETINGS);
		ObjectTable agenda = ofGroup ? groupAgenda : tables.get(MEETING__AGENDA);
		return item == null ? meetings.reveal(meeting) : meetings.select(meeting) && agenda.reveal(item);
	}
}
