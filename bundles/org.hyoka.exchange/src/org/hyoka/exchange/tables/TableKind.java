// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import static org.hyoka.exchange.tables.Field.*;

import java.util.List;

import org.hyoka.core.text.Phrase;

/**
 * What tables can be taken in, with the columns that each may have.
 *
 * @since 0.1
 */
public enum TableKind implements TableContent {
	/** Amounts per kind of money and fiscal year of an undertaking. */
	BUDGET(List.of(MONEY_KIND, ACCOUNT, YEAR, AMOUNT, STATE, EXPLANATION), true),
	/** Amounts per research item and fiscal year of an undertaking. */
	ALLOCATIONS(List.of(ITEM_CODE, ITEM, YEAR, AMOUNT, FORM, STATE), true),
	/** Indicators of an undertaking with targets and actuals: a row each, or more with the same name. */
	INDICATORS(List.of(NAME, INDICATOR_CODE, INDICATOR_KIND, TERM, UNIT, ACCUMULATION, GOAL, DEFINITION, TARGET, TARGET_DUE, TARGET_KIND, ACTUAL,
			ACTUAL_DATE), false),
	/** The organizations of the dossier. */
	ORGANIZATIONS(List.of(NAME, ORGANIZATION_KIND, CORPORATE_NUMBER, ROR, COUNTRY, PARENT, ALIASES), false);

	private final List<Field> fields;
	private final boolean years;

	TableKind(List<Field> fields, boolean years) {
		this.fields = fields;
		this.years = years;
	}

	/** What its columns can mean. */
	public List<Field> fields() {
		return fields;
	}

	@Override
	public List<ColumnMeaning> meanings() {
		return fields.stream().<ColumnMeaning>map(ColumnMeaning.Of::new).toList();
	}

	@Override
	public String key() {
		return name();
	}

	@Override
	public boolean hasYears() {
		return years;
	}

	@Override
	public Phrase label() {
		return ImportText.BOOK.phrase("kind." + name());
	}
}
