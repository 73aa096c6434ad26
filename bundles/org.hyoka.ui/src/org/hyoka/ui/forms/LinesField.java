// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text of several lines bound to an attribute that holds many strings: one line each. Committed when the focus leaves. */
final class LinesField {
	private final Text text;
	private final Subject subject;
	private final EAttribute attribute;
	private boolean typed;
	private boolean showing;

	LinesField(Text text, Subject subject, EAttribute attribute) {
		this.text = text;
		this.subject = subject;
		this.attribute = attribute;
		text.addModifyListener(e -> typed |= !showing);
		text.addListener(SWT.FocusOut, e -> commit());
		subject.onChange(text, this::show);
		show();
	}

	private void commit() {
		if (typed) {
			typed = false;
			List<String> lines = text.getText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
			subject.put(attribute, new BasicEList<>(lines));
		}
	}

	private void show() {
		text.setEditable(subject.editable());
		if (typed && text.isFocusControl()) {
			return;
		}
		Object value = subject.get(attribute);
		String now = value instanceof List<?> l ? l.stream().map(String::valueOf).collect(Collectors.joining("\n")) : "";
		if (!now.equals(text.getText())) {
			showing = true;
			text.setText(now);
			showing = false;
		}
	}
}
