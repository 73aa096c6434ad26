// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.rows.SearchField;

/** The bar above a canvas: add, zoom, what is shown, beside what, out and in, search. */
final class RoadmapBar {
	private static final double ZOOM = 1.25;
	private static final int SOON_MILLISECONDS = 200;
	private static final int SEARCH = 130;
	private final RoadmapPane pane;
	private final Composite line;
	private final ToolBar tools;
	private final Text search;
	private final ToolItem add;
	private final ToolItem show;

	RoadmapBar(Composite parent, RoadmapPane pane) {
		this.pane = pane;
		line = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL); // what has no room goes on in another line
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.center = true;
		line.setLayout(layout);
		tools = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		add = drop(tools, Icons.image("command-add"), Messages.Bar_add, m -> new RoadmapMenu(pane).additions(m));
		new ToolItem(tools, SWT.SEPARATOR);
		push(RoadmapIcons.image("zoom-out"), Messages.Bar_zoomOut, () -> pane.canvas().zoom(1 / ZOOM));
		push(RoadmapIcons.image("zoom-in"), Messages.Bar_zoomIn, () -> pane.canvas().zoom(ZOOM));
		push(RoadmapIcons.image("zoom-fit"), Messages.Bar_fit, () -> pane.canvas().fit());
		ToolBar views = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		show = drop(views, RoadmapIcons.image("show"), Messages.Bar_show, m -> new ShowMenu(pane).fill(m));
		drop(views, RoadmapIcons.image("beside"), Messages.Bar_beside, m -> new ShowMenu(pane).beside(m));
		ToolBar files = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
		drop(files, RoadmapIcons.image("exchange"), Messages.Bar_exchange, m -> new RoadmapMenu(pane).exchange(m));
		search = SearchField.create(line, Messages.Bar_search);
		search.setLayoutData(new RowData(SEARCH, SWT.DEFAULT));
	}

	/** Once the canvas is there. */
	void install() {
		Runnable filter = this::filter;
		search.addListener(SWT.Modify, e -> line.getDisplay().timerExec(SOON_MILLISECONDS, filter));
		search.addListener(SWT.DefaultSelection, e -> {
			filter();
			pane.canvas().setFocus();
		});
		update();
	}

	private void filter() {
		if (!search.isDisposed() && !search.getText().strip().equals(pane.showing().filter().text())) {
			pane.showing().filter(pane.showing().filter().text(search.getText().strip()));
			pane.canvas().refresh();
		}
	}

	Composite control() {
		return line;
	}

	/** Empties the search. */
	void reset() {
		if (!search.getText().isEmpty()) {
			search.setText("");
		}
	}

	/** Says what is possible now, and whether a filter hides something. */
	void update() {
		if (tools.isDisposed() || pane.canvas() == null) {
			return;
		}
		add.setEnabled(pane.canvas().edits().editable());
		String label = pane.showing().filter().restricts() ? Messages.Bar_filtered : Messages.Bar_show;
		if (!show.getText().equals(label)) {
			show.setText(label);
			line.layout(true);
		}
	}

	private void push(Image image, String label, Runnable run) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(image);
		item.setToolTipText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	private static ToolItem drop(ToolBar bar, Image image, String label, Consumer<IMenuManager> fill) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setImage(image);
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			MenuManager menu = new MenuManager();
			fill.accept(menu);
			Menu shown = menu.createContextMenu(bar);
			shown.addListener(SWT.Hide, h -> bar.getDisplay().asyncExec(menu::dispose));
			Rectangle at = item.getBounds();
			Point place = bar.toDisplay(at.x, at.y + at.height);
			shown.setLocation(place);
			shown.setVisible(true);
		}));
		return item;
	}

	/** Gives a control a name for those who cannot see it. */
	static void name(org.eclipse.swt.widgets.Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
	}
}
