// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Codec;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.Palette;

/**
 * A table of the objects in one containment reference of a subject: sorted by a click on a head, filtered as one types,
 * edited in place, rows added, duplicated, deleted and moved, copied and pasted as tab-separated text, columns hidden
 * from the head's menu. Every change is one undoable step.
 */
public final class ObjectTable {
	private final PageContext context;
	private final Subject subject;
	private final EReference reference;
	private final EClass type;
	private final Composite control;
	private final TableViewer viewer;
	private final Label empty;
	private final List<TableColumnSpec> columns = new ArrayList<>();
	private final TableSorting sorting;
	private String filter = "";

	/**
	 * @param parent    with a GridLayout
	 * @param context   of the page
	 * @param subject   whose objects are shown
	 * @param reference many-valued containment
	 * @param type      what a new row is; a concrete subclass of the reference's type
	 * @param rows      rows that are seen without scrolling, at least
	 */
	public ObjectTable(Composite parent, PageContext context, Subject subject, EReference reference, EClass type,
			int rows) {
		this.context = context;
		this.subject = subject;
		this.reference = reference;
		this.type = type;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableActions actions = new TableActions(this);
		Text search = actions.createBar(control);
		viewer = new TableViewer(control, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = rows * 28 + 30;
		data.widthHint = 200;
		table.setLayoutData(data);
		empty = new Label(control, SWT.WRAP);
		empty.setForeground(Palette.of(control).quiet());
		empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		empty.setText(Messages.bind(Messages.ObjectTable_Empty, Labels.of(type)));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		sorting = new TableSorting(viewer);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer v, Object parentElement, Object element) {
				return filter.isEmpty() || columns.stream()
						.anyMatch(c -> c.text((EObject) element).toLowerCase(Locale.ROOT).contains(filter));
			}
		});
		search.addModifyListener(e -> {
			filter = search.getText().strip().toLowerCase(Locale.ROOT);
			viewer.refresh();
		});
		viewer.addSelectionChangedListener(e -> context.select(selected().toArray(EObject[]::new)));
		actions.install(viewer);
		keyboard();
		subject.onChange(control, this::refresh);
	}

	private void keyboard() {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
				new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
				| ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	/** A column for a feature of the rows, edited in place. */
	public ObjectTable column(EStructuralFeature feature, int width) {
		return add(new TableColumnSpec(Labels.of(feature), feature, o -> text(o, feature)), width,
				feature instanceof EAttribute a && Number.class.isAssignableFrom(boxed(a)));
	}

	/** A column that is computed, with the rule it is computed by as its help. */
	public ObjectTable computed(String label, String rule, int width, boolean numeric,
			Function<EObject, String> value) {
		add(new TableColumnSpec(label, null, value), width, numeric);
		viewer.getTable().getColumn(columns.size() - 1).setToolTipText(rule);
		return this;
	}

	private static Class<?> boxed(EAttribute a) {
		Class<?> c = a.getEAttributeType().getInstanceClass();
		return c == null || c == int.class ? Integer.class : c;
	}

	private ObjectTable add(TableColumnSpec spec, int width, boolean numeric) {
		columns.add(spec);
		TableViewerColumn column = new TableViewerColumn(viewer, numeric ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(spec.label());
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		if (spec.feature() != null) {
			column.getColumn().setToolTipText(Labels.help(spec.feature()));
			column.setEditingSupport(new FeatureEditing(viewer, subject.domain(), spec.feature()));
		}
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return spec.text((EObject) element).replace('\n', ' ');
			}

			@Override
			public String getToolTipText(Object element) {
				return spec.text((EObject) element);
			}
		});
		sorting.add(column.getColumn(), spec);
		refresh();
		return this;
	}

	/** The text of a feature of an object as a cell shows it. */
	static String text(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return switch (feature) {
		case EReference r when r.isMany() -> String.join("、",
				((List<?>) value).stream().map(v -> Labels.of((EObject) v)).toList());
		case EReference r -> value == null ? "" : Labels.of((EObject) value);
		case EAttribute a when a.getEAttributeType() instanceof org.eclipse.emf.ecore.EEnum e -> value == null ? ""
				: Labels.of(e, (org.eclipse.emf.common.util.Enumerator) value);
		case EAttribute a when value instanceof Boolean b -> b ? "✓" : "";
		case EAttribute a when a.isMany() -> String.valueOf(value);
		case EAttribute a -> Codec.of(a).text(value);
		default -> String.valueOf(value);
		};
	}

	private void refresh() {
		if (control.isDisposed()) {
			return;
		}
		List<EObject> rows = rows();
		Object old = viewer.getInput();
		if (old instanceof List<?> l && l.equals(rows)) {
			viewer.refresh();
		} else {
			viewer.setInput(List.copyOf(rows));
		}
		empty.setVisible(rows.isEmpty());
		((GridData) empty.getLayoutData()).exclude = !rows.isEmpty();
		control.layout();
	}

	/** The objects, in the dossier's order. */
	@SuppressWarnings("unchecked")
	List<EObject> rows() {
		Object value = subject.get(reference);
		return value == null ? List.of()
				: ((List<EObject>) value).stream().filter(type::isInstance).toList();
	}

	/** The selected objects, in the table's order. */
	public List<EObject> selected() {
		IStructuredSelection s = viewer.getStructuredSelection();
		List<EObject> all = new ArrayList<>();
		s.iterator().forEachRemaining(o -> all.add((EObject) o));
		return all;
	}

	/** Selects and shows an object. */
	public boolean reveal(EObject object) {
		if (!rows().contains(object)) {
			return false;
		}
		viewer.setSelection(new StructuredSelection(object), true);
		viewer.getControl().setFocus();
		return true;
	}

	/** The table's control with its bar. */
	public Composite control() {
		return control;
	}

	/** The viewer, for a page that follows its selection. */
	public TableViewer viewer() {
		return viewer;
	}

	Subject subject() {
		return subject;
	}

	EReference reference() {
		return reference;
	}

	EClass type() {
		return type;
	}

	List<TableColumnSpec> columns() {
		return columns;
	}

	PageContext context() {
		return context;
	}
}
