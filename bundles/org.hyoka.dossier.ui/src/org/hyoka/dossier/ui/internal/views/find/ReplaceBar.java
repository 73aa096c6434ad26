// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.edits.TextOccurrences.Occurrence;
import org.hyoka.core.text.WordSearch;
import org.hyoka.ui.rows.AccessibleNames;

/** How words are looked for, and what they are replaced by; the line for replacing is there while it is wanted. */
final class ReplaceBar {
	private final Button exact;
	private final Button whole;
	private final Button wanted;
	private final Composite line;
	private final Text words;
	private final Composite buttons;
	private final Button selected;
	private final Button all;

	/**
	 * A bar.
	 *
	 * @param search  called when it should be looked again
	 * @param preview called when what would stand there is another
	 * @param replace takes whether only the selected places are meant, and the words
	 */
	ReplaceBar(Composite parent, Runnable search, Runnable preview, BiConsumer<Boolean, String> replace) {
		Composite options = new Composite(parent, SWT.NONE);
		options.setLayout(wrapping());
		options.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		exact = check(options, Messages.Find_exact, search);
		whole = check(options, Messages.Find_whole, search);
		wanted = check(options, Messages.Find_replace, () -> {
			showLine();
			preview.run();
		});
		line = new Composite(parent, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().spacing(8, 4).create());
		line.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
		line.setVisible(false);
		words = new Text(line, SWT.BORDER | SWT.SINGLE);
		words.setMessage(Messages.Find_by);
		AccessibleNames.name(words, () -> Messages.Find_by);
		words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		words.addModifyListener(e -> preview.run());
		buttons = new Composite(line, SWT.NONE);
		buttons.setLayout(wrapping());
		buttons.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		selected = button(Messages.Find_replaceSelected, () -> replace.accept(true, words.getText()));
		all = button(Messages.Find_replaceAll, () -> replace.accept(false, words.getText()));
	}

	/** Views are narrow. */
	private static RowLayout wrapping() {
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 8;
		return layout;
	}

	private static Button check(Composite parent, String label, Runnable run) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(label);
		check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return check;
	}

	private Button button(String label, Runnable run) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.setEnabled(false);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	private void showLine() {
		line.setVisible(wanted.getSelection());
		((GridData) line.getLayoutData()).exclude = !wanted.getSelection();
		line.getParent().layout(true, true);
		if (wanted.getSelection()) {
			words.setFocus();
		}
	}

	/** How words are looked for. */
	WordSearch search(String text) {
		return new WordSearch(text, exact.getSelection(), whole.getSelection());
	}

	/** What would stand there; null while nothing is to be replaced. */
	String replacement() {
		return wanted.getSelection() ? words.getText() : null;
	}

	/** Says how many places can be replaced. */
	void count(List<Occurrence> chosen, List<Occurrence> found, boolean readOnly) {
		say(selected, Messages.Find_replaceSelected, chosen, readOnly);
		say(all, Messages.Find_replaceAll, found, readOnly);
		line.getParent().layout(true, true);
	}

	private static void say(Button button, String label, List<Occurrence> places, boolean readOnly) {
		long count = places.stream().filter(Occurrence::isReplaceable).count();
		button.setText(count == 0 ? label : Messages.bind(Messages.Find_counted, label, count));
		button.setEnabled(count > 0 && !readOnly);
	}
}
