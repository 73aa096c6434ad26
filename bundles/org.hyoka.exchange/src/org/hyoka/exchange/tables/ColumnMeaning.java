// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import org.hyoka.model.time.FiscalYear;

/**
 * What a column means.
 *
 * @since 0.1
 */
public sealed interface ColumnMeaning {
	/** It is left out. */
	record Skipped() implements ColumnMeaning {
	}

	/** It says one thing of its row. */
	record Of(Field field) implements ColumnMeaning {
	}

	/** It holds amounts of a fiscal year. */
	record OfYear(FiscalYear year) implements ColumnMeaning {
	}

	/** A column that is left out. */
	ColumnMeaning SKIPPED = new Skipped();
}
