// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.List;

import org.hyoka.core.text.Phrase;

/**
 * What a table holds that is taken in.
 *
 * @since 0.1
 */
public sealed interface TableContent permits TableKind, ObjectContent {
	/** Its name. */
	Phrase label();

	/** What its columns can mean, beside fiscal years. */
	List<ColumnMeaning> meanings();

	/** Whether columns can be fiscal years with an amount in each cell. */
	boolean hasYears();

	/** What it is known by where something about such tables is remembered. */
	String key();
}
