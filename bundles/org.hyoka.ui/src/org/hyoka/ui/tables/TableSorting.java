// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.TableColumn;
import org.hyoka.ui.rows.HeadSorting;

/** Sorting by a click on a head: ascending, descending, back to the dossier's own order. Numbers sort as numbers. */
final class TableSorting extends ViewerComparator {
	private final List<TableColumnSpec> specs;
	private final HeadSorting heads;

	/** @param specs the columns, as they are made */
	TableSorting(TableViewer viewer, List<TableColumnSpec> specs) {
		this.specs = specs;
		heads = new HeadSorting(viewer.getTable(), viewer::refresh);
		viewer.setComparator(this);
	}

	void add(TableColumn column) {
		heads.add(column);
	}

	/** Whether another order than the dossier's own is shown. */
	boolean isSorted() {
		return heads.isSorted();
	}

	/** What rows are sorted by is worked out once for each row, not for each pair: a table may have very many. */
	@Override
	public void sort(Viewer v, Object[] elements) {
		if (!isSorted()) {
			return;
		}
		TableColumnSpec by = specs.get(heads.column());
		Collator collator = Collator.getInstance();
		Map<String, CollationKey> words = new HashMap<>();
		Row[] rows = new Row[elements.length];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new Row((EObject) elements[i], by, text -> words.computeIfAbsent(text, collator::getCollationKey));
		}
		Arrays.sort(rows, heads.directed(Comparator.<Row>naturalOrder()));
		int at = 0;
		for (Row row : rows) {
			if (!BlankRow.is(row.object)) {
				elements[at++] = row.object;
			}
		}
		for (Row row : rows) {
			if (BlankRow.is(row.object)) {
				elements[at++] = row.object; // stays below the others
			}
		}
	}

	@Override
	public int compare(Viewer v, Object a, Object b) {
		if (!isSorted()) {
			return 0;
		}
		if (BlankRow.is(a) || BlankRow.is(b)) {
			return Boolean.compare(BlankRow.is(a), BlankRow.is(b));
		}
		TableColumnSpec by = specs.get(heads.column());
		Collator collator = Collator.getInstance();
		return heads.directed(Comparator.<Row>naturalOrder()).compare(new Row((EObject) a, by, collator::getCollationKey),
				new Row((EObject) b, by, collator::getCollationKey));
	}

	/** A row with what it is sorted by: a number or day where both rows have one, else the words that are seen. */
	private static final class Row implements Comparable<Row> {
		final EObject object;
		private final TableColumnSpec column;
		private final Function<String, CollationKey> order;
		private final Object value;
		private CollationKey words;

		Row(EObject object, TableColumnSpec column, Function<String, CollationKey> order) {
			this.object = object;
			this.column = column;
			this.order = order;
			value = column.feature() == null || column.feature().isMany() ? null : object.eGet(column.feature());
		}

		private CollationKey words() {
			if (words == null) {
				words = order.apply(BlankRow.is(object) ? "" : column.text(object));
			}
			return words;
		}

		@Override
		public int compareTo(Row other) {
			if (value instanceof Comparable<?> && !(value instanceof String) && other.value != null && value.getClass() == other.value.getClass()) {
				@SuppressWarnings("unchecked")
				Comparable<Object> left = (Comparable<Object>) value;
				return left.compareTo(other.value);
			}
			return words().compareTo(other.words());
		}
	}
}
