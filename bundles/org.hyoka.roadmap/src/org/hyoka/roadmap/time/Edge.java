// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.time;

/** What a date is to the thing that has it. */
public enum Edge {
	/** The first day counts: the start of a bar. */
	START,
	/** The last day counts: the end of a bar. */
	END,
	/** The time at large, or its end where it is meant as such: a milestone. */
	POINT
}
