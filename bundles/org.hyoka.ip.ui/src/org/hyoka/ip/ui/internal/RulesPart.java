// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.IpStart;
import org.hyoka.model.ip.Clause;
import org.hyoka.model.ip.IpPolicy;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** What agreements and duties are measured by: management policies with their clauses, the checklist, the duties that apply. */
final class RulesPart implements IpPagePart {
	private final IpView view;
	private ObjectTable policies;
	private ObjectTable topics;
	private ObjectTable templates;
	private ClauseTable clauses;
	private FormBuilder policy;

	RulesPart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		policies = new ObjectTable(scaffold.wideSection(Labels.of(IP_MANAGEMENT__POLICIES)), view.context(), view.ip(), IP_MANAGEMENT__POLICIES,
				IP_POLICY, 3)
				.column(NAMED_ELEMENT__NAME, 320).column(IP_POLICY__ADOPTED_BY, 180).column(IP_POLICY__ADOPTED_ON, 100)
				.whenEmpty(Messages.Rules_noPolicies);
		Subject chosen = policies.detail();
		policy = new FormBuilder(scaffold.section(Messages.Rules_policy), chosen);
		policy.row(2).all(IP_POLICY__ADOPTED_BY, IP_POLICY__ADOPTED_ON);
		policy.area(IP_POLICY__COVERS, 4);
		new FormBuilder(scaffold.section(Labels.of(IP_POLICY__DOCUMENTS)), chosen).references(IP_POLICY__DOCUMENTS);
		clauses = new ClauseTable(scaffold.wideSection(Messages.Rules_clauses), Messages.Rules_clauses, view, chosen);
		topics = new ObjectTable(scaffold.wideSection(Labels.of(IP_MANAGEMENT__TOPICS)), view.context(), view.ip(), IP_MANAGEMENT__TOPICS,
				CLAUSE_TOPIC, 6)
				.column(CLAUSE_TOPIC__NUMBER, 56).column(NAMED_ELEMENT__NAME, 260).column(CLAUSE_TOPIC__EVIDENCE, 100)
				.column(CLAUSE_TOPIC__GUIDANCE, 320)
				.whenEmpty(Messages.Rules_noTopics);
		Composite duties = scaffold.wideSection(Labels.of(IP_MANAGEMENT__DUTY_TEMPLATES));
		Actions actions = new Actions(duties, Messages.Rules_duties);
		actions.add("command-insert", Messages.Rules_japan, () -> add("japan"));
		actions.add("command-insert", Messages.Rules_iedison, () -> add("us-iedison"));
		templates = new ObjectTable(duties, view.context(), view.ip(), IP_MANAGEMENT__DUTY_TEMPLATES, DUTY_TEMPLATE, 10)
				.column(NAMED_ELEMENT__NAME, 230)
				.column(DUTY_TEMPLATE__AGENCY, 100).column(DUTY_TEMPLATE__EVENT, 120).column(DUTY_TEMPLATE__BASIS, 100)
				.column(DUTY_TEMPLATE__AMOUNT, 60)
				.column(DUTY_TEMPLATE__REMINDER_DAYS, 70).column(DUTY_TEMPLATE__FORM, 100).column(DUTY_TEMPLATE__SOURCE, 200)
				.column(DUTY_TEMPLATE__CONFIRMED, 60).whenEmpty(Messages.Rules_noDuties);
		policies.selectFirst();
		view.onChange(scaffold.control(), clauses::update);
		return scaffold.control();
	}

	private void add(String key) {
		view.management().ifPresent(ip -> view.execute(IpStart.duties(view.context().domain(), ip, Templates.standard(), key)));
	}

	@Override
	public void shown() {
		policies.selectFirst();
		clauses.update();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		for (EObject o = object; o != null; o = o.eContainer()) {
			if (o instanceof IpPolicy) {
				policies.select(o);
				return object instanceof Clause clause ? clauses.reveal(clause) : feature != null && policy.focus(feature) || policies.reveal(o);
			}
		}
		return topics.reveal(object) || templates.reveal(object);
	}
}
