// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.entry.CellReader;
import org.hyoka.exchange.entry.Registrations;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;

/**
 * A reference to one object: its name, which can be typed with what goes by it offered below, and small buttons to choose, to go
 * there, to clear it. A name that is not registered yet is registered with Enter or when the field is left, in the same step.
 */
final class ReferenceField {
	private final Composite control;
	private final Subject subject;
	private final EReference reference;
	private final Text text;
	private final Suggestions suggestions;
	private FieldNote note;
	private EObject typedFor;
	private boolean typed;
	private boolean showing;

	ReferenceField(Composite parent, Subject subject, EReference reference) {
		this.subject = subject;
		this.reference = reference;
		control = new Composite(parent, SWT.NONE) {
			@Override
			public boolean setFocus() {
				return getChildren().length > 0 && getChildren()[0].setFocus(); // none is left while it is disposed
			}
		};
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		text = new Text(control, SWT.BORDER | SWT.SINGLE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		text.setLayoutData(data);
		suggestions = new Suggestions(text, this::owner, reference);
		suggestions.onTaken(this::commit);
		suggestions.onLeft(this::commit);
		text.addModifyListener(e -> typed());
		text.addListener(SWT.DefaultSelection, e -> commit());
		text.addListener(SWT.FocusOut, e -> {
			if (!suggestions.isOpen()) {
				commit();
			}
		});
		ToolBar bar = new ToolBar(control, SWT.FLAT);
		ToolItem choose = item(bar, "command-choose", Messages.Reference_Choose, this::choose);
		ToolItem go = item(bar, "command-go", Messages.Reference_Go, this::go);
		go.setEnabled(false);
		ToolItem clear = item(bar, "command-clear", Messages.Reference_Clear, () -> subject.put(reference, null));
		Runnable show = () -> {
			Object value = subject.get(reference);
			show(value == null ? "" : Labels.of((EObject) value));
			choose.setEnabled(subject.editable());
			go.setEnabled(value != null && subject.context().isPresent());
			clear.setEnabled(value != null && !reference.isRequired() && subject.editable());
		};
		subject.onChange(control, show);
		show.run();
	}

	static ToolItem item(ToolBar bar, String icon, String help, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return item;
	}

	/** Where it is said that what was typed names nothing. */
	ReferenceField notes(FieldNote newNote) {
		note = newNote;
		return this;
	}

	private EObject owner() {
		return subject.object().orElse(subject.context().map(c -> (EObject) c.dossier()).orElse(null));
	}

	private void typed() {
		if (!showing) {
			if (!typed) {
				typedFor = subject.object().orElse(null);
			}
			typed = true;
		}
	}

	private void show(String label) {
		text.setEditable(subject.editable());
		boolean another = typedFor != null && typedFor != subject.object().orElse(null);
		if (typed && text.isFocusControl() && !another) {
			return; // a person is typing here
		}
		showing = true;
		if (!label.equals(text.getText())) {
			text.setText(label);
		}
		showing = false;
		typed = false;
		say(null);
	}

	private void say(String sentence) {
		if (note != null) {
			note.problem(sentence);
		}
	}

	/** Takes what was typed, for what was shown when it was begun. */
	private void commit() {
		EObject owner = owner();
		if (!typed || text.isDisposed() || owner == null || !subject.editable() || typedFor != subject.object().orElse(null)) {
			return;
		}
		Registrations fresh = new Registrations(owner);
		switch (CellReader.of(reference, owner, text.getText().strip(), fresh)) {
		case Parsed.Unreadable<Optional<Object>>(Phrase why) -> say(Texts.in(why));
		case Parsed.Read<Optional<Object>>(Optional<Object> value) -> {
			typed = false;
			say(null);
			if (value.isPresent() || !reference.isRequired()) {
				put(value.orElse(null), fresh.command(subject.domain()));
			}
			Object now = subject.get(reference);
			show(now == null ? "" : Labels.of((EObject) now));
		}
		}
	}

	private void put(Object value, Optional<Command> register) {
		if (register.isEmpty()) {
			subject.put(reference, value);
			return;
		}
		Command set = subject.command(o -> SetCommand.create(subject.domain(), o, reference, value));
		if (set != null) {
			CompoundCommand all = new CompoundCommand();
			all.append(register.get());
			all.append(set);
			subject.domain().getCommandStack().execute(all);
		}
	}

	private void choose() {
		EObject owner = owner();
		if (owner != null && subject.editable()) {
			ReferenceChoice.choose(control.getShell(), subject.domain(), owner, reference, false, chosen -> subject
					.command(o -> SetCommand.create(subject.domain(), o, reference, chosen.get(0))));
		}
	}

	private void go() {
		if (subject.get(reference) instanceof EObject target) {
			subject.context().ifPresent(c -> c.reveal(target, null));
		}
	}

	Control control() {
		return control;
	}
}
