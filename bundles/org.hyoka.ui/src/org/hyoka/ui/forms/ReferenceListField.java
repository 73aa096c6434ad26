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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.TypedKey;

/** References to several objects in order: a list as tall as it has rows, with small buttons to add, remove and move. */
final class ReferenceListField {
	private static final int MIN_ROWS = 2;
	private static final int MAX_ROWS = 6;
	private final Composite control;
	private final org.eclipse.swt.widgets.List list;
	private final Subject subject;
	private final EReference reference;
	private final ToolItem add;
	private final ToolItem remove;

	ReferenceListField(Composite parent, Subject subject, EReference reference) {
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
		list = new org.eclipse.swt.widgets.List(control, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 60;
		list.setLayoutData(data);
		ToolBar bar = new ToolBar(control, SWT.FLAT | SWT.VERTICAL);
		bar.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		add = ReferenceField.item(bar, "command-add", Messages.Reference_Add, this::add);
		remove = ReferenceField.item(bar, "command-remove", Messages.Reference_Remove, this::remove);
		list.addListener(SWT.Selection, e -> enable());
		list.addListener(SWT.MouseDoubleClick, e -> go());
		list.addListener(SWT.KeyDown, this::key);
		subject.onChange(control, this::show);
		show();
	}

	Control control() {
		return control;
	}

	private void key(Event e) {
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		if (e.keyCode == SWT.INSERT) {
			add();
		} else if (e.keyCode == SWT.DEL) {
			remove();
		} else if (alt && e.keyCode == SWT.ARROW_UP) {
			move(-1);
		} else if (alt && e.keyCode == SWT.ARROW_DOWN) {
			move(1);
		} else if (e.keyCode == SWT.CR) {
			go();
		} else if (TypedKey.writes(e.character, e.stateMask)) {
			add(String.valueOf(e.character));
		} else {
			return;
		}
		e.doit = false;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values() {
		Object value = subject.get(reference);
		return value == null ? List.of() : (List<EObject>) value;
	}

	private List<EObject> selected() {
		List<EObject> values = values();
		return Arrays.stream(list.getSelectionIndices()).filter(i -> i < values.size()).mapToObj(values::get).toList();
	}

	private void show() {
		List<EObject> values = values();
		String[] labels = values.stream().map(Labels::of).toArray(String[]::new);
		if (!Arrays.equals(labels, list.getItems())) {
			list.setItems(labels);
		}
		int height = list.getItemHeight() * Math.max(MIN_ROWS, Math.min(MAX_ROWS, values.size()));
		GridData data = (GridData) list.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(control);
		}
		enable();
	}

	private void enable() {
		add.setEnabled(subject.editable());
		remove.setEnabled(list.getSelectionCount() > 0 && subject.editable());
	}

	private void add() {
		add("");
	}

	/** @param words that a person has begun to type */
	private void add(String words) {
		if (!subject.editable()) {
			return;
		}
		subject.ifPresent(owner -> ReferenceChoice.choose(control.getShell(), subject.domain(), owner, reference, words,
				chosen -> {
					List<EObject> fresh = chosen.stream().filter(o -> !values().contains(o)).toList();
					return fresh.isEmpty() ? null : AddCommand.create(subject.domain(), owner, reference, fresh);
				}));
	}

	private void remove() {
		List<EObject> chosen = selected();
		if (!chosen.isEmpty() && subject.editable()) {
			subject.withObject(o -> RemoveCommand.create(subject.domain(), o, reference, chosen));
		}
	}

	private void move(int by) {
		List<EObject> chosen = selected();
		if (chosen.size() == 1 && subject.editable()) {
			int to = values().indexOf(chosen.get(0)) + by;
			if (to >= 0 && to < values().size()) {
				subject.withObject(o -> MoveCommand.create(subject.domain(), o, reference, chosen.get(0), to));
				list.setSelection(to);
			}
		}
	}

	private void go() {
		selected().stream().findFirst().ifPresent(o -> subject.context().ifPresent(c -> c.reveal(o, null)));
	}
}
