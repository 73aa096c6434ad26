// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that compares objects from anywhere in the dossier: it gives each anchor keys, and is asked about each key
 * that two anchors or more share. So one edit costs only the groups that the edited object is or was in.
 *
 * @since 0.1
 */
public interface ComparingRule extends ConsistencyRule {
	/**
	 * Keys under which an object can meet others; values with {@code equals}.
	 *
	 * @param anchor  an object of one of {@link #anchors()}
	 * @param context the dossier
	 */
	Collection<?> keys(EObject anchor, RuleContext context);

	/**
	 * Compares the objects that share a key. The same problem may come from several keys; it is reported once.
	 *
	 * @param key      the key
	 * @param group    at least {@link #smallest()} objects, in the order in which they stand in the dossier if
	 *                 {@link #ordered()}
	 * @param context  the dossier
	 * @param problems takes what is found
	 */
	void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> problems);

	/** How many anchors must share a key before they are compared: 2, or 1 where a missing partner is what is looked for. */
	default int smallest() {
		return 2;
	}

	/** Whether the objects of a group are given in the order of the dossier, which costs time where groups are large. */
	default boolean ordered() {
		return true;
	}

	/** Nothing by itself: comparing is all that such a rule does, unless it says otherwise. */
	@Override
	default void check(EObject anchor, RuleContext context, Consumer<Problem> problems) {
		// an object alone disagrees with nothing
	}
}
