// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.ip.IpPackage.Literals.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DutyNames;
import org.hyoka.ip.duties.DutyPlan;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.model.ip.Duty;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.tables.ObjectTable;

/** Duties by due date: filtered by state, organization and time, done, waived, brought up to date from the events. */
final class DutiesPart implements IpPagePart {
	private final IpView view;
	private Actions actions;
	private DutyFilter filter;
	private ObjectTable table;

	DutiesPart(IpView view) {
		this.view = view;
	}

	@Override
	public Control create(Composite parent) {
		PageScaffold scaffold = PageScaffold.inside(parent);
		Composite section = scaffold.wideSection(Messages.Duties_head);
		actions = new Actions(section, "");
		actions.add("command-collect", Messages.Duties_bring, this::bring);
		actions.add("mark-full", Messages.Duties_done, this::done);
		actions.add("command-export", Messages.Export_calendar, () -> Exports.calendar(section.getShell(), view));
		filter = new DutyFilter(section, view, () -> table.viewer().refresh());
		table = new ObjectTable(section, view.context(), view.ip(), IP_MANAGEMENT__DUTIES, DUTY, 14)
				.computed(Messages.Duties_due, Messages.Duties_dueRule, 124, false, o -> status(o).map(IpTexts::due).orElse(""))
				.computed(Messages.Duties_state, Messages.Duties_stateRule, 158, false, o -> status(o).map(IpTexts::state).orElse(""))
				.computed(Messages.Duties_name, Messages.Duties_nameRule, 140, false, o -> Labels.of(o))
				.computed(Messages.Duties_subject, Messages.Duties_subjectRule, 120, false,
						o -> DutyNames.subject(((Duty) o).getSubject(), Texts.locale()))
				.column(DUTY__ORGANIZATION, 90).column(DUTY__STARTED_ON, 112).column(DUTY__DONE_ON, 112)
				.whenEmpty(Messages.Duties_none);
		table.viewer().addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object owner, Object element) {
				return status((EObject) element).map(filter::accepts).orElse(true);
			}
		});
		table.viewer().getTable().getColumn(0).notifyListeners(SWT.Selection, new Event()); // by due date
		details(scaffold, table.detail());
		table.selectFirst();
		view.onChange(scaffold.control(), this::update);
		update();
		return scaffold.control();
	}

	private void details(PageScaffold scaffold, Subject duty) {
		FormBuilder left = new FormBuilder(scaffold.section(Messages.Duties_details), duty);
		left.any(NAMED_ELEMENT__NAME);
		left.row(2).all(DUTY__TEMPLATE, DUTY__SUBJECT);
		left.computed(Messages.Duties_due, Messages.Duties_dueRule, () -> duty.object().flatMap(this::status).map(DutiesPart::why).orElse(""));
		left.computed(Messages.Duties_source, Messages.Duties_sourceRule, () -> duty.object().map(o -> source((Duty) o)).orElse(""));
		FormBuilder right = new FormBuilder(scaffold.section(Messages.Duties_progress), duty);
		right.row(2).all(DUTY__ORGANIZATION, DUTY__STARTED_ON, DUTY__DONE_ON);
		right.any(DUTY__WAIVED_BECAUSE);
	}

	private Optional<DutyStatus> status(EObject duty) {
		return view.status((Duty) duty);
	}

	private static String why(DutyStatus status) {
		return status.due() instanceof Due.Unknown unknown ? Texts.in(unknown.why()) : IpTexts.due(status) + "  " + IpTexts.state(status);
	}

	private static String source(Duty duty) {
		return duty.getTemplate() == null || duty.getTemplate().getSource() == null ? "–"
				: duty.getTemplate().getSource() + (duty.getTemplate().isConfirmed() ? "" : Messages.Duties_unconfirmed);
	}

	private void update() {
		filter.update();
		table.update();
		actions.say(view.status().map(DutiesPart::sentence).orElse(""));
	}

	private static String sentence(IpStatus status) {
		DutyPlan plan = status.plan();
		return plan.isEmpty() ? status.undertaking().getIp().getDutyTemplates().isEmpty() ? Messages.Duties_noTemplates : Messages.Duties_lead
				: Messages.bind(Messages.Duties_missing, plan.missing().size(), plan.moved().size());
	}

	/** Adds the duties that have arisen and are not in the list, and corrects the days that have moved. */
	private void bring() {
		view.status().map(IpStatus::plan).filter(p -> !p.isEmpty()).ifPresent(p -> view.execute(p.command(view.context().domain())));
	}

	/** The selected duties were done on the page's day. */
	private void done() {
		List<EObject> open = table.selected().stream().filter(o -> ((Duty) o).getDoneOn() == null).toList();
		LocalDate day = view.asOf();
		if (!open.isEmpty()) {
			CompoundCommand all = new CompoundCommand(Messages.Duties_done);
			open.forEach(o -> all.append(SetCommand.create(view.context().domain(), o, DUTY__DONE_ON, day)));
			view.execute(all);
		}
	}

	@Override
	public void shown() {
		update();
		table.selectFirst();
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		filter.clear();
		return table.reveal(object);
	}
}
