// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.hyoka.ui.forms.Units;
import org.hyoka.ui.labels.Labels;

/** The columns of an {@link ObjectTable}, in the order in which they were made. */
final class TableColumns {
	private final TableViewer viewer;
	private final List<TableColumnSpec> specs = new ArrayList<>();

	TableColumns(TableViewer viewer) {
		this.viewer = viewer;
	}

	/** Makes a column; who calls gives it what shows and edits its cells. */
	TableViewerColumn add(TableColumnSpec spec, int width, boolean numeric) {
		specs.add(spec);
		TableViewerColumn column = new TableViewerColumn(viewer, numeric ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(spec.label());
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		if (spec.feature() != null) {
			column.getColumn().setToolTipText(Labels.help(spec.feature()));
		}
		return column;
	}

	List<TableColumnSpec> specs() {
		return specs;
	}

	/** The texts of a row's cells. */
	Stream<String> texts(EObject row) {
		return specs.stream().map(c -> c.text(row));
	}

	/** The column made last. */
	TableColumn last() {
		return viewer.getTable().getColumn(specs.size() - 1);
	}

	/** Whether a feature has a column. */
	boolean has(EStructuralFeature feature) {
		return specs.stream().anyMatch(c -> c.feature() == feature);
	}

	/** Scrolls to the column of a feature, if there is one. */
	void show(EStructuralFeature feature) {
		for (int i = 0; i < specs.size(); i++) {
			if (specs.get(i).feature() == feature) {
				viewer.getTable().showColumn(viewer.getTable().getColumn(i));
			}
		}
	}

	/** Puts units into the heads. */
	void units(EObject unitOf) {
		for (int i = 0; i < specs.size(); i++) {
			EStructuralFeature feature = specs.get(i).feature();
			if (feature != null && Units.has(feature)) {
				String label = Units.label(feature, unitOf);
				if (!label.equals(viewer.getTable().getColumn(i).getText())) {
					viewer.getTable().getColumn(i).setText(label);
				}
			}
		}
	}
}
