// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** One computed figure of the dashboard: what it is (a link to where it comes from), the figure, two quiet lines. */
final class StatusTile {
	private static final int WIDTH = 199;
	private final Label figure;
	private final Label first;
	private final Label second;

	StatusTile(Composite parent, String caption, Runnable go) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 8;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		area.addListener(SWT.Paint, e -> {
			e.gc.setForeground(ThemeColors.of(area).faint());
			e.gc.setAntialias(SWT.ON);
			e.gc.drawRoundRectangle(0, 0, area.getClientArea().width - 1, area.getClientArea().height - 1, 8, 8);
		});
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + caption + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> go.run()));
		figure = line(area);
		figure.setFont(Fonts.title());
		first = line(area);
		second = line(area);
		second.setForeground(ThemeColors.of(area).quiet());
	}

	private static Label line(Composite area) {
		Label label = new Label(area, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = WIDTH - 24;
		label.setLayoutData(data);
		return label;
	}

	/** @param colour of the figure; null for the normal one */
	void set(String number, String meaning, String details, Color colour) {
		figure.setText("= " + number);
		figure.setForeground(colour);
		first.setText(meaning.replace("&", "&&"));
		second.setText(details.replace("&", "&&"));
	}
}
