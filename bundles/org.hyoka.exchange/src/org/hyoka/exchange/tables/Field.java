// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.text.Names;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;

/**
 * What a column of a table says.
 *
 * @since 0.1
 */
public enum Field {
	ITEM, ITEM_CODE, YEAR, AMOUNT, FORM, STATE, MONEY_KIND, ACCOUNT, EXPLANATION, NAME, INDICATOR_KIND, UNIT, ACCUMULATION,
	DEFINITION, TARGET, TARGET_DUE, TARGET_KIND, ACTUAL, ACTUAL_DATE, ORGANIZATION_KIND, CORPORATE_NUMBER, ROR, COUNTRY,
	PARENT, ALIASES;

	/** Its name, which is also the first heading that it is known by. */
	public Phrase label() {
		return ImportText.BOOK.phrase("field." + name());
	}

	/** Whether a heading means this column. */
	boolean isCalled(String heading) {
		String head = key(heading);
		return !head.isEmpty() && names().contains(head);
	}

	private List<String> names() {
		Phrase label = label();
		Phrase others = ImportText.BOOK.phrase("headings." + name());
		return Arrays.stream((label.english() + '|' + label.japanese() + '|' + others.english() + '|' + others.japanese())
				.split("[|]")).map(Field::key).filter(n -> !n.isEmpty()).distinct().toList();
	}

	/** A heading without what differs from table to table: blanks, letter case, width, a unit in brackets. */
	private static String key(String heading) {
		String half = Numbers.toHalfWidth(heading).replaceAll("\\(.*?\\)$", "").strip();
		return Names.normalise(half).toLowerCase(Locale.ROOT).replaceAll("[\\s:：]", "");
	}
}
