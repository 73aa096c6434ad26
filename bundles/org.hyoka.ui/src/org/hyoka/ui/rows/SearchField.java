// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Fields for words that are looked for, or that rows are filtered by: Escape clears them, as the mark at their end does. */
public final class SearchField {
	private SearchField() {
	}

	/**
	 * An empty field; in a dialog, Escape closes the dialog only where nothing is to be cleared.
	 *
	 * @param parent of the field
	 * @param hint   what is said in it while it is empty
	 */
	public static Text create(Composite parent, String hint) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(hint);
		field.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				clear(field, e);
			}
		});
		field.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				clear(field, e);
			}
		});
		return field;
	}

	private static void clear(Text field, Event event) {
		if (!field.getText().isEmpty()) {
			field.setText("");
			event.doit = false;
		}
	}
}
