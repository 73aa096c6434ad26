// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A choice in a cell, as wide as the cell: the platform's own covers the cells beside it where a column is narrow.
 *
 * @since 0.1
 */
public final class ChoiceCellEditor extends ComboBoxCellEditor {
	/**
	 * @param parent  the table
	 * @param choices in words; the value of the cell is the index of one
	 */
	public ChoiceCellEditor(Composite parent, String[] choices) {
		super(parent, choices, SWT.READ_ONLY);
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = 0;
		return data;
	}
}
