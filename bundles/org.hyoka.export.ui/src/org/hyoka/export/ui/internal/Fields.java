// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of the wizard's pages: labels to the left, all of one width. */
final class Fields {
	/** How many columns a page has: label, field, button. */
	static final int COLUMNS = 3;
	private static final int SAID_LINES = 5;
	private final Composite page;
	private final Runnable changed;

	/** @param changed called after each change by the person */
	private static final Pattern FIRST = Pattern.compile("^.*?(?:\\.\\s|。)", Pattern.DOTALL);

	Fields(Composite page, Runnable changed) {
		this.page = page;
		this.changed = changed;
	}

	Label label(String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	Combo combo(String label, String... items) {
		label(label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, e -> changed.run());
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(combo);
		return combo;
	}

	Button check(Composite parent, String text, boolean set, int columns) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(set);
		button.addListener(SWT.Selection, e -> changed.run());
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
		return button;
	}

	Text text(String label, String value, int columns) {
		label(label);
		Text text = new Text(page, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, e -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	/** A field for a file with a button that lets it be chosen. */
	Text file(String label, String value, String... endings) {
		Text text = text(label, value, 1);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, e -> {
			FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
			dialog.setFilterExtensions(endings);
			path(text).map(Path::getParent).ifPresent(p -> dialog.setFilterPath(p.toString()));
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		text.addListener(SWT.Dispose, e -> browse.dispose());
		text.setData(browse);
		return text;
	}

	/** Words beside a label that are said and not entered, however many: a few lines are in sight, and it scrolls. */
	Text said(String label) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(label));
		Text text = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).hint(320, SAID_LINES * text.getLineHeight()).applyTo(text);
		return text;
	}

	/** Room below the fields for what is wrong with what was chosen: a page's head has two lines. */
	Label problem() {
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(320, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Says what is wrong: its first sentence in the page's head, all of it in the room for it. */
	static void say(WizardPage page, Label room, String problem) {
		Matcher first = FIRST.matcher(problem);
		String head = first.find() ? first.group() : problem;
		page.setErrorMessage(head.strip());
		room.setText(head.length() < problem.length() ? problem : "");
		room.requestLayout();
	}

	/** Lets a field and the button beside it be used or not. */
	static void enable(Text text, boolean enabled) {
		text.setEnabled(enabled);
		if (text.getData() instanceof Button button) {
			button.setEnabled(enabled);
		}
	}

	/** The path in a field; empty where it is none. */
	static Optional<Path> path(Text text) {
		try {
			return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty(); // said at the field
		}
	}
}
