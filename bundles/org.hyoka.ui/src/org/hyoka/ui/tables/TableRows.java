// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

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
	private final int most;
	private final ColumnFit fit;
	private final MarkRoom marks;
	private boolean fills;
	private EObject owner;

	/** @param most rows that are seen without scrolling, at most */
	TableRows(TableViewer viewer, TableContents contents, TableColumns columns, RowProblems problems, EmptyTable empty, int most) {
		this.viewer = viewer;
		this.contents = contents;
		this.columns = columns;
		this.problems = problems;
		this.empty = empty;
		this.most = most;
		Table table = viewer.getTable();
		fit = new ColumnFit(table);
		marks = new MarkRoom(table, fit);
		table.addListener(SWT.MeasureItem, e -> e.height = Math.max(e.height, ROW_HEIGHT));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = LEAST_ROWS * LINE + FRAME;
		data.widthHint = 120;
		table.setLayoutData(data);
	}

	/** What keeps the columns as wide as the table. */
	ColumnFit fit() {
		return fit;
	}

	/** Lets the table take all the height there is. */
	void fill() {
		fills = true;
	}

	/** Other rows are shown at once; what has changed in them follows a moment later. */
	void changed() {
		EObject now = contents.owner();
		if (now != owner || contents.owns() && !(viewer.getInput() instanceof List<?> l && l.equals(contents.rows()))) {
			refresh();
		}
	}

	/** Shows the rows anew. */
	void refresh() {
		if (viewer.getTable().isDisposed()) {
			return;
		}
		owner = contents.owner();
		List<EObject> rows = contents.rows();
		problems.update(rows);
		problems.anyMark().ifPresent(marks::keep);
		if (viewer.getInput() instanceof List<?> l && l.equals(rows)) {
			viewer.refresh();
		} else {
			IStructuredSelection kept = viewer.getStructuredSelection();
			viewer.setInput(List.copyOf(rows));
			if (!kept.isEmpty()) {
				viewer.setSelection(new StructuredSelection(kept.stream().filter(rows::contains).toList()));
			}
		}
		if (contents.owns()) {
			columns.units(rows.isEmpty() ? owner : rows.getFirst());
		}
		fit.rows(rows, row -> columns.texts(row).toList());
		size(rows.size());
	}

	private void size(int rows) {
		Composite control = viewer.getTable().getParent();
		boolean changed = empty.show(rows == 0 && contents.owner() != null);
		GridData data = (GridData) viewer.getTable().getLayoutData();
		int height = fills ? LEAST_ROWS * LINE + FRAME
				: Math.max(rows == 0 ? 1 : LEAST_ROWS, Math.min(most, rows)) * LINE + FRAME;
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
