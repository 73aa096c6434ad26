// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import org.eclipse.emf.ecore.EObject;

/**
 * Takes the rows that one document gives.
 *
 * @since 0.1
 */
public interface Rows {
	/**
	 * Adds a row that comes from an object. One that is marked confidential, or stands within such a one, is left out unless the
	 * person who indexes chose to have it in.
	 *
	 * @param values one for each column in its order, null for unknown: text, numbers, yes or no, years, days, points in time,
	 *               literals, or objects, for which their id stands
	 * @throws IllegalArgumentException if there are more or fewer values than columns, or one of another kind
	 */
	void add(Table table, EObject place, Object... values);

	/**
	 * Adds a row of a document that is no dossier.
	 *
	 * @param values as in {@link #add(Table, EObject, Object...)}
	 * @throws IllegalArgumentException if there are more or fewer values than columns, or one of another kind
	 */
	void add(Table table, RowPlace place, Object... values);

	/**
	 * Adds a text of an object that a search finds; of one that is marked confidential as {@link #add(Table, EObject, Object...)} does.
	 *
	 * @param what what the text is, such as the name of the feature that holds it
	 */
	void text(EObject place, String what, String text);

	/**
	 * Adds a text that a search finds.
	 *
	 * @param what what the text is, such as the name of the feature that holds it
	 */
	void text(RowPlace place, String what, String text);
}
