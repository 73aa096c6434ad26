// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.ThemeColors;

/** A bar of actions and, below it, one quiet sentence. */
final class Actions {
	private final ToolBar bar;
	private final Label line;

	/** @param parent with a GridLayout */
	Actions(Composite parent, String sentence) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line = new Label(area, SWT.WRAP);
		line.setForeground(ThemeColors.of(area).quiet());
		line.setLayoutData(PageScaffold.wrapping());
		bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT | SWT.WRAP); // what does not fit goes on in a menu, or on another line
		bar.setLayoutData(PageScaffold.wrapping());
		say(sentence);
	}

	/** An action with icon and words. */
	ToolItem add(String icon, String label, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return item;
	}

	/** Changes the sentence. */
	void say(String sentence) {
		String text = sentence.replace("&", "&&");
		if (!text.equals(line.getText())) {
			line.setText(text);
			PageScaffold.reflow(line);
		}
	}
}
