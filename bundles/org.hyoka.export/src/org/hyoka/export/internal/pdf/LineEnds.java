// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.PrimitiveIterator;

import org.hyoka.drawing.LineBreaking;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line of a page may end, as everywhere else in a report. */
final class LineEnds implements FSTextBreaker {
	private static final int NONE = -1;
	private PrimitiveIterator.OfInt places = LineBreaking.iterator("");

	@Override
	public void setText(String newText) {
		places = LineBreaking.iterator(newText);
	}

	@Override
	public int next() {
		return places.hasNext() ? places.nextInt() : NONE;
	}
}
