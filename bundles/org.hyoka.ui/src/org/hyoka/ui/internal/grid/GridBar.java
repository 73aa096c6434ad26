// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/** The bar above a grid: copy as a table, columns, how many rows are seen, filter. */
final class GridBar {
	private static final int FILTER = 140;
	private final Grid grid;
	private final ToolBar bar;
	private final Label count;
	private final Text filter;

	GridBar(Grid grid, Composite parent, String name) {
		this.grid = grid;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		bar = new ToolBar(line, SWT.FLAT);
		item("command-copy", Messages.Grid_CopyTableTip, e -> grid.copyTable());
		item("command-columns", Messages.Grid_ColumnsTip, this::columns);
		AccessibleNames.name(bar, () -> name);
		count = new Label(line, SWT.RIGHT);
		count.setForeground(ThemeColors.of(line).quiet());
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter = SearchField.create(line, Messages.Grid_Filter);
		filter.setToolTipText(Messages.Grid_FilterHelp);
		AccessibleNames.name(filter, () -> name + " " + Messages.Grid_Filter);
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.widthHint = FILTER;
		filter.setLayoutData(data);
		filter.addModifyListener(e -> grid.arranging().filter(filter.getText()));
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				grid.table().setFocus();
				e.doit = false;
			}
		});
	}

	private void item(String icon, String label, java.util.function.Consumer<ToolItem> run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.accept(item)));
	}

	private void columns(ToolItem item) {
		MenuManager manager = new MenuManager();
		grid.arranging().columns(manager);
		Menu menu = manager.createContextMenu(bar);
		Rectangle b = item.getBounds();
		menu.setLocation(bar.toDisplay(b.x, b.y + b.height));
		menu.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	/** Says how many rows are seen, where that is not all; and shows that nothing is filtered any more. */
	void update(GridView view) {
		int[] seen = view.isFiltered() ? view.counts() : null;
		String text = seen == null ? "" : Messages.bind(Messages.Grid_Rows, seen[0], seen[1]);
		if (!text.equals(count.getText())) {
			count.setText(text);
			count.getParent().layout(new org.eclipse.swt.widgets.Control[] { count });
		}
		if (!view.isFiltered() && !filter.getText().isBlank()) {
			filter.setText("");
		}
	}

	/** Puts the cursor into the filter. */
	void focus() {
		filter.setFocus();
	}
}
