// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.SectionFold;

/** The rows of an {@link ObjectTable} as they are shown: brought up to date with their marks, and given the height they need. */
final class TableRows {
	private static final int ROW_HEIGHT = 28;
	/** A row with what the system puts between rows. */
	private static final int LINE = ROW_HEIGHT + 2;
	private static final int FRAME = 30;
	private static final int LEAST_ROWS = 2;
	private final TableViewer viewer;
	private final TableContents contents;
	private final TableColumns columns;
	private final RowProblems problems;
	private final EmptyTable empty;
	private final BlankRow blank;
	private final int most;
	private final ColumnFit fit;
	private final MarkRoom marks;
	private boolean fills;
	private boolean waiting;
	private EObject owner;

	/** @param most rows that are seen without scrolling, at most */
	TableRows(TableViewer viewer, TableContents contents, TableColumns columns, RowProblems problems, EmptyTable empty, BlankRow blank,
			int most) {
		this.viewer = viewer;
		this.contents = contents;
		this.columns = columns;
		this.problems = problems;
		this.empty = empty;
		this.blank = blank;
		this.most = most;
		Table table = viewer.getTable();
		fit = new ColumnFit(table);
		marks = new MarkRoom(table, fit);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, ROW_HEIGHT));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = LEAST_ROWS * LINE + FRAME;
		data.widthHint = 120;
		table.setLayoutData(data);
		empty.show(contents.owner() != null && contents.rows().isEmpty()); // before anything is seen
	}

	/** What keeps the columns as wide as the table. */
	ColumnFit fit() {
		return fit;
	}

	/** Lets the table take all the height there is. */
	void fill() {
		fills = true;
	}

	/** Nothing is being typed any more. */
	void edited() {
		if (waiting) {
			viewer.getTable().getDisplay().asyncExec(this::refresh); // the editor is on its way out, or into the next cell
		}
	}

	/** Other rows are shown at once; what has changed in them follows a moment later. */
	void changed() {
		EObject now = contents.owner();
		if (now != owner || contents.owns() && !isShown(contents.rows())) {
			refresh();
		}
	}

	/** Whether just these rows are shown, with the blank one below them where there is one. */
	private boolean isShown(List<EObject> rows) {
		return viewer.getInput() instanceof List<?> shown && shown.equals(withBlank(rows));
	}

	private List<EObject> withBlank(List<EObject> rows) {
		List<EObject> all = new ArrayList<>(rows);
		blank.below(rows).ifPresent(all::add);
		return List.copyOf(all);
	}

	/** Shows the rows anew. */
	void refresh() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		List<EObject> rows = contents.rows();
		if (viewer.isCellEditorActive() && isShown(rows)) {
			waiting = true; // the viewer would take away what is being typed
			return;
		}
		waiting = false;
		owner = contents.owner();
		problems.update(rows);
		problems.anyMark().ifPresent(marks::keep);
		if (isShown(rows)) {
			viewer.refresh();
		} else {
			IStructuredSelection kept = viewer.getStructuredSelection();
			List<EObject> all = withBlank(rows);
			viewer.setInput(all);
			if (!kept.isEmpty()) {
				viewer.setSelection(new StructuredSelection(kept.stream().filter(all::contains).toList()));
			}
		}
		if (contents.owns()) {
			columns.units(rows.isEmpty() ? owner : rows.getFirst());
		}
		fit.rows(rows, row -> columns.texts(row).toList());
		size(rows.size(), blank.below(rows).isPresent() ? 1 : 0);
		SectionFold.changed(viewer.getTable());
	}

	private void size(int rows, int more) {
		Composite control = viewer.getTable().getParent();
		boolean changed = empty.show(rows == 0 && contents.owner() != null);
		GridData data = (GridData) viewer.getTable().getLayoutData();
		int height = fills ? LEAST_ROWS * LINE + FRAME
				: Math.max(rows == 0 ? 1 : LEAST_ROWS, Math.min(most, rows + more)) * LINE + FRAME;
		if (changed || data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(changed ? control : viewer.getTable());
			PageScaffold.layout(control);
		}
	}

	/** Those that are seen, in the table's order. */
	List<EObject> seen(TableSorting sorting) {
		Object[] seen = contents.rows().toArray();
		for (ViewerFilter left : viewer.getFilters()) {
			seen = left.filter(viewer, viewer.getInput(), seen);
		}
		sorting.sort(viewer, seen);
		return Arrays.stream(seen).map(EObject.class::cast).toList();
	}

	/** Whether a row is shown by now. */
	boolean shows(EObject row) {
		return viewer.getInput() instanceof List<?> l && l.contains(row);
	}
}
