// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.function.Consumer;

import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;

/**
 * How far a chapter is filled.
 *
 * @since 0.1
 */
public enum ChapterCompleteness {
	/** Nothing there yet. */
	EMPTY,
	/** Something is missing. */
	PARTIAL,
	/** All there. */
	COMPLETE;

	/** {@link #EMPTY} if nothing or only remarks are written, {@link #PARTIAL} if remarks stand beside content. */
	public static ChapterCompleteness ofBlocks(Consumer<BlockSink> writer) {
		Probe probe = new Probe();
		writer.accept(probe);
		if (!probe.content) {
			return EMPTY;
		}
		return probe.remark ? PARTIAL : COMPLETE;
	}

	private static final class Probe implements BlockSink {
		private boolean content;
		private boolean remark;

		@Override
		public void add(Block block) {
			if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.REMARK) {
				remark = true;
			} else {
				content = true;
			}
		}

		@Override
		public void heading(int depth, NumberStyle style, String title) {
			// a heading alone says nothing
		}

		@Override
		public void heading(int depth, String title) {
			// a heading alone says nothing
		}
	}
}
