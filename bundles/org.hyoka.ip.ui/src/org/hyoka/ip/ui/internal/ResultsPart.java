// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** Registers of what came out: licences and transfers, papers, contributions to standards, products. */
final class ResultsPart implements IpPagePart {
	private final IpView view;
	private PageScaffold scaffold;
	private List<ObjectTable> tables;

	ResultsPart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		scaffold = PageScaffold.inside(parent);
		ObjectTable licences = table(IP_MANAGEMENT__LICENCES, LICENCE).column(NAMED_ELEMENT__NAME, 180).column(LICENCE__KIND, 120)
				.column(LICENCE__LICENSEE, 140).column(LICENCE__INVENTIONS, 150).column(LICENCE__AGREED_ON, 96).column(LICENCE__ENDS_ON, 96)
				.column(LICENCE__APPROVED_ON, 96).column(LICENCE__TECHNOLOGY, 200).column(LICENCE__CONFIDENTIAL, 60)
				.whenEmpty(Messages.Results_noLicences);
		ObjectTable papers = table(IP_MANAGEMENT__PUBLICATIONS, PUBLICATION).column(NAMED_ELEMENT__NAME, 280).column(PUBLICATION__AUTHORS, 180)
				.column(PUBLICATION__JOURNAL, 150).column(PUBLICATION__PUBLISHED_ON, 100).column(PUBLICATION__DOI, 150)
				.column(PUBLICATION__REVIEWED, 60)
				.whenEmpty(Messages.Results_noPapers);
		ObjectTable standards = table(IP_MANAGEMENT__STANDARDS, STANDARDS_CONTRIBUTION).column(NAMED_ELEMENT__NAME, 220)
				.column(STANDARDS_CONTRIBUTION__BODY, 140).column(STANDARDS_CONTRIBUTION__DOCUMENT, 130).column(STANDARDS_CONTRIBUTION__STATE, 100)
				.column(STANDARDS_CONTRIBUTION__TEXT, 240).whenEmpty(Messages.Results_noStandards);
		ObjectTable products = table(IP_MANAGEMENT__PRODUCTS, PRODUCT).column(NAMED_ELEMENT__NAME, 220).column(PRODUCT__COMPANY, 160)
				.column(PRODUCT__SINCE, 100).column(PRODUCT__TEXT, 300).whenEmpty(Messages.Results_noProducts);
		tables = List.of(licences, papers, standards, products);
		return scaffold.control();
	}

	private ObjectTable table(EReference reference, EClass type) {
		return new ObjectTable(scaffold.wideSection(Labels.of(reference)), view.context(), view.ip(), reference, type, 8);
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (ObjectTable table : tables) {
			if (table.select(object)) {
				scaffold.show(table.control());
				return table.reveal(object);
			}
		}
		return false;
	}
}
