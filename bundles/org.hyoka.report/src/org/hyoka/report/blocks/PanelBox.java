// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * The panel's text in a frame.
 *
 * @param content what stands in the frame
 * @since 0.1
 */
public record PanelBox(List<Block> content) implements Block {
	/** Keeps its own copy. */
	public PanelBox {
		content = List.copyOf(content);
	}
}
