// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import org.hyoka.core.text.Phrase;

/**
 * What a column of a table says.
 *
 * @since 0.1
 */
public enum Field {
	ITEM, ITEM_CODE, YEAR, AMOUNT, FORM, STATE, MONEY_KIND, ACCOUNT, EXPLANATION, NAME, INDICATOR_CODE, INDICATOR_KIND, TERM, GOAL, UNIT,
	ACCUMULATION,
	DEFINITION, TARGET, TARGET_DUE, TARGET_KIND, ACTUAL, ACTUAL_DATE, ORGANIZATION_KIND, CORPORATE_NUMBER, ROR, COUNTRY,
	PARENT, ALIASES;

	/** Its name, which is also the first heading that it is known by. */
	public Phrase label() {
		return ImportText.BOOK.phrase("field." + name());
	}

	/** Whether a heading means this column. */
	boolean isCalled(String heading) {
		return ImportText.isCalled(heading, label(), "headings." + name());
	}
}
