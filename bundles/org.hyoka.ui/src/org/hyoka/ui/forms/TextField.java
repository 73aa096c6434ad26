// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.Labels;

/**
 * A text field bound to an attribute. What is typed is committed as one undoable step when typing pauses, the focus
 * leaves or Enter is pressed; what can't be read stays in the field with a sentence beside it, and the dossier keeps its
 * value. A change from elsewhere (undo, another page) shows at once unless the person is typing here.
 */
final class TextField {
	private static final int PAUSE_MILLISECONDS = 400;
	private final Text text;
	private final Subject subject;
	private final EAttribute attribute;
	private final Codec codec;
	private final ControlDecoration decoration;
	private final Runnable commit = this::commit;
	private boolean showing;
	private boolean pending;

	TextField(Text text, Subject subject, EAttribute attribute) {
		this.text = text;
		this.subject = subject;
		this.attribute = attribute;
		this.codec = Codec.of(attribute);
		this.decoration = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		text.setToolTipText(Labels.help(attribute));
		text.addModifyListener(e -> typed());
		text.addListener(SWT.FocusOut, e -> commit());
		text.addListener(SWT.DefaultSelection, e -> commit());
		subject.onChange(text, this::show);
		show();
	}

	private void typed() {
		if (!showing) {
			pending = true;
			text.getDisplay().timerExec(-1, commit);
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, commit);
		}
	}

	private void commit() {
		if (text.isDisposed() || !pending) {
			return;
		}
		text.getDisplay().timerExec(-1, commit);
		try {
			Object value = codec.value(text.getText());
			decoration.hide();
			pending = false;
			subject.put(attribute, value);
		} catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
			decoration.setDescriptionText(Labels.of(attribute) + ": " + e.getMessage());
			decoration.show();
		}
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		text.setEditable(subject.editable());
		if (pending && text.isFocusControl()) {
			return;
		}
		String now = codec.text(subject.get(attribute));
		if (!now.equals(text.getText())) {
			showing = true;
			try {
				text.setText(now);
			} finally {
				showing = false;
			}
		}
		pending = false;
		decoration.hide();
	}
}
