// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** The panel: members, what each does not judge, meetings, deadlines. */
public final class PanelPage extends DossierPage {
	private PageScaffold scaffold;
	private Subject dossier;
	private ObjectTable members;
	private ObjectTable meetings;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, Messages.Panel_Title, Messages.Panel_Lead);
		dossier = new Subject(context().domain(), scaffold.control());
		Subject panel = dossier.child(DOSSIER__PANEL);
		new FormBuilder(scaffold.section(Labels.of(PANEL)), panel).text(NAMED_ELEMENT__NAME);
		members = new ObjectTable(scaffold.wideSection(Labels.of(PANEL__MEMBERS)), context(), panel, PANEL__MEMBERS,
				MEMBER, 6).column(MEMBER__ROLE, 100).column(MEMBER__PERSON, 180).column(MEMBER__LABEL, 120)
				.column(MEMBER__AFFILIATION, 460);
		Subject member = new Subject(context().domain(), scaffold.control());
		members.viewer().addSelectionChangedListener(
				e -> member.set(members.selected().isEmpty() ? null : members.selected().get(0)));
		new ObjectTable(scaffold.wideSection(Labels.of(MEMBER__RECUSALS)), context(), member, MEMBER__RECUSALS, RECUSAL,
				3).column(RECUSAL__UNDERTAKING, 360).column(RECUSAL__KIND, 140).column(RECUSAL__REASON, 360);
		meetings = new ObjectTable(scaffold.wideSection(Labels.of(PANEL__MEETINGS)), context(), panel, PANEL__MEETINGS,
				MEETING, 4).column(MEETING__NUMBER, 60).column(NAMED_ELEMENT__NAME, 220).column(MEETING__FORM, 120)
				.column(MEETING__OPEN, 70).column(MEETING__START, 160).column(MEETING__END, 160)
				.column(MEETING__RESOLVED_ON, 120);
		Subject meeting = new Subject(context().domain(), scaffold.control());
		meetings.viewer().addSelectionChangedListener(
				e -> meeting.set(meetings.selected().isEmpty() ? null : meetings.selected().get(0)));
		new ObjectTable(scaffold.wideSection(Labels.of(MEETING__AGENDA)), context(), meeting, MEETING__AGENDA,
				AGENDA_ITEM, 5).column(AGENDA_ITEM__NUMBER, 80).column(NAMED_ELEMENT__NAME, 640);
		new ObjectTable(scaffold.wideSection(Labels.of(PANEL__DEADLINES)), context(), panel, PANEL__DEADLINES, DEADLINE,
				3).column(NAMED_ELEMENT__NAME, 380).column(DEADLINE__DUE, 140).column(DEADLINE__UNDERTAKING, 260)
				.column(DEADLINE__SCORING, 120);
		return scaffold.control();
	}

	@Override
	public void setSubject(EObject subject) {
		dossier.set(subject);
		scaffold.reflow();
	}

	@Override
	public boolean reveal(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature) {
		return members.reveal(object) || meetings.reveal(object);
	}
}
