// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** A text field in a cell of a table: a key that began the edit stands in it instead of what was there; Enter goes on below. */
class WordsCellEditor extends TextCellEditor {
	private String typed = "";

	/** @param style of the text */
	WordsCellEditor(Composite parent, int style) {
		super(parent, style);
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		typed = TableKeys.typed(event);
		super.activate(event);
	}

	@Override
	protected void doSetFocus() {
		super.doSetFocus();
		if (!typed.isEmpty()) {
			text.setText(typed);
			text.setSelection(text.getCharCount());
			typed = "";
		}
	}

	@Override
	protected void handleDefaultSelection(SelectionEvent event) {
		takeAndGoOn();
	}

	/** Takes what was written, if it can be read, and goes to the same column of the next row. */
	final void takeAndGoOn() {
		boolean valid = isValueValid();
		fireApplyEditorValue();
		deactivate();
		if (valid) {
			goOn();
		}
	}

	/** Goes to the same column of the next row. */
	void goOn() {
		if (text.getParent() instanceof Table table) {
			TableKeys.down(table);
		}
	}
}
