// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.util.List;

/**
 * The panel's text in a frame.
 *
 * @param content what stands in the frame
 */
public record Box(List<Block> content) implements Block {
	/** Keeps its own copy. */
	public Box {
		content = List.copyOf(content);
	}
}
