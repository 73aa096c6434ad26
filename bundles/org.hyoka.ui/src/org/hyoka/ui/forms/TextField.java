// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.time.DateTimeException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.hyoka.exchange.entry.Codec;

/**
 * A text field bound to an attribute. Prose is committed as one undoable step when typing pauses; numbers, years and
 * dates when the focus leaves or Enter is pressed, since half of one is another. What can't be read stays in the field
 * with a sentence below it, and the dossier keeps its value. A change from elsewhere (undo, another page) shows at once
 * unless the person is typing here.
 */
final class TextField {
	private static final int PAUSE_MILLISECONDS = 400;
	private final Text text;
	private final Subject subject;
	private final EAttribute attribute;
	private final Codec codec;
	private final FieldNote note;
	private final Runnable paused = this::paused;
	private boolean showing;
	private boolean pending;
	private EObject typedFor;

	TextField(Text text, Subject subject, EAttribute attribute, FieldNote note) {
		this.text = text;
		this.subject = subject;
		this.attribute = attribute;
		this.codec = Codec.of(attribute);
		this.note = note;
		text.addModifyListener(e -> typed());
		text.addListener(SWT.FocusOut, e -> commit());
		text.addListener(SWT.DefaultSelection, e -> commit());
		subject.onChange(text, this::show);
		show();
	}

	private void typed() {
		if (!showing) {
			if (!pending) {
				typedFor = subject.object().orElse(null);
			}
			pending = true;
			text.getDisplay().timerExec(-1, paused);
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, paused);
		}
	}

	private void paused() {
		if (text.isDisposed() || !pending) {
			return;
		}
		if (Codec.isText(attribute)) {
			commit();
		} else {
			read();
		}
	}

	private void commit() {
		if (text.isDisposed() || !pending) {
			return;
		}
		text.getDisplay().timerExec(-1, paused);
		Object[] value = read();
		if (value == null && isForAnother()) {
			pending = false; // what can't be read belongs to an object that is no longer shown
			show();
		} else if (value != null) {
			pending = false;
			if (isForAnother()) {
				subject.putInto(typedFor, attribute, value[0]);
			} else {
				subject.put(attribute, value[0]);
			}
			show();
		}
	}

	/** Whether another object has been chosen since a person began to type. */
	private boolean isForAnother() {
		return typedFor != null && subject.object().orElse(null) != typedFor;
	}

	/** The value in an array, or null if the text can't be read, which is said below the field. */
	private Object[] read() {
		try {
			Object value = codec.value(text.getText());
			note.problem(null);
			return new Object[] { value };
		} catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
			note.problem(e.getMessage());
			return null;
		}
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		text.setEditable(subject.editable());
		if (pending && isForAnother()) {
			commit();
			return;
		}
		if (pending && text.isFocusControl()) {
			return;
		}
		String now = codec.text(subject.get(attribute));
		if (!now.equals(text.getText().replace(Text.DELIMITER, "\n"))) {
			showing = true;
			try {
				text.setText(now);
			} finally {
				showing = false;
			}
		}
		pending = false;
		note.problem(null);
	}
}
