// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.hyoka.exchange.entry.Codec;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.FramedHover;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.RowFilter;

/**
 * A table of the objects in one containment reference of a subject: sorted by a click on a head, filtered as one types,
 * edited in place, rows added, duplicated, deleted, dragged and moved, several at once, copied and pasted as
 * tab-separated text, columns hidden from a menu. Rows with problems are marked. Every change is one undoable step.
 *
 * @since 0.1
 */
public final class ObjectTable {
	private final PageContext context;
	private final TableContents contents;
	private final Composite control;
	private final TableViewer viewer;
	private final TableActions actions;
	private final EmptyTable empty;
	private final TableColumns columns;
	private final RowFilter filter;
	private final TableSorting sorting;
	private final RowProblems problems;
	private final TableRows shown;
	private boolean keepsRows;
	private Runnable adding;

	/**
	 * @param parent    with a GridLayout
	 * @param context   of the page
	 * @param subject   whose objects are shown
	 * @param reference many-valued containment
	 * @param type      what a new row is; a concrete subclass of the reference's type
	 * @param rows      rows that are seen without scrolling, at most
	 */
	public ObjectTable(Composite parent, PageContext context, Subject subject, EReference reference, EClass type,
			int rows) {
		this(parent, context, subject, reference, type, rows, null);
	}

	/**
	 * A table of objects that stand in different places; they can be edited but not added or moved here.
	 *
	 * @param source gives the objects
	 */
	public static ObjectTable of(Composite parent, PageContext context, EClass type, int rows,
			Supplier<List<EObject>> source) {
		Subject whole = new Subject(context, parent);
		whole.set(context.dossier());
		return new ObjectTable(parent, context, whole, null, type, rows, source);
	}

