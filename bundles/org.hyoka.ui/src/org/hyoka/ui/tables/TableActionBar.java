// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The few things that can be done to a table as a whole, as words above it.
 *
 * @since 0.1
 */
public final class TableActionBar {
	private final ToolBar bar;

	/** Makes the bar at the end of a composite. */
	public TableActionBar(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private ToolItem item(int style) {
		if (bar.getItemCount() > 0) {
			new ToolItem(bar, SWT.SEPARATOR);
		}
		return new ToolItem(bar, style);
	}

	/** Something to do. */
	public ToolItem add(String label, Runnable action) {
		ToolItem item = item(SWT.PUSH);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	/** Several things to choose from, asked for each time. */
	public ToolItem menu(String label, Consumer<IMenuManager> filler) {
		ToolItem item = item(SWT.DROP_DOWN);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			MenuManager manager = new MenuManager();
			filler.accept(manager);
			Menu menu = manager.createContextMenu(bar);
			Rectangle b = item.getBounds();
			menu.setLocation(bar.toDisplay(b.x, b.y + b.height));
			menu.addListener(SWT.Hide, h -> bar.getDisplay().asyncExec(manager::dispose));
			menu.setVisible(true);
		}));
		return item;
	}

	/** An entry of a menu. */
	public static Action entry(String label, Runnable action) {
		return new Action(label) {
			@Override
			public void run() {
				action.run();
			}
		};
	}
}
