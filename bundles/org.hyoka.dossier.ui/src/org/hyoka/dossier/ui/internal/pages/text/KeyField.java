// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.page.PageContext;

/** In which chapter of the report a piece of narrative is printed: chosen by the chapter's name. */
final class KeyField {
	private final Combo combo;
	private final Subject section;
	private final PageContext context;
	private List<String> keys = List.of();

	KeyField(FormBuilder form, PageContext context, Subject section) {
		this.section = section;
		this.context = context;
		combo = form.custom(SECTION__KEY, Messages.Key_Label, cell -> {
			Combo made = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.widthHint = 60;
			made.setLayoutData(data);
			made.setVisibleItemCount(20);
			return made;
		});
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false); // scrolling the page must not change values
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (combo.getSelectionIndex() >= 0) {
				section.put(SECTION__KEY, keys.get(combo.getSelectionIndex()));
			}
		}));
		section.onChange(combo, this::show);
		show();
	}

	private void show() {
		Map<String, String> names = SectionNames.chapters(context.dossier());
		String now = section.get(SECTION__KEY) instanceof String s ? s : "";
		List<String> fresh = new ArrayList<>(names.keySet());
		if (!now.isEmpty() && !names.containsKey(now)) {
			fresh.add(now);
		}
		String[] items = fresh.stream().map(k -> names.getOrDefault(k, k)).toArray(String[]::new);
		if (!java.util.Arrays.equals(items, combo.getItems())) {
			combo.setItems(items);
		}
		keys = fresh;
		combo.select(fresh.indexOf(now));
		if (now.isEmpty()) {
			combo.deselectAll();
		}
		combo.setEnabled(section.editable());
	}
}
