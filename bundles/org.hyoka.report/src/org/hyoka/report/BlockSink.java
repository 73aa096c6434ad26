// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;

import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.report.blocks.Block;

/**
 * Takes the blocks of a section in order.
 *
 * @since 0.1
 */
public interface BlockSink {
	/** Takes a block. */
	void add(Block block);

	/** Takes blocks in order. */
	default void addAll(List<? extends Block> blocks) {
		blocks.forEach(this::add);
	}

	/**
	 * Begins a part of the chapter with a heading, numbered in the style that follows the chapter's:
	 * 第１章 › １． › （１） › ① › none.
	 *
	 * @param depth 1 directly below the chapter's heading, 2 inside that
	 * @param title title without number
	 */
	void heading(int depth, String title);

	/**
	 * Begins a part of the chapter with a heading numbered in that style, counted among its like in the same parent.
	 *
	 * @param depth 1 directly below the chapter's heading, 2 inside that
	 * @param style style of its number
	 * @param title title without number
	 */
	void heading(int depth, NumberStyle style, String title);
}
