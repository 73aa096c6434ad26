// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/** The chosen cell in fields, in a place of its own so that nothing moves: amount, form, state, an explanation, a printed place. */
final class CellDetails {
	/** Width of grid and details in px from which they stand side by side; else the details stand below. */
	static final int BESIDE = 760;
	private static final Map<EClass, List<EStructuralFeature>> FIELDS = new LinkedHashMap<>();

	static {
		FIELDS.put(Literals.ALLOCATION,
				List.of(Literals.ALLOCATION__AMOUNT, Literals.ALLOCATION__FORM, Literals.ALLOCATION__STATE));
		FIELDS.put(Literals.BUDGET_ENTRY, List.of(Literals.BUDGET_ENTRY__AMOUNT, Literals.BUDGET_ENTRY__STATE,
				Literals.BUDGET_ENTRY__ACCOUNT, Literals.BUDGET_ENTRY__EXPLANATION));
		FIELDS.put(Literals.STATED_FIGURE, List.of(Literals.STATED_FIGURE__VALUE, Literals.STATED_FIGURE__UNIT,
				Literals.STATED_FIGURE__LABEL, Literals.STATED_FIGURE__PLACE, Literals.STATED_FIGURE__EXPLANATION));
	}

	/** The fields of one class. */
	private record Form(Composite control, Subject subject) {
	}

	private final PageContext context;
	private final BooleanSupplier noYears;
	private final Composite control;
	private final Label title;
	private final Combo chooser;
	private final Link second;
	private final Map<EClass, Form> forms = new LinkedHashMap<>();
	private List<? extends EObject> objects = List.of();
	private EObject shown;
	private Runnable addSecond;

	/** @param noYears whether there is no column to choose a cell in */
	CellDetails(Composite parent, PageContext context, BooleanSupplier noYears) {
		this.context = context;
		this.noYears = noYears;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite head = new Composite(control, SWT.NONE);
		GridLayout line = new GridLayout(3, false);
		line.marginWidth = 0;
		line.marginHeight = 0;
		line.horizontalSpacing = 16;
		head.setLayout(line);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		title = new Label(head, SWT.WRAP);
		title.setLayoutData(PageScaffold.wrapping());
		chooser = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		chooser.setLayoutData(new GridData());
		chooser.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> choose(objects.get(chooser.getSelectionIndex()))));
		second = new Link(head, SWT.NONE);
		second.setText("<a>" + Messages.Money_Second + "</a>");
		second.setLayoutData(new GridData());
		second.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (addSecond != null) {
				addSecond.run();
			}
		}));
		show("", List.of(), null);
	}

	/** The fields of a class, made when an object of it is shown for the first time. */
	private Form make(EClass type) {
		Composite fields = new Composite(control, SWT.NONE);
		GridLayout flush = new GridLayout();
		flush.marginWidth = 0;
		flush.marginHeight = 0;
		fields.setLayout(flush);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Subject subject = new Subject(context, fields);
		EStructuralFeature[] features = FIELDS.get(type).toArray(EStructuralFeature[]::new);
		new FormBuilder(fields, subject).row(features.length).all(features);
		seen(fields, false);
		return new Form(fields, subject);
	}

	/**
	 * Shows the chosen cell.
	 *
	 * @param newObjects what stands in it: several where the forms differ; none hides the fields
	 * @param newSecond  adds another object to the cell; null where that makes no sense
	 */
	void show(String newTitle, List<? extends EObject> newObjects, Runnable newSecond) {
		objects = newObjects;
		addSecond = newSecond;
		title.setFont(newTitle.isEmpty() ? null : Fonts.strong());
		title.setForeground(newTitle.isEmpty() ? ThemeColors.of(control).quiet() : null);
		String hint = noYears.getAsBoolean() ? Messages.Money_NoYears : Messages.Money_ChooseCell;
		title.setText(newTitle.isEmpty() ? hint : newTitle.replace("&", "&&"));
		chooser.setItems(objects.stream().map(o -> label(o)).toArray(String[]::new));
		seen(chooser, objects.size() > 1);
		seen(second, newSecond != null);
		choose(shown != null && objects.contains(shown) ? shown : objects.isEmpty() ? null : objects.getFirst());
	}

	private void choose(EObject object) {
		shown = object;
		chooser.select(object == null ? -1 : objects.indexOf(object));
		boolean changed = false;
		if (object != null && FIELDS.containsKey(object.eClass())) {
			forms.computeIfAbsent(object.eClass(), this::make);
		}
		for (Map.Entry<EClass, Form> form : forms.entrySet()) {
			boolean mine = object != null && form.getKey() == object.eClass();
			form.getValue().subject().set(mine ? object : null);
			changed |= form.getValue().control().getVisible() != mine;
			seen(form.getValue().control(), mine);
		}
		PageScaffold.layout(control);
		if (changed) {
			PageScaffold.reflow(control);
		}
	}

	private static String label(EObject object) {
		EStructuralFeature amount = object.eClass().getEStructuralFeature("amount");
		Object value = amount == null ? null : object.eGet(amount);
		EStructuralFeature form = object.eClass().getEStructuralFeature("form");
		String words = form != null && object.eGet(form) instanceof org.hyoka.model.hyoka.ContractForm f
				? Labels.of(Literals.CONTRACT_FORM, f) : Labels.of(object);
		return (value == null ? MoneyText.DASH : value.toString()) + " " + words;
	}

	private static void seen(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
