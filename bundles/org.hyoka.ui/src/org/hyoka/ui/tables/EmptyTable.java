// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/** What stands in place of a table without rows and its tools: one line with what goes here, and what a person will most likely do. */
final class EmptyTable {
	private final Composite area;
	private final Label sentence;
	private final TableActions actions;
	private final Table table;

	EmptyTable(Composite parent, EClass type, TableActions actions, Table table, boolean canAdd) {
		this.actions = actions;
		this.table = table;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(canAdd ? 3 : 1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		area.setLayoutData(data);
		area.setVisible(false);
		if (canAdd) {
			button(Messages.bind(Messages.EmptyTable_Add, Labels.inSentence(type)), actions::add);
			button(Messages.EmptyTable_Paste, actions::paste);
		}
		sentence = new Label(area, SWT.WRAP);
		sentence.setForeground(ThemeColors.of(parent).quiet());
		GridData text = new GridData(SWT.FILL, SWT.CENTER, true, false);
		text.widthHint = 120;
		text.horizontalIndent = canAdd ? 4 : 0;
		sentence.setLayoutData(text);
		sentence.setText(Messages.bind(Messages.ObjectTable_Empty, Labels.inSentence(type)).replace("&", "&&"));
	}

	private void button(String label, Runnable run) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			actions.comeUnder(area.toControl(button.getDisplay().getCursorLocation()));
			run.run();
		}));
		button.addListener(SWT.KeyDown, this::key);
	}

	/** The keys of the table that is not seen. */
	private void key(Event e) {
		if (e.keyCode == SWT.INSERT) {
			actions.add();
		} else if (e.keyCode == 'v' && (e.stateMask & SWT.MOD1) != 0) {
			actions.paste();
		}
	}

	void say(String text) {
		sentence.setText(text.replace("&", "&&"));
	}

	/** Shows it in place of the table and its tools, or these; answers whether that changed anything. */
	boolean show(boolean shown) {
		if (((GridData) area.getLayoutData()).exclude != shown) {
			return false;
		}
		area.setMenu(table.getMenu()); // a file can be taken in here, too
		sentence.setMenu(table.getMenu());
		boolean keyboard = shown && table.isFocusControl();
		for (Control seen : new Control[] { area, actions.line(), table }) {
			((GridData) seen.getLayoutData()).exclude = seen == area ? !shown : shown;
			seen.setVisible(seen == area ? shown : !shown);
		}
		if (keyboard) {
			area.setFocus(); // it is where the last row was
		}
		return true;
	}
}
