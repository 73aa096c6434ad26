// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * The text of a dossier that a paragraph prints, so that what a reader changes on paper finds its way back.
 *
 * @param element   id of the element that has the text
 * @param feature   name of its feature
 * @param language  tag of the language if a translation is printed; empty for the text itself
 * @param paragraph which paragraph of the text, from 0; headings, items of lists and cells of tables count as paragraphs
 * @since 0.1
 */
public record TextOrigin(String element, String feature, String language, int paragraph) {
	/** Another paragraph of the same text. */
	public TextOrigin at(int other) {
		return new TextOrigin(element, feature, language, other);
	}

	/** Whether both are paragraphs of the same text. */
	public boolean sameText(TextOrigin other) {
		return at(0).equals(other.at(0));
	}
}
