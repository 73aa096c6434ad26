// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;

/**
 * Edits a text of several lines in a cell, in a field taller than the row: Enter takes it over, Shift+Enter is a new line.
 *
 * @since 0.1
 */
public final class ProseCellEditor extends WordsCellEditor {
	private static final int HEIGHT = 132;

	/** @param parent the table */
	public ProseCellEditor(Composite parent) {
		super(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumHeight = HEIGHT;
		data.verticalAlignment = SWT.TOP;
		return data;
	}

	@Override
	protected void keyReleaseOccured(KeyEvent event) {
		if (event.character == '\r' && (event.stateMask & SWT.SHIFT) == 0) {
			String value = text.getText();
			int at = text.getCaretPosition() - 1;
			if (at >= 0 && at < value.length() && value.charAt(at) == '\n') {
				text.setText(value.substring(0, at) + value.substring(at + 1)); // the key has put it in already
			}
			fireApplyEditorValue();
			deactivate();
			goOn();
		} else if (event.character == SWT.ESC) {
			fireCancelEditor();
		}
	}
}
