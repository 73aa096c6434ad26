// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.ip.duties.DutyState;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.labels.Segments;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.AccessibleNames;

/** Which duties are listed: by state (with how many there are), by who has to see to them, by when they are due. */
final class DutyFilter {
	private static final int WIDE = 150;
	private final IpView view;
	private final Runnable changed;
	private final Map<DutyState, Button> states = new EnumMap<>(DutyState.class);
	private final Combo organization;
	private final Combo time;
	private final Composite bar;
	private List<Organization> organizations = List.of();
	/** What is chosen, so that the controls are not asked anew for each of very many duties. */
	private Set<DutyState> wanted = Set.of();
	private Organization owner;
	private int period;

	/** @param parent with a GridLayout */
	DutyFilter(Composite parent, IpView view, Runnable changed) {
		this.view = view;
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = 0;
		layout.spacing = 4;
		bar.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		bar.setLayoutData(data);
		Composite switches = new Composite(bar, SWT.NONE);
		Segments.track(switches);
		for (DutyState state : DutyState.values()) {
			Button button = new Button(switches, SWT.TOGGLE | SWT.FLAT);
			button.setToolTipText(Messages.Filter_state);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosenAnew()));
			states.put(state, button);
		}
		organization = combo(Messages.Filter_organization);
		time = combo(Messages.Filter_time);
		time.setItems(Messages.Filter_always, Messages.Filter_month, Messages.Filter_quarter, Messages.Filter_year, Messages.Filter_past);
		time.select(0);
		update();
	}

	private Combo combo(String name) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setLayoutData(new RowData(WIDE, SWT.DEFAULT));
		combo.setToolTipText(name);
		AccessibleNames.name(combo, () -> name);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosenAnew()));
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
		return combo;
	}

	/** Takes over how many there are, and whose they are. */
	void update() {
		states.forEach((state, button) -> {
			int count = view.status().map(s -> s.duties().counts().get(state)).orElse(0);
			String text = (Texts.in(state.label()) + "  " + count).replace("&", "&&");
			if (!text.equals(button.getText())) {
				button.setText(text);
				button.requestLayout();
			}
		});
		Set<Organization> now = new LinkedHashSet<>();
		view.status().ifPresent(s -> s.duties().all().forEach(d -> {
			if (d.duty().getOrganization() != null) {
				now.add(d.duty().getOrganization());
			}
		}));
		List<Organization> list = List.copyOf(now);
		if (!list.equals(organizations) || organization.getItemCount() == 0) {
			Organization chosen = chosen();
			organizations = list;
			List<String> items = new ArrayList<>();
			items.add(Messages.Filter_everybody);
			list.forEach(o -> items.add(Labels.of(o)));
			organization.setItems(items.toArray(String[]::new));
			organization.select(chosen == null ? 0 : list.indexOf(chosen) + 1);
			take();
		}
	}

	private void chosenAnew() {
		take();
		changed.run();
	}

	private void take() {
		Set<DutyState> pressed = EnumSet.noneOf(DutyState.class);
		states.forEach((state, button) -> {
			if (button.getSelection()) {
				pressed.add(state);
			}
		});
		wanted = pressed;
		owner = chosen();
		period = time.getSelectionIndex();
	}

	private Organization chosen() {
		int at = organization.getSelectionIndex() - 1;
		return at < 0 || at >= organizations.size() ? null : organizations.get(at);
	}

	/** Lists everything again. */
	void clear() {
		states.values().forEach(b -> b.setSelection(false));
		organization.select(0);
		time.select(0);
		chosenAnew();
	}

	/** Whether a duty is listed. */
	boolean accepts(DutyStatus status) {
		return (wanted.isEmpty() || wanted.contains(status.state())) && (owner == null || status.duty().getOrganization() == owner)
				&& (period <= 0 || status.due().day().map(this::inTime).orElse(false));
	}

	private boolean inTime(LocalDate due) {
		LocalDate day = view.asOf();
		return switch (period) {
		case 1 -> !due.isBefore(day) && !due.isAfter(day.plusDays(30));
		case 2 -> !due.isBefore(day) && !due.isAfter(day.plusDays(90));
		case 3 -> FiscalYear.of(due).equals(FiscalYear.of(day));
		case 4 -> due.isBefore(day);
		default -> true;
		};
	}
}
