// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;

/**
 * Where a block stands.
 *
 * @param style   of a paragraph that has no style of its own
 * @param justify w:jc; null as the style says
 * @param width   of the text, in twentieths of a point
 * @param keep    whether it stays on the page of what follows
 */
record BlockPlace(String style, String justify, int width, boolean keep) {
	/** Whether this is a cell of a table, where there is less room. */
	boolean inCell() {
		return List.of("HyokaTable", "HyokaSheet", "HyokaDense").stream().anyMatch(style::startsWith);
	}
}
