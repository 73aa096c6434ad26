// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** The facts of a program, project or scheme: header, leaders, research items, evaluations. */
public final class UndertakingPage extends DossierPage {
	private PageScaffold scaffold;
	private Subject subject;
	private FormBuilder facts;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, "", Messages.Undertaking_Lead);
		subject = new Subject(context().domain(), scaffold.control());
		facts = new FormBuilder(scaffold.section(Messages.Undertaking_Facts), subject);
		facts.text(NAMED_ELEMENT__NAME);
		FormBuilder names = facts.row(2);
		names.text(PROGRAM_NODE__CODE);
		names.text(UNDERTAKING__SHORT_NAME);
		FormBuilder period = facts.row(2).child(PROGRAM_NODE__PERIOD);
		period.text(PERIOD__START);
		period.text(PERIOD__END);
		FormBuilder kind = facts.row(2);
		kind.choice(UNDERTAKING__EVALUATION_KIND);
		kind.text(UNDERTAKING__DEPARTMENT);
		facts.check(UNDERTAKING__EVALUATED);
		FormBuilder more = new FormBuilder(scaffold.section(Messages.Undertaking_Purpose), subject);
		more.area(UNDERTAKING__PURPOSE, 8);
		more.references(UNDERTAKING__POLICIES);
		table(scaffold.wideSection(Labels.of(UNDERTAKING__EVALUATIONS)), UNDERTAKING__EVALUATIONS, EVALUATION_EVENT, 4)
				.column(EVALUATION_EVENT__KIND, 140).column(EVALUATION_EVENT__AT, 140)
				.column(EVALUATION_EVENT__STATE, 120).column(EVALUATION_EVENT__TEXT, 320);
		table(scaffold.wideSection(Labels.of(UNDERTAKING__ROLES)), UNDERTAKING__ROLES, ROLE_ASSIGNMENT, 5)
				.column(ROLE_ASSIGNMENT__ROLE, 220).column(ROLE_ASSIGNMENT__PERSON, 160)
				.column(ROLE_ASSIGNMENT__POSITION, 360).column(ROLE_ASSIGNMENT__TEXT, 240);
		table(scaffold.wideSection(Labels.of(UNDERTAKING__RESEARCH_ITEMS)), UNDERTAKING__RESEARCH_ITEMS, RESEARCH_ITEM, 6)
				.column(RESEARCH_ITEM__CODE, 120).column(NAMED_ELEMENT__NAME, 460)
				.column(RESEARCH_ITEM__DESCRIPTION, 420);
		subject.onChange(scaffold.control(),
				() -> subject.ifPresent(o -> scaffold.setTitle(Labels.of(o), Messages.Undertaking_Lead)));
		return scaffold.control();
	}

	private ObjectTable table(Composite section, org.eclipse.emf.ecore.EReference reference,
			org.eclipse.emf.ecore.EClass type, int rows) {
		return new ObjectTable(section, context(), subject, reference, type, rows);
	}

	@Override
	public void setSubject(EObject newSubject) {
		subject.set(newSubject);
		scaffold.reflow();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return facts.field(feature).map(c -> {
			scaffold.show(c);
			return c.setFocus();
		}).orElse(false);
	}
}
