// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.List;
import java.util.Optional;

import org.hyoka.template.FieldFrame;

/** What is done with the fields of a template while it is walked through. */
interface Reading {
	/** What a repetition repeats over. */
	List<FieldFrame> repeat(TagRun field, FieldFrame frame);

	/** Whether a condition holds. */
	boolean holds(TagRun field, FieldFrame frame);

	/** What a field prints in a line; line feeds are line breaks. */
	String text(TagRun field, FieldFrame frame);

	/**
	 * What stands instead of the paragraph that a field fills.
	 *
	 * @return empty if that is a line of text
	 */
	Optional<List<Markup>> blocks(TagRun field, FieldFrame frame, Markup paragraph);

	/** Says that a field does not fit to the others. */
	void fault(TagRun field, String key, Object... arguments);
}
