// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

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
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;

/** A reference to one object: its label, and small buttons to choose another, to go there, to clear it. */
final class ReferenceField {
	private final Composite control;
	private final Subject subject;
	private final EReference reference;

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
		Text text = new Text(control, SWT.BORDER | SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		text.setLayoutData(data);
		text.addListener(SWT.MouseDoubleClick, e -> choose());
		ToolBar bar = new ToolBar(control, SWT.FLAT);
		ToolItem choose = item(bar, "command-choose", Messages.Reference_Choose, this::choose);
		ToolItem go = item(bar, "command-go", Messages.Reference_Go, this::go);
		go.setEnabled(false);
		ToolItem clear = item(bar, "command-clear", Messages.Reference_Clear, () -> subject.put(reference, null));
		Runnable show = () -> {
			Object value = subject.get(reference);
			text.setText(value == null ? "" : Labels.of((EObject) value));
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

	private void choose() {
		EObject owner = subject.object().orElse(subject.context().map(c -> (EObject) c.dossier()).orElse(null));
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
