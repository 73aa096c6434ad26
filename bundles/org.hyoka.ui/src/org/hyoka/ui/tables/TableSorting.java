// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.TableColumn;

/** Sorting by a click on a head: ascending, descending, back to the dossier's own order. Numbers sort as numbers. */
final class TableSorting extends ViewerComparator {
	private final TableViewer viewer;
	private TableColumnSpec by;
	private int direction = SWT.NONE;

	TableSorting(TableViewer viewer) {
		this.viewer = viewer;
		viewer.setComparator(this);
	}

	void add(TableColumn column, TableColumnSpec spec) {
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			direction = by != spec ? SWT.UP : direction == SWT.UP ? SWT.DOWN : SWT.NONE;
			by = direction == SWT.NONE ? null : spec;
			viewer.getTable().setSortColumn(by == null ? null : column);
			viewer.getTable().setSortDirection(direction);
			viewer.refresh();
		}));
	}

	/** Whether another order than the dossier's own is shown. */
	boolean isSorted() {
		return by != null;
	}

	@Override
	public void sort(Viewer v, Object[] elements) {
		if (by != null) {
			super.sort(v, elements);
		}
	}

	@Override
	public int compare(Viewer v, Object a, Object b) {
		if (by == null) {
			return 0;
		}
		int c = keys().compare((EObject) a, (EObject) b);
		return direction == SWT.DOWN ? -c : c;
	}

	private Comparator<EObject> keys() {
		Collator collator = Collator.getInstance();
		return (a, b) -> {
			if (by.feature() != null && !by.feature().isMany()) {
				Object x = a.eGet(by.feature());
				Object y = b.eGet(by.feature());
				if (x instanceof BigDecimal m && y instanceof BigDecimal n) {
					return m.compareTo(n);
				}
				if (x instanceof Comparable<?> && y != null && x.getClass() == y.getClass() && !(x instanceof String)) {
					@SuppressWarnings("unchecked")
					Comparable<Object> left = (Comparable<Object>) x;
					return left.compareTo(y);
				}
			}
			return collator.compare(by.text(a), by.text(b));
		};
	}
}
