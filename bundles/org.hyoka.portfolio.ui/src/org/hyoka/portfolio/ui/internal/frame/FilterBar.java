// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.Column;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.SearchField;

/** What is filtered by: a choice for each facet with how many lines each value has, words, and how many lines are left. UI thread. */
final class FilterBar {
	private static final int CALM_MILLISECONDS = 150;
	private static final int WORDS_WIDTH = 170;
	private static final int NARROWEST = 110;
	private static final int WIDEST = 240;
	/** What a choice takes besides its words. */
	private static final int FRAME = 44;
	/** More values than that are found by words. */
	private static final int MOST_VALUES = 200;
	private final Composite area;
	private final Consumer<Arrangement> change;
	private final Map<String, Combo> combos = new LinkedHashMap<>();
	private final Map<String, List<String>> values = new LinkedHashMap<>();
	private final Text words;
	private final Button all;
	private final Label count;
	private final Runnable typed = this::typed;
	private Arrangement arrangement = Arrangement.NONE;
	private boolean filling;

	/** @param change asked for other lines */
	FilterBar(Composite parent, Consumer<Arrangement> change) {
		this.change = change;
		area = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginRight = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 8;
		row.center = true;
		area.setLayout(row);
		words = SearchField.create(area, Messages.FilterBar_words);
		words.setLayoutData(new RowData(WORDS_WIDTH, SWT.DEFAULT));
		AccessibleNames.name(words, () -> Messages.FilterBar_words);
		words.addModifyListener(e -> later());
		all = new Button(area, SWT.PUSH);
		all.setText(Messages.FilterBar_all);
		all.setEnabled(false);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> change.accept(new Arrangement(Map.of(), "",
				arrangement.sortedBy(), arrangement.descending()))));
		count = new Label(area, SWT.NONE);
		count.setForeground(ThemeColors.of(area).quiet());
	}

	Composite control() {
		return area;
	}

	private void later() {
		if (!filling) {
			area.getDisplay().timerExec(-1, typed);
			area.getDisplay().timerExec(CALM_MILLISECONDS, typed);
		}
	}

	private void typed() {
		if (!area.isDisposed() && !words.getText().equals(arrangement.words())) {
			change.accept(arrangement.searched(words.getText()));
		}
	}

	/** What is asked for, before the answer is there. */
	void wanted(Arrangement newArrangement) {
		arrangement = newArrangement;
		filling = true;
		if (!words.getText().equals(arrangement.words())) {
			words.setText(arrangement.words());
		}
		filling = false;
		all.setEnabled(!arrangement.filters().isEmpty() || !arrangement.words().isEmpty());
	}

	/** Shows what can be filtered by now. */
	void show(Shown shown) {
		wanted(shown.arrangement());
		List<String> facets = shown.facets().keySet().stream().filter(f -> isUseful(shown, f)).toList();
		boolean others = !facets.equals(List.copyOf(combos.keySet()));
		if (others) {
			combos.values().forEach(Combo::dispose);
			combos.clear();
			values.clear();
			facets.forEach(f -> combos.put(f, combo(shown, f)));
		}
		facets.forEach(f -> fill(shown, f));
		String lines = Numbers.format(java.math.BigDecimal.valueOf(shown.lines().size()));
		int of = shown.answer().answer().lines().size();
		count.setText(shown.lines().size() == of ? Messages.bind(Messages.FilterBar_count, lines)
				: Messages.bind(Messages.FilterBar_countOf, lines, Numbers.format(java.math.BigDecimal.valueOf(of))));
		area.getParent().layout(new org.eclipse.swt.widgets.Control[] { count, area });
	}

	/** A choice is no choice where all lines have one value. */
	private static boolean isUseful(Shown shown, String facet) {
		int known = shown.facets().get(facet).size();
		return shown.arrangement().filters().containsKey(facet) || known > 1 && known <= MOST_VALUES;
	}

	private static String head(Shown shown, String facet) {
		Column column = shown.columns().get(shown.answer().column(facet));
		return shown.question().head(column).in(Locale.getDefault());
	}

	private Combo combo(Shown shown, String facet) {
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		String head = head(shown, facet);
		combo.setLayoutData(new RowData(Math.clamp(wide(Messages.bind(Messages.FilterBar_any, head)), NARROWEST, WIDEST), SWT.DEFAULT));
		combo.setToolTipText(head);
		combo.setData("org.hyoka.facet", facet);
		AccessibleNames.name(combo, () -> head);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			int at = combo.getSelectionIndex();
			change.accept(arrangement.filtered(facet, at <= 0 ? null : values.get(facet).get(at - 1)));
		}));
		combo.moveAbove(all);
		return combo;
	}

	private int wide(String words) {
		GC gc = new GC(area);
		try {
			return gc.textExtent(words).x + FRAME;
		} finally {
			gc.dispose();
		}
	}

	private void fill(Shown shown, String facet) {
		Map<String, Integer> counts = shown.facets().get(facet);
		List<String> items = new ArrayList<>(List.of(Messages.bind(Messages.FilterBar_any, head(shown, facet))));
		counts.forEach((value, number) -> items.add(Messages.bind(Messages.FilterBar_value, shown.name(facet, value, Messages.FilterBar_unknown),
				Numbers.format(java.math.BigDecimal.valueOf(number)))));
		List<String> stored = List.copyOf(counts.keySet());
		String chosen = shown.arrangement().filters().get(facet);
		int at = chosen == null ? 0 : stored.indexOf(chosen) + 1;
		if (chosen != null && at == 0) { // nothing is left of it under the other filters
			items.add(Messages.bind(Messages.FilterBar_value, shown.name(facet, chosen, Messages.FilterBar_unknown), "0"));
			List<String> more = new ArrayList<>(stored);
			more.add(chosen);
			stored = more;
			at = more.size();
		}
		values.put(facet, stored);
		Combo combo = combos.get(facet);
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(at);
	}
}
