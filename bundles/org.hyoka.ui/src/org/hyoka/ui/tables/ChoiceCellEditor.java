// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.ui.rows.TypedKey;

/**
 * A choice in a cell, as wide as the cell: the platform's own covers the cells beside it where a column is narrow. Letters that are typed
 * choose the first choice that begins with them.
 *
 * @since 0.1
 */
public final class ChoiceCellEditor extends ComboBoxCellEditor {
	private final List<String> words;
	private String typed = "";

	/**
	 * @param parent  the table
	 * @param choices in words; the value of the cell is the index of one
	 */
	public ChoiceCellEditor(Composite parent, String[] choices) {
		super(parent, choices, SWT.READ_ONLY);
		words = List.of(choices);
		getControl().addListener(SWT.KeyDown, e -> {
			if (TypedKey.writes(e.character, e.stateMask)) {
				choose(typed + e.character);
			}
		});
	}

	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		super.activate(event);
		typed = "";
		choose(TableKeys.typed(event));
	}

	private void choose(String letters) {
		typed = letters;
		if (!typed.isBlank()) {
			words.stream().filter(w -> w.regionMatches(true, 0, typed, 0, typed.length())).findFirst()
					.ifPresent(w -> ((CCombo) getControl()).select(words.indexOf(w)));
		}
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = 0;
		return data;
	}
}
