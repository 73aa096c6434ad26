// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

/**
 * How much later than planned something ended, or will end at the earliest.
 *
 * @param days     days after the last day of the plan, more than 0
 * @param finished whether it has ended; otherwise it is late as of today
 */
public record Delay(long days, boolean finished) {
	/** The same in months, rounded, at least 1. */
	public long months() {
		return Math.max(1, Math.round(days * 12 / 365.2425));
	}
}
