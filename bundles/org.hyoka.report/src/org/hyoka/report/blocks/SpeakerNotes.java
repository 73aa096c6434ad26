// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * Ends a slide: what stands between a heading and these notes is one slide, its heading the message. Those who speak read the
 * notes, the audience does not see them; forms that are no slides leave them out.
 *
 * @param lines where the figures come from and what the slide had no room for, plain, a sentence or so each
 * @param spare whether its slide may go first where there are too many, since what the evaluation says does not hang on it
 * @since 0.1
 */
public record SpeakerNotes(List<String> lines, boolean spare) implements Block {
	/** Keeps its own copy. */
	public SpeakerNotes {
		lines = List.copyOf(lines);
	}

	/** Of a slide that is to stay. */
	public SpeakerNotes(List<String> lines) {
		this(lines, false);
	}
}
