// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.undertaking;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.FundingScheme;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.tables.ObjectTable;

/** The facts of the header table: names, periods, offices, policies, evaluations, leaders, how the money flows. */
final class FactsPart {
	private final PageContext context;
	private final Subject undertaking;
	private final PageScaffold scaffold;
	private final List<FormBuilder> forms = new ArrayList<>();
	private final List<ObjectTable> tables = new ArrayList<>();

	FactsPart(Composite parent, PageContext context, Subject undertaking) {
		this.context = context;
		this.undertaking = undertaking;
		scaffold = PageScaffold.inside(parent);
		scaffold.then(this::header).then(this::purpose).then(this::evaluations).then(this::roles).then(this::flow)
				.then(this::projects).then(this::calls);
	}

	private FormBuilder form(String head) {
		FormBuilder form = new FormBuilder(scaffold.section(head), undertaking);
		forms.add(form);
		return form;
	}

	private void header() {
		FormBuilder form = form(Messages.Undertaking_Header);
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(PROGRAM_NODE__CODE, UNDERTAKING__SHORT_NAME);
		FormBuilder period = form.row(3).child(PROGRAM_NODE__PERIOD);
		period.all(PERIOD__START, PERIOD__END, PERIOD__NOTE);
		form.computed(Messages.Undertaking_Years, Messages.Undertaking_YearsRule, this::years);
		form.row(2).all(UNDERTAKING__MINISTRY, UNDERTAKING__DEPARTMENT);
		form.choices(UNDERTAKING__ACCOUNTS);
	}

	private void purpose() {
		FormBuilder purpose = form(Messages.Undertaking_Purpose);
		purpose.area(UNDERTAKING__PURPOSE, 7);
		purpose.references(UNDERTAKING__POLICIES);
		purpose.row(2).all(UNDERTAKING__EVALUATION_KIND, UNDERTAKING__EVALUATED);
		purpose.row(3).child(UNDERTAKING__EVALUATED_PERIOD).all(PERIOD__START, PERIOD__END, PERIOD__NOTE);
	}

	private void evaluations() {
		table(UNDERTAKING__EVALUATIONS, EVALUATION_EVENT).column(EVALUATION_EVENT__KIND, 120)
				.column(EVALUATION_EVENT__AT, 110).column(EVALUATION_EVENT__STATE, 90)
				.column(EVALUATION_EVENT__TEXT, 260);
	}

	private void roles() {
		table(UNDERTAKING__ROLES, ROLE_ASSIGNMENT).column(ROLE_ASSIGNMENT__ROLE, 180)
				.column(ROLE_ASSIGNMENT__PERSON, 120).column(ROLE_ASSIGNMENT__ORGANIZATION, 150)
				.column(ROLE_ASSIGNMENT__POSITION, 220).column(ROLE_ASSIGNMENT__LABEL, 100)
				.column(ROLE_ASSIGNMENT__TEXT, 120);
	}

	private void flow() {
		Composite flow = scaffold.wideSection(Labels.of(UNDERTAKING__FUNDING_FLOW));
		Subject chain = undertaking.child(UNDERTAKING__FUNDING_FLOW);
		new FormBuilder(flow, chain).computed(Messages.Undertaking_Chain, Messages.Undertaking_ChainRule,
				() -> chain(undertaking));
		keep(new ObjectTable(flow, context, chain, FUNDING_FLOW__STEPS, FUNDING_STEP, 5)).column(FUNDING_STEP__LABEL, 220)
				.column(FUNDING_STEP__FORM, 140)
				.column(FUNDING_STEP__ORGANIZATION, 240);
	}

	private void projects() {
		Composite projects = scaffold.wideSection(Labels.of(PROGRAM__PROJECTS));
		keep(new ObjectTable(projects, context, undertaking, PROGRAM__PROJECTS, PROJECT, 8))
				.column(PROGRAM_NODE__CODE, 60).column(NAMED_ELEMENT__NAME, 360).column(UNDERTAKING__SHORT_NAME, 180)
				.column(UNDERTAKING__EVALUATED, 80);
		only(projects, Program.class);
	}

	private void calls() {
		Composite calls = scaffold.wideSection(Labels.of(FUNDING_SCHEME__CALLS));
		keep(new ObjectTable(calls, context, undertaking, FUNDING_SCHEME__CALLS, FUNDING_CALL, 8))
				.column(FUNDING_CALL__YEAR, 120).column(FUNDING_CALL__APPLICATIONS, 120)
				.column(FUNDING_CALL__ADOPTED, 120);
		only(calls, FundingScheme.class);
	}

	private ObjectTable keep(ObjectTable table) {
		tables.add(table);
		return table;
	}

	/** Shows a section for one kind of undertaking. */
	private void only(Composite section, Class<? extends Undertaking> kind) {
		Runnable show = () -> visible(section, undertaking.object().filter(kind::isInstance).isPresent());
		undertaking.onChange(section, show);
		show.run();
	}

	Control control() {
		return scaffold.control();
	}

	private ObjectTable table(EReference reference, EClass type) {
		return keep(new ObjectTable(scaffold.wideSection(Labels.of(reference)), context, undertaking, reference, type, 6));
	}

	private void visible(Composite section, boolean visible) {
		if (section.getVisible() != visible) {
			section.setVisible(visible);
			scaffold.reflow();
		}
	}

	private String years() {
		return undertaking.object().map(Undertaking.class::cast).map(Undertaking::getPeriod)
				.filter(p -> p.getStart() != null).flatMap(Span::of).flatMap(Span::years)
				.map(n -> Messages.bind(Messages.Undertaking_YearCount, n)).orElse("–");
	}

	/** 国 →（定額補助）AMED →（委託）大学・企業. */
	private static String chain(Subject undertaking) {
		return undertaking.object().map(Undertaking.class::cast).map(Undertaking::getFundingFlow)
				.map(f -> f.getSteps().stream().map(FactsPart::step).collect(Collectors.joining(" → "))).orElse("–");
	}

	private static String step(FundingStep step) {
		String label = step.getLabel() == null ? "" : step.getLabel();
		return step.getForm() == null || step.getForm() == ContractForm.NONE ? label
				: Messages.bind(Messages.Undertaking_Step, Labels.of(step.getForm()), label);
	}

	boolean reveal(EObject object, EStructuralFeature feature) {
		EStructuralFeature place = feature == UNDERTAKING__FUNDING_FLOW ? FUNDING_FLOW__STEPS : feature;
		for (ObjectTable table : tables) {
			if (place != null && table.shows(place)) {
				scaffold.show(table.control());
				return table.viewer().getControl().setFocus();
			}
		}
		return tables.stream().anyMatch(t -> t.reveal(object))
				|| feature != null && forms.stream().anyMatch(f -> f.focus(feature));
	}
}
