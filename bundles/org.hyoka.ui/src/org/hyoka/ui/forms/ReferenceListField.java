// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.labels.Labels;

/** References to several objects in order: a list with buttons to add, remove and move. */
final class ReferenceListField {
	private static final int ROWS = 4;
	private final Composite control;
	private final org.eclipse.swt.widgets.List list;
	private final Subject subject;
	private final EReference reference;

	ReferenceListField(Composite parent, Subject subject, EReference reference) {
		this.subject = subject;
		this.reference = reference;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		list = new org.eclipse.swt.widgets.List(control, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = list.getItemHeight() * ROWS;
		data.widthHint = 100;
		list.setLayoutData(data);
		list.setToolTipText(Labels.help(reference));
		Composite buttons = new Composite(control, SWT.NONE);
		GridLayout column = new GridLayout();
		column.marginWidth = 0;
		column.marginHeight = 0;
		column.verticalSpacing = 4;
		buttons.setLayout(column);
		buttons.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		button(buttons, Messages.Reference_Add, this::add);
		button(buttons, Messages.Reference_Remove, this::remove);
		button(buttons, Messages.Reference_Up, () -> move(-1));
		button(buttons, Messages.Reference_Down, () -> move(1));
		subject.onChange(control, this::show);
		show();
	}

	Control control() {
		return control;
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values() {
		Object value = subject.get(reference);
		return value == null ? List.of() : (List<EObject>) value;
	}

	private List<EObject> selected() {
		List<EObject> values = values();
		return Arrays.stream(list.getSelectionIndices()).mapToObj(values::get).toList();
	}

	private void show() {
		String[] labels = values().stream().map(Labels::of).toArray(String[]::new);
		if (!Arrays.equals(labels, list.getItems())) {
			list.setItems(labels);
		}
	}

	private void add() {
		subject.ifPresent(owner -> {
			List<EObject> chosen = Candidates.choose(control.getShell(), owner, reference, true).stream()
					.filter(o -> !values().contains(o)).toList();
			if (!chosen.isEmpty()) {
				subject.withObject(o -> AddCommand.create(subject.domain(), o, reference, chosen));
			}
		});
	}

	private void remove() {
		List<EObject> chosen = selected();
		if (!chosen.isEmpty()) {
			subject.withObject(o -> RemoveCommand.create(subject.domain(), o, reference, chosen));
		}
	}

	private void move(int by) {
		List<EObject> chosen = selected();
		if (chosen.size() == 1) {
			int to = values().indexOf(chosen.get(0)) + by;
			if (to >= 0 && to < values().size()) {
				subject.withObject(o -> MoveCommand.create(subject.domain(), o, reference, chosen.get(0), to));
				list.setSelection(to);
			}
		}
	}
}
