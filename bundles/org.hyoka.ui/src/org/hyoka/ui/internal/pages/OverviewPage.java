// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__FISCAL_YEAR;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__ISSUER;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__KIND;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__LANGUAGE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__OUTLINE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__PUBLISHED_ON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__TITLE;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;

/** What the dossier is and where it stands. */
public final class OverviewPage extends DossierPage {
	private PageScaffold scaffold;
	private Subject dossier;
	private FormBuilder facts;

	@Override
	public Control createControl(Composite parent) {
		scaffold = new PageScaffold(parent, Messages.Overview_Title, Messages.Overview_Lead);
		dossier = new Subject(context().domain(), scaffold.control());
		Composite section = scaffold.section(Messages.Overview_Facts);
		facts = new FormBuilder(section, dossier);
		facts.text(DOSSIER__TITLE);
		facts.text(DOSSIER__SUBTITLE);
		FormBuilder row = facts.row(2);
		row.choice(DOSSIER__KIND);
		row.text(DOSSIER__FISCAL_YEAR);
		FormBuilder second = facts.row(2);
		second.text(DOSSIER__PUBLISHED_ON);
		second.text(DOSSIER__LANGUAGE);
		facts.references(DOSSIER__ISSUER);
		facts.reference(DOSSIER__OUTLINE);
		new WhereItStands(scaffold.section(Messages.Overview_State), context());
		return scaffold.control();
	}

	@Override
	public void setSubject(EObject subject) {
		dossier.set(subject);
		scaffold.reflow();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return facts.field(feature).map(Control::setFocus).orElse(false);
	}
}
