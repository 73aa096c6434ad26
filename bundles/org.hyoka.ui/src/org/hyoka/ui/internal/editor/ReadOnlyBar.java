// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.hyoka.ui.labels.Icons;

/** Says above a dossier that nothing can be entered, once somebody tries to, and offers to save a copy. */
public final class ReadOnlyBar {
	private final Composite bar;
	private final Composite content;
	private final BooleanSupplier readOnly;

	/**
	 * @param around   with a GridLayout of one column; the bar is its first child
	 * @param readOnly whether the dossier is open for reading only
	 * @param saveAs   saves it under another name
	 */
	public ReadOnlyBar(Composite around, BooleanSupplier readOnly, Runnable saveAs) {
		this.readOnly = readOnly;
		bar = new Composite(around, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 24;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 8;
		bar.setLayout(layout);
		GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
		hidden.exclude = true;
		bar.setLayoutData(hidden);
		bar.setVisible(false);
		new Label(bar, SWT.NONE).setImage(Icons.image("finding-warning"));
		Label sentence = new Label(bar, SWT.WRAP);
		sentence.setText(Messages.ReadOnlyBar_Sentence);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 240;
		sentence.setLayoutData(data);
		Link link = new Link(bar, SWT.NONE);
		link.setText("<a>" + Messages.ReadOnlyBar_SaveAs + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> saveAs.run()));
		content = new Composite(around, SWT.NONE);
		content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Listener keys = this::typed;
		around.getDisplay().addFilter(SWT.KeyDown, keys);
		around.addListener(SWT.Dispose, e -> e.display.removeFilter(SWT.KeyDown, keys));
	}

	/** What stands below the bar. */
	public Composite content() {
		return content;
	}

	private void typed(Event event) {
		boolean letter = !Character.isISOControl(event.character) && event.character != 0 || event.character == SWT.DEL
				|| event.character == SWT.BS;
		if (letter && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0 && event.widget instanceof Control control && isInside(control)
				&& readOnly.getAsBoolean()) {
			show(true);
		}
	}

	/** Goes where the dossier can be edited by now. */
	public void update() {
		show(bar.getVisible() && readOnly.getAsBoolean());
	}

	private void show(boolean shown) {
		if (shown != bar.getVisible()) {
			((GridData) bar.getLayoutData()).exclude = !shown;
			bar.setVisible(shown);
			bar.getParent().layout(true);
		}
	}

	private boolean isInside(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c == content) {
				return true;
			}
		}
		return false;
	}
}