	private ObjectTable(Composite parent, PageContext context, Subject subject, EReference reference, EClass type,
			int rows, Supplier<List<EObject>> source) {
		this.context = context;
		this.contents = new TableContents(subject, reference, type, source);
		problems = new RowProblems(context);
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		actions = new TableActions(this);
		filter = actions.createBar(control, this::filtered);
		viewer = new TableViewer(control,
				SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setData("org.hyoka.viewer", viewer);
		table.setData("org.hyoka.table", this);
		table.setLinesVisible(true);
		AccessibleNames.name(table, contents::name);
		empty = new EmptyTable(control, type, actions, table, source == null);
		columns = new TableColumns(viewer);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		sorting = new TableSorting(viewer, columns.specs());
		shown = new TableRows(viewer, contents, columns, problems, empty, new BlankRow(this), rows);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer v, Object parentElement, Object element) {
				return BlankRow.is(element) ? filter.isEmpty() : filter.lets(columns.texts((EObject) element));
			}
		});
		viewer.addSelectionChangedListener(e -> context.select(selected().toArray(EObject[]::new)));
		FramedHover.enableFor(viewer);
		actions.install(viewer);
		if (source == null) {
			new TableDragging(this).install(viewer);
		}
		TableKeys.install(viewer, shown::edited);
		subject.onChange(control, shown::changed);
		SectionFold.tells(control, () -> problems.tally(contents.rows()));
		Refresh.onChange(context.session(), control, shown::refresh).andProblems(context.problems()); // undo and what changes elsewhere, too
	}

	/** Lets the table take all the height there is instead of that of its rows. */
	public ObjectTable fill() {
		shown.fill();
		return this;
	}

	/** What is said while there are no rows, with what a person will most likely do next. */
	public ObjectTable whenEmpty(String sentence) {
		empty.say(sentence);
		return this;
	}

	/** Lets nobody delete rows here: they belong to another page. */
	public ObjectTable keepRows() {
		keepsRows = true;
		actions.removeDelete();
		return this;
	}

	/** Lets new rows come by a way of their own, such as from a file. */
	public ObjectTable addBy(Runnable add) {
		adding = add;
		return this;
	}

	/** How new rows come, where that is not by an empty one; null otherwise. */
	Runnable adding() {
		return adding;
	}

	/** Whether rows can be deleted here. */
	boolean canDelete() {
		return editable() && !keepsRows;
	}

	/** Adds an action to the table's bar. */
	public ObjectTable action(String icon, String label, Runnable run) {
		actions.addToBar(icon, label, run);
		return this;
	}

	/** A column for a feature of the rows, edited in place. */
	public ObjectTable column(EStructuralFeature feature, int width) {
		return column(feature, width, null);
	}

	/** A column for a feature whose cells take a value by a command of their own. */
	public ObjectTable column(EStructuralFeature feature, int width, CellEdit edit) {
		return add(new TableColumnSpec(Labels.of(feature), feature, o -> CellText.of(o, feature), edit), width,
				feature instanceof EAttribute a && Codec.isNumeric(a));
	}

	/** A column that is computed, with the rule it is computed by as its help. */
	public ObjectTable computed(String label, String rule, int width, boolean numeric,
			Function<EObject, String> value) {
		add(new TableColumnSpec(label, null, value, null), width, numeric);
		columns.last().setToolTipText(rule);
		return this;
	}

	private ObjectTable add(TableColumnSpec spec, int width, boolean numeric) {
		boolean first = columns.specs().isEmpty();
		TableViewerColumn column = columns.add(spec, width, numeric);
		if (spec.feature() != null) {
			column.setEditingSupport(new FeatureEditing(this, spec));
		}
		column.setLabelProvider(new CellLabels(spec, problems, first, control));
		sorting.add(column.getColumn());
		shown.fit().add(column.getColumn());
		if (first) {
			control.getDisplay().asyncExec(shown::refresh); // when it has all its columns
		}
		return this;
	}

	private void filtered() {
		viewer.refresh();
	}

	/** The objects, in the dossier's order. */
	List<EObject> rows() {
		return contents.rows();
	}

	/** The objects that are seen, in the table's order. */
	List<EObject> seenRows() {
		return shown.seen(sorting);
	}

	/** The selected objects, in the table's order. */
	public List<EObject> selected() {
		IStructuredSelection s = viewer.getStructuredSelection();
		List<EObject> all = new ArrayList<>();
		s.iterator().forEachRemaining(o -> {
			if (!BlankRow.is(o)) {
				all.add((EObject) o);
			}
		});
		return all;
	}

	/** Whether it shows what stands in a containment. */
	public boolean shows(EStructuralFeature containment) {
		return containment == contents.reference();
	}

	/** Whether it shows what stands in a containment of an object. */
	public boolean holds(EObject container, EStructuralFeature containment) {
		return contents.holds(container, containment);
	}

	/** Whether a feature has a column. */
	public boolean hasColumn(EStructuralFeature feature) {
		return columns.has(feature);
	}

	/** Selects and shows an object. */
	public boolean reveal(EObject object) {
		if (select(object)) {
			SectionFold.open(control);
			viewer.getControl().setFocus();
			return true;
		}
		return false;
	}

	/** Selects and shows an object, and the column of a feature of it, if there is one; null for none. */
	public boolean reveal(EObject object, EStructuralFeature feature) {
		boolean found = reveal(object);
		if (found && feature != null) {
			columns.show(feature);
		}
		return found;
	}

	/** Selects an object without taking the focus. */
	public boolean select(EObject object) {
		if (!rows().contains(object)) {
			return false;
		}
		if (!shown.shows(object)) {
			shown.refresh();
		}
		viewer.setSelection(new StructuredSelection(object), true);
		viewer.getTable().showColumn(viewer.getTable().getColumn(0));
		return true;
	}

	/** Shows the rows anew, where they come from elsewhere and that has changed. */
	public void update() {
		shown.refresh();
	}

	/** Selects the first row, if none is selected. */
	public void selectFirst() {
		if (selected().isEmpty() && !rows().isEmpty()) {
			select(rows().get(0));
		}
	}

	/** A subject that is the selected row, for the details beside or below. */
	public Subject detail() {
		Subject detail = new Subject(context, control);
		viewer.addSelectionChangedListener(e -> {
			EObject now = selected().isEmpty() ? null : selected().get(0);
			if (detail.object().orElse(null) != now) {
				detail.set(now);
				PageScaffold.reflow(control);
			}
		});
		return detail;
	}

	/** Whether rows stand in the dossier's own order and are all seen, so that they can be put into another. */
	boolean inOwnOrder() {
		return contents.owns() && filter.isEmpty() && !sorting.isSorted();
	}

	/** Whether rows can be changed. */
	boolean editable() {
		return contents.subject().editable();
	}

	/** Whether rows can be added and moved here. */
	boolean owns() {
		return contents.owns();
	}

	/** The table's control with its bar. */
	public Composite control() {
		return control;
	}

	/** The viewer, for a page that follows its selection. */
	public TableViewer viewer() {
		return viewer;
	}

	/** What the rows are called. */
	String name() {
		return contents.name();
	}

	/** A row, or what the rows belong to where it is the blank one: it stands in the dossier. */
	EObject inDossier(EObject row) {
		return BlankRow.is(row) ? subject().object().orElse(context.dossier()) : row;
	}

	Subject subject() {
		return contents.subject();
	}

	EReference reference() {
		return contents.reference();
	}

	EClass type() {
		return contents.type();
	}

	/** What the columns show that are not computed. */
	List<EStructuralFeature> features() {
		return columns().stream().map(TableColumnSpec::feature).filter(Objects::nonNull).toList();
	}

	List<TableColumnSpec> columns() {
		return columns.specs();
	}

	PageContext context() {
		return context;
	}
}
