// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.labels.Hover;
import org.hyoka.ui.labels.ThemeColors;

/** What a cell shows: its text on one line, the mark of the row's problems in the first column, all of it on hover. */
final class CellLabels extends ColumnLabelProvider {
	private final TableColumnSpec spec;
	private final RowProblems problems;
	private final boolean first;
	private final Control owner;

	CellLabels(TableColumnSpec spec, RowProblems problems, boolean first, Control owner) {
		this.spec = spec;
		this.problems = problems;
		this.first = first;
		this.owner = owner;
	}

	@Override
	public String getText(Object element) {
		return BlankRow.is(element) ? "" : spec.text((EObject) element).replace("\r", "").replace('\n', ' ');
	}

	@Override
	public Image getImage(Object element) {
		return first ? problems.mark((EObject) element) : null;
	}

	@Override
	public Color getForeground(Object element) {
		return problems.worst((EObject) element, spec.feature()).map(ThemeColors.of(owner)::of).orElse(null);
	}

	@Override
	public String getToolTipText(Object element) {
		if (BlankRow.is(element)) {
			return Messages.BlankRow_Help;
		}
		String text = spec.text((EObject) element);
		String sentences = first || problems.worst((EObject) element, spec.feature()).isPresent()
				? problems.sentences((EObject) element)
				: "";
		String all = text.isEmpty() || sentences.isEmpty() ? text + sentences : text + "\n\n" + sentences;
		return all.isEmpty() ? null : Hover.wrap(all);
	}
}
