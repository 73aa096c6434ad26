// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.page.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING__FORM;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING__PLACE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEETING__START;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;
import org.hyoka.ui.tables.ObjectTable;

/**
 * All meetings of the panel and of the working group in one table. It is registered in plugin.xml and made by the editor when
 * it is first shown. The table brings sorting, filter, copy, findings, editing in place and undo; the page only says what
 * stands in it.
 */
public final class CalendarPage extends DossierPage {
	private ObjectTable table;

	@Override
	public Control createControl(Composite parent) {
		PageScaffold page = new PageScaffold(parent, Messages.Calendar_Title, Messages.Calendar_Lead);
		table = ObjectTable.of(page.wideSection(""), context(), MEETING, 20, () -> meetings(context().dossier()))
				.column(MEETING__START, 140).column(MEETING__END, 140)
				.computed(Messages.Calendar_Body, Messages.Calendar_BodyRule, 220, false, meeting -> body((Meeting) meeting))
				.column(MEETING__FORM, 100).column(MEETING__PLACE, 200).whenEmpty(Messages.Calendar_Empty);
		return page.control();
	}

	private static List<EObject> meetings(Dossier dossier) {
		List<EObject> meetings = new ArrayList<>();
		if (dossier.getPanel() != null) {
			meetings.addAll(dossier.getPanel().getMeetings());
		}
		if (dossier.getWorkingGroup() != null) {
			meetings.addAll(dossier.getWorkingGroup().getMeetings());
		}
		return meetings;
	}

	private static String body(Meeting meeting) {
		return switch (meeting.eContainer()) {
		case Panel panel -> Labels.of(panel);
		case Committee committee -> Labels.of(committee);
		case null, default -> "";
		};
	}

	@Override
	public void setSubject(EObject subject) {
		// the dossier; the table asks for its meetings itself
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return object instanceof Meeting && table.reveal(object);
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}
}
