// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import org.hyoka.model.time.FiscalYear;

/**
 * What a column means.
 *
 * @since 0.1
 */
public sealed interface Column {
	/** It is left out. */
	record Skipped() implements Column {
	}

	/** It says one thing of its row. */
	record Of(Field field) implements Column {
	}

	/** It holds amounts of a fiscal year. */
	record OfYear(FiscalYear year) implements Column {
	}

	/** A column that is left out. */
	Column SKIPPED = new Skipped();
}
