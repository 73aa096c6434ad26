// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.hyoka.exchange.entry.Codec;
import org.hyoka.exchange.entry.Languages;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.labels.ProseText;

/**
 * Makes labelled fields for features of one subject: label above field, with the unit where the feature has one, help
 * from the metamodel's documentation, findings in words below the field, undo of exactly that edit. Fields go below each
 * other into the given composite, several into one row by {@link #row}.
 *
 * @since 0.1
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

	/** A builder whose fields stand side by side in equal columns; where it is narrow, in fewer. */
	public FormBuilder row(int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new RowFlow(columns));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return new FormBuilder(row, subject, fields);
	}

	/** A builder for the single contained child, which comes into being with its first value. */
	public FormBuilder child(EReference containment) {
		return new FormBuilder(parent, subject.child(containment), fields);
	}

	/** What the fields show. */
	public Subject subject() {
		return subject;
	}

	/** The control that shows a feature, for leading to it. */
	public Optional<Control> field(EStructuralFeature feature) {
		return Optional.ofNullable(fields.get(feature));
	}

	/** Puts the focus into the field of a feature, scrolled into sight; answers whether there is one. */
	public boolean focus(EStructuralFeature feature) {
		return field(feature).map(c -> {
			for (Control up = c; up != null; up = up.getParent()) {
				if (up.getData("org.hyoka.ui.scaffold") instanceof PageScaffold scaffold) {
					scaffold.show(c);
				}
			}
			return c.setFocus();
		}).orElse(false);
	}

	/** One line of text, number, year, date: by the attribute's type. */
	public Text text(EAttribute attribute) {
		Composite cell = cell(attribute);
		Text text = new Text(cell, SWT.BORDER | SWT.SINGLE | (Codec.isNumeric(attribute) ? SWT.RIGHT : SWT.NONE));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 60;
		text.setLayoutData(data);
		new TextField(text, subject, attribute, note(cell, attribute));
		return register(attribute, text);
	}

	/** Several lines of text. */
	public Text area(EAttribute attribute, int lines) {
		Composite cell = cell(attribute);
		Text text = multi(cell, lines);
		new TextField(text, subject, attribute, note(cell, attribute));
		return register(attribute, text);
	}

	private static Text multi(Composite cell, int lines) {
		Text text = ProseText.create(cell, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = ProseText.height(text, lines);
		data.widthHint = 100;
		text.getParent().setLayoutData(data);
		return text;
	}

	/** Several texts, one per line, of an attribute that holds many. */
	public Text lines(EAttribute attribute, int lines) {
		Composite cell = cell(attribute);
		Text text = multi(cell, lines);
		new LinesField(text, subject, attribute);
		note(cell, attribute);
		return register(attribute, text);
	}

	/** A choice of an enumeration's literals. */
	public Combo choice(EAttribute attribute) {
		EEnum type = (EEnum) attribute.getEAttributeType();
		List<Enumerator> literals = type.getELiterals().stream().map(l -> l.getInstance()).toList();
		Composite cell = cell(attribute);
		Combo combo = combo(cell);
		combo.setItems(literals.stream().map(l -> Labels.of(type, l)).toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(20, literals.size()));
		combo.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> subject.put(attribute, literals.get(combo.getSelectionIndex()))));
		note(cell, attribute);
		whenChanged(combo, () -> {
			Object value = subject.get(attribute);
			combo.select(value == null ? -1 : literals.indexOf(value));
			combo.setEnabled(subject.editable());
		});
		return register(attribute, combo);
	}

	/** A choice of languages. */
	public Combo language(EAttribute attribute) {
		Composite cell = cell(attribute);
		Combo combo = combo(cell);
		LanguageChoice choice = new LanguageChoice(combo, subject, attribute);
		note(cell, attribute);
		whenChanged(combo, choice::show);
		return register(attribute, combo);
	}

	private static Combo combo(Composite cell) {
		Combo combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 60;
		combo.setLayoutData(data);
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false); // scrolling the page must not change values
		return combo;
	}

	/** Check boxes, one per literal, of an attribute that holds several literals of an enumeration. */
	public Control choices(EAttribute attribute) {
		Composite cell = cell(attribute);
		Control control = new ChoicesField(cell, subject, attribute).control();
		note(cell, attribute);
		return register(attribute, control);
	}

	/** A check box; its label stands beside it. */
	public Button check(EAttribute attribute) {
		Composite cell = plainCell();
		Button button = new Button(cell, SWT.CHECK);
		button.setText(Labels.of(attribute).replace("&", "&&"));
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> subject.put(attribute, button.getSelection())));
		note(cell, attribute);
		whenChanged(button, () -> {
			button.setSelection(Boolean.TRUE.equals(subject.get(attribute)));
			button.setEnabled(subject.editable());
		});
		return register(attribute, button);
	}

	/** One object chosen from the dossier's. */
	public Control reference(EReference reference) {
		Composite cell = cell(reference);
		ReferenceField field = new ReferenceField(cell, subject, reference);
		return register(reference, field.notes(note(cell, reference)).control());
	}

	/** Several objects chosen from the dossier's, in order. */
	public Control references(EReference reference) {
		Composite cell = cell(reference);
		Control control = new ReferenceListField(cell, subject, reference).control();
		note(cell, reference);
		return register(reference, control);
	}

	/**
	 * A value that is computed: no frame, an equals sign, the rule on hover. It follows every change of the dossier, since it
	 * may be computed from more than its subject.
	 */
	public Label computed(String label, String rule, Supplier<String> value) {
		Composite cell = cell(label, rule);
		Label out = new Label(cell, SWT.WRAP);
		out.setToolTipText(rule);
		out.setLayoutData(PageScaffold.wrapping());
		Runnable show = () -> {
			String text = "= " + value.get().replace("&", "&&");
			if (!text.equals(out.getText())) {
				out.setText(text);
				PageScaffold.reflow(out);
			}
		};
		whenChanged(out, show);
		subject.context().ifPresent(c -> Refresh.onChange(c.session(), out, show));
		return out;
	}

	/**
	 * A control of another kind, with label, help, findings below and a name for screen readers; it takes the height there
	 * is.
	 *
	 * @param maker makes it in the given composite of one column and sets its layout data
	 */
	public <C extends Control> C custom(EStructuralFeature feature, Function<Composite, C> maker) {
		return custom(feature, Labels.of(feature), maker);
	}

	/** The same under another label than the feature's. */
	public <C extends Control> C custom(EStructuralFeature feature, String label, Function<Composite, C> maker) {
		Composite cell = cell(label, Labels.help(feature));
		cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		C control = maker.apply(cell);
		note(cell, feature);
		return register(feature, label, control);
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
		case EAttribute a when a.getEAttributeType() instanceof EEnum -> a.isMany() ? choices(a) : choice(a);
		case EAttribute a when Languages.isFor(a) -> language(a);
		case EAttribute a when a.isMany() -> lines(a, 4);
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

	private FieldNote note(Composite cell, EStructuralFeature feature) {
		return subject.marks().map(m -> m.add(cell, subject, feature)).orElseGet(() -> new FieldNote(cell, null));
	}

	private <C extends Control> C register(EStructuralFeature feature, C control) {
		return register(feature, Labels.of(feature), control);
	}

	private <C extends Control> C register(EStructuralFeature feature, String label, C control) {
		fields.put(feature, control);
		control.setData("org.hyoka.feature", feature);
		control.setData("org.hyoka.subject", subject);
		explain(control, feature, () -> Units.has(feature) ? Units.label(feature, subject.object().orElse(null)) : label);
		return control;
	}

	/** Gives a field its help and its name for screen readers; what stands inside it, such as check boxes, too. */
	private static void explain(Control control, EStructuralFeature feature, Supplier<String> label) {
		String help = Labels.help(feature);
		if (control.getToolTipText() == null && !help.isEmpty()) {
			control.setToolTipText(help);
		}
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF) {
					String own = control instanceof Button button ? button.getText() : "";
					e.result = own.isEmpty() || own.equals(label.get()) ? label.get() : label.get() + " " + own;
				}
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF) {
					e.result = help;
				}
			}
		});
		if (control instanceof Composite holder && !(control instanceof Combo || control instanceof Canvas || control instanceof ToolBar)) {
			for (Control inside : holder.getChildren()) {
				explain(inside, feature, label);
			}
		}
	}

	private Composite cell(EStructuralFeature feature) {
		Composite cell = cell(Labels.of(feature), Labels.help(feature));
		if (Units.has(feature)) {
			Label label = (Label) cell.getChildren()[0];
			whenChanged(label, () -> {
				label.setText(Units.label(feature, subject.object().orElse(null)).replace("&", "&&"));
				label.requestLayout();
			});
		}
		return cell;
	}

	private Composite cell(String label, String help) {
		Composite cell = plainCell();
		Label l = new Label(cell, SWT.NONE);
		l.setText(label.replace("&", "&&"));
		l.setToolTipText(help.isEmpty() ? null : help);
		l.setForeground(ThemeColors.of(cell).quiet());
		return cell;
	}

	private Composite plainCell() {
		Composite cell = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		cell.setLayout(layout);
		cell.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return cell;
	}
}
