// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.forms.Codec;
import org.hyoka.ui.forms.ReferenceChoice;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** Editing of one feature in a cell, through the command stack. What can't be read is refused with a sentence. */
final class FeatureEditing extends EditingSupport {
	private final ObjectTable table;
	private final TableViewer viewer;
	private final TableColumnSpec spec;
	private final EStructuralFeature feature;
	private CellEditor editor;

	FeatureEditing(ObjectTable table, TableColumnSpec spec) {
		super(table.viewer());
		this.table = table;
		this.viewer = table.viewer();
		this.spec = spec;
		this.feature = spec.feature();
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		if (editor == null) {
			editor = create(viewer.getTable());
		}
		if (editor instanceof ReferenceCellEditor r) {
			r.owner = (EObject) element;
		}
		return editor;
	}

	private CellEditor create(Composite parent) {
		return switch (feature) {
		case EReference r -> new ReferenceCellEditor(parent, r, table, spec);
		case EAttribute a when a.getEAttributeType() instanceof EEnum e -> new ChoiceCellEditor(parent,
				e.getELiterals().stream().map(l -> Labels.of(e, l.getInstance())).toArray(String[]::new));
		case EAttribute a when a.getEAttributeType().getInstanceClass() == boolean.class -> new CheckboxCellEditor(parent) {
			@Override
			public void activate(ColumnViewerEditorActivationEvent event) {
				if (TableKeys.typed(event).isBlank()) { // letters are no tick
					super.activate(event);
				}
			}
		};
		case EAttribute a -> {
			TextCellEditor text = isProse(a) ? new ProseCellEditor(parent) : new WordsCellEditor(parent, SWT.SINGLE);
			Codec codec = Codec.of(a);
			text.setValidator(value -> {
				try {
					codec.value((String) value);
					return null;
				} catch (IllegalArgumentException | ArithmeticException | DateTimeException ex) {
					return ex.getMessage();
				}
			});
			CellProblem.showAt(text);
			yield text;
		}
		default -> throw new IllegalStateException(feature.getName());
		};
	}

	@Override
	protected boolean canEdit(Object element) {
		return table.editable() && spec.takes((EObject) element);
	}

	private static boolean isProse(EAttribute attribute) {
		return "Markdown".equals(attribute.getEAttributeType().getName());
	}

	@Override
	protected Object getValue(Object element) {
		Object value = ((EObject) element).eGet(feature);
		return switch (feature) {
		case EAttribute a when a.getEAttributeType() instanceof EEnum e -> literals(e).indexOf(value);
		case EAttribute a when value instanceof Boolean -> value;
		case EAttribute a -> Codec.of(a).text(value);
		default -> value;
		};
	}

	@Override
	protected void setValue(Object element, Object input) {
		EObject object = (EObject) element;
		if (input == null && !(feature instanceof EReference)) {
			return; // the validator has refused it
		}
		Object value = switch (feature) {
		case EAttribute a when a.getEAttributeType() instanceof EEnum e -> {
			int i = (Integer) input;
			yield i < 0 ? object.eGet(feature) : literals(e).get(i);
		}
		case EAttribute a when input instanceof Boolean -> input;
		case EAttribute a -> Codec.of(a).value((String) input);
		default -> input;
		};
		if (!Objects.equals(value, object.eGet(feature))) {
			execute(table, spec, object, value);
			viewer.update(object, null);
		}
	}

	/** Gives a cell a value, by the column's own command if it has one. */
	static void execute(ObjectTable table, TableColumnSpec spec, EObject object, Object value) {
		Command command = command(table, spec, object, value);
		if (command != null) {
			table.subject().domain().getCommandStack().execute(command);
		}
	}

	/** The command that gives a cell a value; null if the person changed their mind. */
	static Command command(ObjectTable table, TableColumnSpec spec, EObject object, Object value) {
		return spec.edit() != null ? spec.edit().create(object, value)
				: SetCommand.create(table.subject().domain(), object, spec.feature(),
						value == null ? SetCommand.UNSET_VALUE : value);
	}

	private static List<Enumerator> literals(EEnum type) {
		return type.getELiterals().stream().map(l -> l.getInstance()).toList();
	}

	/** Opens the dialog that chooses objects. */
	private static final class ReferenceCellEditor extends org.eclipse.jface.viewers.DialogCellEditor {
		private final EReference reference;
		private final ObjectTable table;
		private final TableColumnSpec spec;
		private EObject owner;
		private String words = "";

		ReferenceCellEditor(Composite parent, EReference reference, ObjectTable table, TableColumnSpec spec) {
			super(parent);
			this.reference = reference;
			this.table = table;
			this.spec = spec;
		}

		/** What is typed is looked for in the dialog, which opens at once. */
		@Override
		public void activate(ColumnViewerEditorActivationEvent event) {
			words = TableKeys.typed(event);
			super.activate(event);
			if (!words.isEmpty()) {
				Control field = getControl();
				field.getDisplay().asyncExec(() -> {
					if (!field.isDisposed() && field.isVisible()) {
						openDialogBox(field);
						fireCancelEditor();
					}
				});
			}
		}

		/** What is chosen is taken at once, since it may have to be registered in the same step. */
		@Override
		protected Object openDialogBox(Control window) {
			boolean[] chosen = new boolean[1];
			ReferenceChoice.choose(window.getShell(), table.subject().domain(), owner, reference, words, objects -> {
				chosen[0] = true;
				Object value = reference.isMany() ? objects : objects.getFirst();
				return Objects.equals(value, owner.eGet(reference)) ? null : command(table, spec, owner, value);
			});
			if (chosen[0]) {
				fireCancelEditor();
				table.viewer().update(owner, null);
			}
			return null;
		}

		@Override
		protected void updateContents(Object value) {
			String text = value instanceof EObject o ? Labels.of(o)
					: value instanceof List<?> l ? Texts.list(l.stream().map(o -> Labels.of((EObject) o)).toList())
							: "";
			super.updateContents(text);
		}
	}
}
