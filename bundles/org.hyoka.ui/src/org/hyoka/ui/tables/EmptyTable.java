// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/** What stands below a table without rows: what goes here, and the two things a person will most likely do. */
final class EmptyTable {
	private final Composite area;
	private final Label sentence;

	EmptyTable(Composite parent, EClass type, TableActions actions, boolean canAdd) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		area.setLayoutData(data);
		area.setVisible(false);
		sentence = new Label(area, SWT.WRAP);
		sentence.setForeground(ThemeColors.of(parent).quiet());
		GridData text = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		text.widthHint = 120;
		sentence.setLayoutData(text);
		sentence.setText(Messages.bind(Messages.ObjectTable_Empty, Labels.inSentence(type)).replace("&", "&&"));
		if (canAdd) {
			button(Messages.bind(Messages.EmptyTable_Add, Labels.inSentence(type)), actions::add);
			button(Messages.EmptyTable_Paste, actions::paste);
		}
	}

	private void button(String label, Runnable run) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	void say(String text) {
		sentence.setText(text.replace("&", "&&"));
	}

	/** Shows or hides it; answers whether that changed anything. */
	boolean show(boolean shown) {
		GridData data = (GridData) area.getLayoutData();
		if (data.exclude != shown) {
			return false;
		}
		data.exclude = !shown;
		area.setVisible(shown);
		return true;
	}
}
