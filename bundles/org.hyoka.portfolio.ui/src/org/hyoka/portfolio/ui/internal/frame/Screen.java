// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.List;
import java.util.Map;

/**
 * A screen: some questions that belong together, one of which is seen at a time.
 *
 * @param id    by which it is remembered
 * @param icon  its icon
 * @param title what it is called
 * @param lead  one line that says what it is for
 * @param views the questions; at least one
 */
public record Screen(String id, String icon, String title, String lead, List<View> views) {
	/** Keeps the list from changing. */
	public Screen {
		views = List.copyOf(views);
	}

	/**
	 * A question as a screen shows it.
	 *
	 * @param question its name
	 * @param label    what it is called beside the others of its screen
	 * @param where    values of its parameters to begin with
	 * @param facets   the columns that can be filtered by
	 * @param hidden   the columns that are not shown
	 * @param picture  drawn above the table
	 * @param empty    what to do where the answer has no line
	 */
	public record View(String question, String label, Map<String, String> where, List<String> facets, List<String> hidden, Picture picture,
			String empty) {
		/** Keeps the collections from changing. */
		public View {
			where = Map.copyOf(where);
			facets = List.copyOf(facets);
			hidden = List.copyOf(hidden);
		}
	}
}
