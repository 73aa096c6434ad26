// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;
import org.hyoka.ui.labels.ThemeColors;

/** Says at a cell why what is being typed cannot be taken: red, and in a sentence below it. */
final class CellProblem implements ICellEditorListener {
	private final CellEditor editor;
	private final Control control;
	private final ToolTip tip;

	private CellProblem(CellEditor editor) {
		this.editor = editor;
		control = editor.getControl();
		tip = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
		tip.setAutoHide(false);
		control.addDisposeListener(e -> tip.dispose());
		control.addListener(SWT.Hide, e -> calm());
	}

	static void showAt(CellEditor editor) {
		editor.addListener(new CellProblem(editor));
	}

	@Override
	public void editorValueChanged(boolean wasValid, boolean isValid) {
		if (isValid) {
			calm();
			return;
		}
		control.setForeground(ThemeColors.of(control).missed());
		String why = editor.getErrorMessage();
		tip.setMessage(why == null ? "" : why);
		Point below = control.toDisplay(8, control.getSize().y);
		tip.setLocation(below);
		tip.setVisible(true);
	}

	@Override
	public void applyEditorValue() {
		calm();
	}

	@Override
	public void cancelEditor() {
		calm();
	}

	private void calm() {
		if (!control.isDisposed() && tip.isVisible()) {
			tip.setVisible(false);
		}
		if (!control.isDisposed()) {
			control.setForeground(null);
		}
	}
}
