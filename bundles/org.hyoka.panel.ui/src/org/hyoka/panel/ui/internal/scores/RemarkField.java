// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.ProseText;

/**
 * A remark that is typed. It is handed over as one undoable step when typing pauses or the focus leaves, always to what it
 * was typed for, also when something else has been chosen since.
 */
public final class RemarkField {
	private static final int PAUSE_MILLISECONDS = 600;
	private final Text text;
	private final Runnable pause = this::commit;
	private Consumer<String> put = value -> {
		// nothing is shown yet
	};
	private Object subject;
	private String shown = "";
	private boolean showing;

	/**
	 * @param name  what it is called, for screen readers
	 * @param lines how many lines are seen
	 */
	public RemarkField(Composite parent, String name, int lines) {
		text = ProseText.create(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = ProseText.height(text, lines);
		data.widthHint = 120;
		text.getParent().setLayoutData(data);
		text.addModifyListener(e -> modified());
		text.addListener(SWT.FocusOut, e -> commit());
		text.addListener(SWT.Dispose, e -> text.getDisplay().timerExec(-1, pause));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
	}

	/** The field. */
	public Text control() {
		return text;
	}

	private void modified() {
		if (!showing) {
			text.getDisplay().timerExec(-1, pause);
			text.getDisplay().timerExec(PAUSE_MILLISECONDS, pause);
		}
	}

	private String typed() {
		return text.getText().replace(Text.DELIMITER, "\n").replace("\r\n", "\n");
	}

	/** Hands in what was typed. */
	public void commit() {
		if (!text.isDisposed() && subject != null && text.getEditable()) {
			String now = typed();
			if (!now.equals(shown)) {
				shown = now;
				put.accept(now);
			}
		}
	}

	/**
	 * Shows a remark; what was typed for another is handed in first.
	 *
	 * @param newSubject what it is on; null shows an empty field in which nothing can be typed
	 * @param taker      takes what is typed
	 */
	public void show(Object newSubject, String value, boolean editable, Consumer<String> taker) {
		boolean same = Objects.equals(subject, newSubject);
		if (!same) {
			commit();
		} else if (text.isFocusControl() && !typed().equals(shown)) {
			return; // somebody is typing here
		}
		subject = newSubject;
		put = taker;
		text.setEditable(editable && newSubject != null);
		String now = value == null ? "" : value.replace("\r\n", "\n");
		shown = now;
		if (!now.equals(typed())) {
			showing = true;
			text.setText(now);
			showing = false;
		}
	}
}
