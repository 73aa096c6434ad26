// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a person looks for in a table; width and size of letters do not matter. */
public final class RowFilter {
	private final Text field;
	private String words = "";

	/**
	 * Makes the field.
	 *
	 * @param parent  with a GridLayout
	 * @param name    of the table, for screen readers
	 * @param changed shows the rows anew
	 */
	public RowFilter(Composite parent, Supplier<String> name, Runnable changed) {
		field = TableOffers.filter(parent, name, typed -> {
			words = typed;
			changed.run();
		});
	}

	/** The field. */
	public Text field() {
		return field;
	}

	/** What is looked for, in small letters and half width; blank for nothing. */
	public String words() {
		return words;
	}

	/** Whether all rows are let through. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether a row with these cells is let through. */
	public boolean lets(Stream<String> cells) {
		return isEmpty() || cells.anyMatch(cell -> TableOffers.plain(cell).contains(words));
	}
}
