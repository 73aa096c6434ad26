// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.Labels;

/** A reference to one object: its label, a button to choose another, one to clear it. */
final class ReferenceField {
	private final Composite control;

	ReferenceField(Composite parent, Subject subject, EReference reference) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Text text = new Text(control, SWT.BORDER | SWT.READ_ONLY);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.setToolTipText(Labels.help(reference));
		Button choose = new Button(control, SWT.PUSH);
		choose.setText(Messages.Reference_Choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> subject.ifPresent(owner -> Candidates
				.choose(control.getShell(), owner, reference, false).forEach(o -> subject.put(reference, o)))));
		Button clear = new Button(control, SWT.PUSH);
		clear.setText("×");
		clear.setToolTipText(Messages.Reference_Clear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> subject.put(reference, null)));
		Runnable show = () -> {
			Object value = subject.get(reference);
			text.setText(value == null ? "" : Labels.of((EObject) value));
			choose.setEnabled(subject.object().isPresent());
			clear.setEnabled(value != null && !reference.isRequired());
		};
		subject.onChange(control, show);
		show.run();
	}

	Control control() {
		return control;
	}
}
