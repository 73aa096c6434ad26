// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.hyoka.ui.forms.Subject;

/**
 * Binds a styled text to prose of a subject. Committed as one undoable step when typing pauses or the focus leaves. What
 * an input method is still composing stands in the widget but has not been typed: it is never taken, and never disturbed.
 */
final class ProseField {
	private static final int PAUSE_MILLISECONDS = 600;
	private final StyledText text;
	private final Subject subject;
	private final EAttribute attribute;
	private final Runnable pause = this::commit;
	private String typed = "";
	private String shown = "";
	private EObject typedFor;
	private boolean showing;

	ProseField(StyledText text, Subject subject, EAttribute attribute) {
		this.text = text;
		this.subject = subject;
		this.attribute = attribute;
		text.addModifyListener(e -> modified());
		text.addListener(SWT.FocusOut, e -> commit());
		subject.onChange(text, this::show);
		show();
	}

	private void modified() {
		if (!showing) {
			typed = text.getText().replace("\r\n", "\n");
			typedFor = subject.object().orElse(null);
			text.getDisplay().timerExec(-1, pause);
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
		}
	}

	/** Hands in what was typed. */
	void commit() {
		if (text.isDisposed() || typed.equals(shown) || typedFor == null || typedFor.eResource() == null) {
			return;
		}
		shown = typed;
		Object value = typed.isBlank() ? SetCommand.UNSET_VALUE : typed;
		if (!typed.equals(of(typedFor))) {
			subject.domain().getCommandStack()
					.execute(SetCommand.create(subject.domain(), typedFor, attribute, value));
		}
	}

	private String of(EObject object) {
		return object != null && object.eGet(attribute) instanceof String s ? s : "";
	}

	private void show() {
		if (text.isDisposed()) {
			return;
		}
		EObject now = subject.object().orElse(null);
		if (now != typedFor) {
			commit();
		}
		text.setEditable(now != null && subject.editable());
		String value = of(now);
		boolean typing = now == typedFor && !typed.equals(shown) && text.isFocusControl();
		if (!typing && !value.equals(typed)) {
			showing = true;
			try {
				int caret = text.getCaretOffset();
				int top = text.getTopIndex();
				text.setText(value);
				if (now == typedFor) {
					text.setCaretOffset(Math.min(caret, text.getCharCount()));
					text.setTopIndex(top);
				}
			} finally {
				showing = false;
			}
		}
		if (!typing) {
			typed = value;
			shown = value;
			typedFor = now;
		}
	}
}
