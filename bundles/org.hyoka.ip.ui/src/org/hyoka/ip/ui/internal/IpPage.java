// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.ClauseTopic;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpCommittee;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.ip.StandardsContribution;
import org.hyoka.ui.forms.PageParts;
import org.hyoka.ui.forms.StagedCreation;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;

/** IP and data of an undertaking: where it stands, agreements, coverage, deadlines, registers, committee, rules. */
public final class IpPage extends DossierPage {
	static final String STATUS = "status";
	static final String AGREEMENTS = "agreements";
	static final String COVERAGE = "coverage";
	static final String DUTIES = "duties";
	static final String INVENTIONS = "inventions";
	static final String RESULTS = "results";
	static final String COMMITTEE = "committee";
	static final String RULES = "rules";
	private final Map<String, IpPagePart> parts = new LinkedHashMap<>();
	private final StackLayout stack = new StackLayout();
	private Composite control;
	private PageParts pages;
	private EmptyIpPage beginning;
	private StagedCreation stages;
	private String title = "";
	private IpView view;

	@Override
	public Control createControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(stack);
		view = new IpView(context(), control);
		pages = new PageParts(control, "", Messages.Page_lead);
		new DayBar(pages.control(), view);
		add(STATUS, Messages.Part_status, new StatusPart(view, this::show));
		add(AGREEMENTS, Messages.Part_agreements, new AgreementsPart(view));
		add(COVERAGE, Messages.Part_coverage, new CoveragePart(view, this::reveal));
		add(DUTIES, Messages.Part_duties, new DutiesPart(view));
		add(INVENTIONS, Messages.Part_inventions, new InventionsPart(view));
		add(RESULTS, Messages.Part_results, new ResultsPart(view));
		add(COMMITTEE, Messages.Part_committee, new CommitteePart(view));
		add(RULES, Messages.Part_rules, new RulesPart(view));
		view.onChange(control, this::stack);
		return control;
	}

	private void add(String id, String label, IpPagePart part) {
		parts.put(id, part);
		pages.add(id, label, part::create);
	}

	/** The parts, or how to begin where there is nothing yet. */
	private void stack() {
		Control top = view.management().isPresent() ? pages.control() : beginning().control();
		if (stack.topControl != top) {
			stack.topControl = top;
			if (top == pages.control()) {
				pages.showFirst();
			} else {
				beginning.show(title);
			}
			for (Control child : control.getChildren()) {
				child.setVisible(child == top); // at once: who leads on looks for the head that is seen before all is laid out
			}
			control.layout();
		}
	}

	/** Made when it is needed: what it shows of all projects takes time. */
	private EmptyIpPage beginning() {
		if (beginning == null) {
			beginning = new EmptyIpPage(control, view);
		}
		return beginning;
	}

	/** Shows one of the parts. */
	void show(String id) {
		pages.show(id);
	}

	@Override
	public void setSubject(EObject subject) {
		view.show((Undertaking) subject);
		title = Messages.bind(Messages.Page_title, Labels.brief((Undertaking) subject));
		pages.setTitle(title, Messages.Page_lead);
		if (beginning != null && view.management().isEmpty()) {
			beginning.show(title);
		}
		stack();
		pages.shown().ifPresent(id -> parts.get(id).shown());
		if (stages == null) {
			stages = new StagedCreation(control);
			stages.began();
			stages.add(pages::showFirst); // for the next undertaking, where this one has no IP yet
		}
	}

	private boolean reveal(EObject object) {
		return reveal(object, null);
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null && view.management().isPresent(); o = o.eContainer()) {
			String part = partOf(o);
			if (part != null) {
				pages.show(part);
				return parts.get(part).reveal(object, feature);
			}
		}
		return false;
	}

	private static String partOf(EObject object) {
		return switch (object) {
		case IpAgreement a -> AGREEMENTS;
		case AgreementParty p -> AGREEMENTS;
		case Duty d -> DUTIES;
		case Invention i -> INVENTIONS;
		case Licence l -> RESULTS;
		case Publication p -> RESULTS;
		case StandardsContribution s -> RESULTS;
		case Product p -> RESULTS;
		case IpCommittee c -> COMMITTEE;
		case IpPolicy p -> RULES;
		case ClauseTopic t -> RULES;
		case DutyTemplate t -> RULES;
		default -> null;
		};
	}
}
