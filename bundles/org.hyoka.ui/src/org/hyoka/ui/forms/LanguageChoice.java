// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.hyoka.exchange.entry.Languages;

/** A choice of the languages that a dossier is written in, each in its own words; what is stored is its tag, such as {@code ja}. */
final class LanguageChoice {
	private final Combo combo;
	private final Subject subject;
	private final EAttribute attribute;
	private List<String> tags = List.of();

	LanguageChoice(Combo combo, Subject subject, EAttribute attribute) {
		this.combo = combo;
		this.subject = subject;
		this.attribute = attribute;
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> subject.put(attribute, tags.get(combo.getSelectionIndex()))));
	}

	/** Shows what is stored; another language than those of reports stands behind them. */
	void show() {
		String stored = subject.get(attribute) instanceof String s && !s.isBlank() ? s : null;
		List<String> now = new ArrayList<>(Languages.KNOWN);
		if (stored != null && !now.contains(stored)) {
			now.add(stored);
		}
		if (!now.equals(tags)) {
			tags = List.copyOf(now);
			combo.setItems(tags.stream().map(Languages::word).toArray(String[]::new));
		}
		combo.select(stored == null ? -1 : tags.indexOf(stored));
		combo.setEnabled(subject.editable());
	}
}
