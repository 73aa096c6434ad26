// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.util.List;

import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.time.DatePoint;

/**
 * A line of a plan, as tables and project files have it.
 *
 * @param depth        0 for a roadmap, 1 for its lanes and so on
 * @param kind         what it is
 * @param id           its id; never null
 * @param name         its name; may be empty
 * @param start        start or point in time; null where open or unknown
 * @param end          end; null where open, and for points
 * @param actualStart  actual start or point in time
 * @param actualEnd    actual end
 * @param detail       state of a bar, kind of a milestone, or kind of the group of a lane, as the literal's name
 * @param group        name of the group of a lane
 * @param references   ids of the target, program, evaluation, undertaking, research item it is about
 * @param note         description
 * @param confidential whether it is confidential
 * @param links        what leads to it
 */
public record PlanRow(int depth, Kind kind, String id, String name, DatePoint start, DatePoint end, DatePoint actualStart, DatePoint actualEnd,
		String detail, String group, List<String> references, String note, boolean confidential, List<Link> links) {
	/** What a line is. */
	public enum Kind {
		/** A roadmap. */
		ROADMAP,
		/** A lane. */
		LANE,
		/** A bar. */
		BAR,
		/** A milestone. */
		MILESTONE,
		/** A target. */
		OUTCOME,
		/** An effect. */
		EFFECT
	}

	/**
	 * A link to a line.
	 *
	 * @param source id of the line it comes from
	 * @param kind   how
	 * @param label  its words; may be empty
	 */
	public record Link(String source, LinkKind kind, String label) {
		// a value
	}

	/** Keeps its own copies. */
	public PlanRow {
		references = List.copyOf(references);
		links = List.copyOf(links);
	}
}
