// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
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
import org.hyoka.exchange.entry.CellReader;
import org.hyoka.exchange.entry.Codec;
import org.hyoka.exchange.entry.Registrations;
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
		if (editor instanceof NameCellEditor names) {
			names.of(table.inDossier((EObject) element));
		}
		return editor;
	}

	private CellEditor create(Composite parent) {
		return switch (feature) {
		case EReference r -> {
			NameCellEditor names = new NameCellEditor(parent, r);
			CellProblem.showAt(names);
			yield names;
		}
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
		default -> CellText.of((EObject) element, feature);
		};
	}

	@Override
	protected void setValue(Object element, Object input) {
		EObject object = (EObject) element;
		if (input == null) {
			return; // the validator has refused it
		}
		if (feature instanceof EReference reference) {
			name(object, reference, (String) input);
			return;
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

	/** Points to what is named; what is not registered yet is registered in the same step. */
	private void name(EObject object, EReference reference, String names) {
		Registrations fresh = new Registrations(table.inDossier(object));
		CellReader.of(reference, table.inDossier(object), names.strip(), fresh).value().ifPresent(value -> {
			Object now = object.eGet(reference);
			Command set = Objects.equals(value.orElse(null), now) ? null : command(table, spec, object, value.orElse(null));
			if (set != null) {
				CompoundCommand all = new CompoundCommand();
				fresh.command(table.subject().domain()).ifPresent(all::append);
				all.append(set);
				table.subject().domain().getCommandStack().execute(all.unwrap());
				viewer.update(object, null);
			}
		});
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
		return BlankRow.is(object) ? BlankRow.fill(table, object, spec, value) : spec.edit() != null ? spec.edit().create(object, value)
				: SetCommand.create(table.subject().domain(), object, spec.feature(),
						value == null ? SetCommand.UNSET_VALUE : value);
	}

	private static List<Enumerator> literals(EEnum type) {
		return type.getELiterals().stream().map(l -> l.getInstance()).toList();
	}
}
