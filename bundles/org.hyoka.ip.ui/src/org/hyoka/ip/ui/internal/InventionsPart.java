// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ip.register.Shares;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** The register of inventions, with owners and shares and the filings of the chosen one, and all filings together. */
final class InventionsPart implements IpPagePart {
	private final IpView view;
	private ObjectTable inventions;
	private ObjectTable owners;
	private ObjectTable filings;
	private ObjectTable all;

	InventionsPart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		Composite section = scaffold.wideSection(Labels.of(IP_MANAGEMENT__INVENTIONS));
		new FormBuilder(section, view.ip()).any(IP_MANAGEMENT__REGISTER_KEPT);
		Actions actions = new Actions(section, Messages.Inventions_lead);
		actions.add("command-export", Messages.Export_register, () -> Exports.register(section.getShell(), view));
		inventions = new ObjectTable(section, view.context(), view.ip(), IP_MANAGEMENT__INVENTIONS, INVENTION, 8).column(INVENTION__NUMBER, 70)
				.column(NAMED_ELEMENT__NAME, 190).column(INVENTION__DISCLOSED_ON, 112).column(INVENTION__THEME, 90).column(INVENTION__DECISION, 74)
				.computed(Messages.Inventions_shares, Messages.Inventions_sharesRule, 200, false, o -> IpTexts.shares((Invention) o))
				.computed(Messages.Inventions_filings, Messages.Inventions_filingsRule, 110, false, o -> filed((Invention) o))
				.column(INVENTION__CONFIDENTIAL, 60).whenEmpty(Messages.Inventions_none);
		Subject chosen = inventions.detail();
		Composite left = scaffold.section(Labels.of(INVENTION__INVENTORS));
		owners = new ObjectTable(left, view.context(), chosen, INVENTION__INVENTORS, INVENTOR_SHARE, 5).column(INVENTOR_SHARE__ORGANIZATION, 160)
				.column(INVENTOR_SHARE__PERSON, 110).column(INVENTOR_SHARE__SHARE, 64).column(INVENTOR_SHARE__PARTS, 64)
				.whenEmpty(Messages.Inventions_noOwners);
		new FormBuilder(left, chosen).computed(Messages.Inventions_sum, Messages.Inventions_sharesRule,
				() -> chosen.object().map(o -> sum((Invention) o)).orElse(""));
		filings = new ObjectTable(scaffold.section(Labels.of(INVENTION__FILINGS)), view.context(), chosen, INVENTION__FILINGS, FILING, 5)
				.column(FILING__ROUTE, 70).column(FILING__COUNTRY, 56).column(FILING__NUMBER, 120).column(FILING__FILED_ON, 104)
				.column(FILING__STATE, 80)
				.whenEmpty(Messages.Inventions_noFilings);
		all = ObjectTable.of(scaffold.wideSection(Messages.Inventions_allFilings), view.context(), FILING, 10, this::filings)
				.computed(Messages.Inventions_invention, Messages.Inventions_inventionRule, 180, false,
						o -> o.eContainer() instanceof Invention i ? Labels.of(i) : "")
				.column(FILING__ROUTE, 70).column(FILING__COUNTRY, 56).column(FILING__NUMBER, 150).column(FILING__FILED_ON, 120)
				.column(FILING__PUBLISHED_ON, 120).column(FILING__REGISTERED_ON, 120).column(FILING__ENDED_ON, 120).column(FILING__STATE, 80)
				.column(FILING__FAMILY, 80).whenEmpty(Messages.Inventions_noFilings);
		inventions.selectFirst();
		view.onChange(scaffold.control(), all::update);
		return scaffold.control();
	}

	private List<EObject> filings() {
		return view.management().map(ip -> ip.getInventions().stream().flatMap(i -> i.getFilings().stream()).map(EObject.class::cast).toList())
				.orElse(List.of());
	}

	private static String sum(Invention invention) {
		return Shares.sum(invention)
				.map(s -> Shares.complete(invention) ? Messages.Inventions_sumOne : Messages.bind(Messages.Inventions_sumOther, s))
				.orElse(Messages.Inventions_sumNone);
	}

	private static String filed(Invention invention) {
		List<String> routes = new ArrayList<>();
		for (FilingRoute route : FilingRoute.VALUES) {
			long n = invention.getFilings().stream().filter(f -> f.getRoute() == route).count();
			if (n > 0) {
				routes.add(Labels.of(route) + ' ' + n);
			}
		}
		return Texts.list(routes);
	}

	@Override
	public void shown() {
		inventions.selectFirst();
		all.update();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof Invention) {
				inventions.select(o);
			}
		}
		return switch (object) {
		case InventorShare share -> owners.reveal(share);
		case Filing filing -> filings.reveal(filing);
		default -> inventions.reveal(object);
		};
	}
}
