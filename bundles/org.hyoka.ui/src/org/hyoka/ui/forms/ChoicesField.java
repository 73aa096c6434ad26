// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.labels.Labels;

/** Check boxes for the literals of an enumeration of which an attribute holds several; kept in the enumeration's order. */
final class ChoicesField {
	/** What a box that is not ticked says. */
	private static final Set<String> NOTHING = Set.of("UNSPECIFIED", "NONE");
	private final Composite control;
	private final Subject subject;
	private final EAttribute attribute;
	private final Map<Enumerator, Button> boxes = new LinkedHashMap<>();

	ChoicesField(Composite parent, Subject subject, EAttribute attribute) {
		this.subject = subject;
		this.attribute = attribute;
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.spacing = 12;
		control.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		control.setLayoutData(data);
		EEnum type = (EEnum) attribute.getEAttributeType();
		for (EEnumLiteral literal : type.getELiterals()) {
			if (!NOTHING.contains(literal.getName())) {
				Button box = new Button(control, SWT.CHECK);
				box.setText(Labels.of(type, literal.getInstance()).replace("&", "&&"));
				box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
				boxes.put(literal.getInstance(), box);
			}
		}
		subject.onChange(control, this::show);
		show();
	}

	Control control() {
		return control;
	}

	private void changed() {
		List<Enumerator> chosen = new ArrayList<>();
		boxes.forEach((literal, box) -> {
			if (box.getSelection()) {
				chosen.add(literal);
			}
		});
		subject.put(attribute, new BasicEList<>(chosen));
	}

	private void show() {
		List<?> value = subject.get(attribute) instanceof List<?> l ? l : List.of();
		boxes.forEach((literal, box) -> {
			box.setSelection(value.contains(literal));
			box.setEnabled(subject.editable());
		});
	}
}
