// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.hyoka.ui.labels.Fonts;

/** What stands in a page's place: a wait page, or a sentence on what went wrong with what to do. */
public final class Notice {
	private Notice() {
	}

	/** A wait page. */
	public static Control waiting(Composite parent, String text) {
		Composite page = page(parent, text, null);
		ProgressBar bar = new ProgressBar(page, SWT.INDETERMINATE);
		bar.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		return page;
	}

	/**
	 * Something that a person can do.
	 *
	 * @param label what it is called
	 * @param run   does it
	 */
	public record Action(String label, Runnable run) {
	}

	/** An error with what can be done about it. */
	public static Control error(Composite parent, String head, String sentence, List<Action> actions) {
		Composite page = page(parent, head, sentence);
		if (!actions.isEmpty()) {
			Composite row = new Composite(page, SWT.NONE);
			row.setLayout(RowLayoutFactory.fillDefaults().spacing(8).create());
			for (Action action : actions) {
				Button button = new Button(row, SWT.PUSH);
				button.setText(action.label());
				button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run().run()));
			}
		}
		return page;
	}

	private static Composite page(Composite parent, String head, String sentence) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 32;
		layout.marginHeight = 32;
		layout.verticalSpacing = 12;
		page.setLayout(layout);
		Label title = new Label(page, SWT.WRAP);
		title.setFont(Fonts.section());
		title.setText(head.replace("&", "&&"));
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		if (sentence != null) {
			Label text = new Label(page, SWT.WRAP);
			text.setText(sentence.replace("&", "&&"));
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.widthHint = 600;
			text.setLayoutData(data);
		}
		return page;
	}
}
