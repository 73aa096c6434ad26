// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;

/**
 * Makes labelled fields for features of one subject: label above field, help from the metamodel's documentation, undo
 * of exactly that edit. Fields go below each other into the given composite, several into one row by {@link #row}.
 */
public final class FormBuilder {
	private final Subject subject;
	private final Composite parent;
	private final Map<EStructuralFeature, Control> fields;

	/**
	 * @param parent  with a GridLayout of one column, as a section of {@link PageScaffold} has
	 * @param subject what the fields show
	 */
	public FormBuilder(Composite parent, Subject subject) {
		this(parent, subject, new HashMap<>());
	}

	private FormBuilder(Composite parent, Subject subject, Map<EStructuralFeature, Control> fields) {
		this.parent = parent;
		this.subject = subject;
		this.fields = fields;
	}

	/** A builder whose fields stand side by side in equal columns. */
	public FormBuilder row(int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 16;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return new FormBuilder(row, subject, fields);
	}

	/** A builder for the single contained child, which comes into being with its first value. */
	public FormBuilder child(EReference containment) {
		return new FormBuilder(parent, subject.child(containment), fields);
	}

	/** The control that shows a feature, for leading to it. */
	public Optional<Control> field(EStructuralFeature feature) {
		return Optional.ofNullable(fields.get(feature));
	}

	/** One line of text, number, year, date: by the attribute's type. */
	public Text text(EAttribute attribute) {
		Composite cell = cell(attribute);
		Text text = new Text(cell, SWT.BORDER | SWT.SINGLE);
		text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		new TextField(text, subject, attribute);
		return register(attribute, text);
	}

	/** Several lines of text. */
	public Text area(EAttribute attribute, int lines) {
		Composite cell = cell(attribute);
		Text text = new Text(cell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = text.getLineHeight() * lines;
		data.widthHint = 200;
		text.setLayoutData(data);
		text.addTraverseListener(e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
		new TextField(text, subject, attribute);
		return register(attribute, text);
	}

	/** A choice of an enumeration's literals. */
	public Combo choice(EAttribute attribute) {
		EEnum type = (EEnum) attribute.getEAttributeType();
		List<Enumerator> literals = type.getELiterals().stream().map(l -> l.getInstance()).toList();
		Composite cell = cell(attribute);
		Combo combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		combo.setItems(literals.stream().map(l -> Labels.of(type, l)).toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(20, literals.size()));
		combo.setToolTipText(Labels.help(attribute));
		combo.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> subject.put(attribute, literals.get(combo.getSelectionIndex()))));
		whenChanged(combo, () -> {
			Object value = subject.get(attribute);
			combo.select(value == null ? -1 : literals.indexOf(value));
			combo.setEnabled(subject.editable());
		});
		return register(attribute, combo);
	}

	/** A check box; its label stands beside it. */
	public Button check(EAttribute attribute) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(Labels.of(attribute));
		button.setToolTipText(Labels.help(attribute));
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> subject.put(attribute, button.getSelection())));
		whenChanged(button, () -> {
			button.setSelection(Boolean.TRUE.equals(subject.get(attribute)));
			button.setEnabled(subject.editable());
		});
		return register(attribute, button);
	}

	/** One object chosen from the dossier's. */
	public Control reference(EReference reference) {
		return register(reference, new ReferenceField(cell(reference), subject, reference).control());
	}

	/** Several objects chosen from the dossier's, in order. */
	public Control references(EReference reference) {
		return register(reference, new ReferenceListField(cell(reference), subject, reference).control());
	}

	/** A value that is computed: no frame, an equals sign, the rule on hover. */
	public Label computed(String label, String rule, java.util.function.Supplier<String> value) {
		Composite cell = cell(label, rule);
		Label out = new Label(cell, SWT.WRAP);
		out.setToolTipText(rule);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		out.setLayoutData(data);
		whenChanged(out, () -> out.setText("= " + value.get().replace("&", "&&")));
		return out;
	}

	/** Every feature given, each by the field that suits its type. */
	public FormBuilder all(EStructuralFeature... features) {
		Arrays.stream(features).forEach(this::any);
		return this;
	}

	/** The field that suits a feature's type. */
	public Control any(EStructuralFeature feature) {
		return switch (feature) {
		case EReference r -> r.isMany() ? references(r) : reference(r);
		case EAttribute a when a.getEAttributeType() instanceof EEnum -> choice(a);
		case EAttribute a when a.getEAttributeType().getInstanceClass() == boolean.class -> check(a);
		case EAttribute a when "Markdown".equals(a.getEAttributeType().getName()) -> area(a, 5);
		case EAttribute a -> text(a);
		default -> throw new IllegalArgumentException("There is no field for " + feature);
		};
	}

	private void whenChanged(Control control, Runnable show) {
		subject.onChange(control, show);
		show.run();
	}

	private <C extends Control> C register(EStructuralFeature feature, C control) {
		fields.put(feature, control);
		control.setData("org.hyoka.feature", feature);
		return control;
	}

	private Composite cell(EStructuralFeature feature) {
		return cell(Labels.of(feature), Labels.help(feature));
	}

	private Composite cell(String label, String help) {
		Composite cell = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginLeft = 8;
		layout.verticalSpacing = 4;
		cell.setLayout(layout);
		cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Label l = new Label(cell, SWT.NONE);
		l.setText(label.replace("&", "&&"));
		l.setToolTipText(help);
		l.setForeground(Palette.of(cell).quiet());
		return cell;
	}
}
