// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

import org.hyoka.drawing.LineBreaking;

/**
 * How good the places of a label are to break a line: of those that {@link LineBreaking} allows, a label reads best when it is
 * broken where a phrase ends.
 */
final class LineBreaks {
	/** No break here. */
	static final double NEVER = Double.POSITIVE_INFINITY;
	private final String text;
	private final BitSet places;
	private final BitSet phrases;

	LineBreaks(String text) {
		this.text = text;
		places = LineBreaking.places(text);
		phrases = LineBreaking.phrases(text);
	}

	/** What a break before position {@code at} costs: 0 for the best, {@link #NEVER} where it is not allowed. */
	double cost(int at) {
		if (!places.get(at)) {
			return NEVER;
		}
		int before = text.codePointBefore(at);
		int type = Character.getType(before);
		if (Character.isWhitespace(before)) {
			return 0;
		}
		if (type == Character.OTHER_PUNCTUATION || type == Character.END_PUNCTUATION) {
			return 0.02;
		}
		if (Character.getType(text.codePointAt(at)) == Character.START_PUNCTUATION) {
			return 0.05;
		}
		return phrases.get(at) ? UnicodeScript.of(before) == UnicodeScript.HIRAGANA ? 0.15 : 0.45 : 2;
	}
}
