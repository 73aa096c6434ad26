// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.time.LocalDate;

import org.hyoka.roadmap.time.Precision;

/**
 * A cell of the axis.
 *
 * @param level     0 for the upper line of the axis, 1 for the lower
 * @param from      its first day
 * @param precision what it stands for
 * @param box       where it stands: x as in the body, y from the top of the axis
 * @param label     its text; empty where there is no room
 */
public record AxisCell(int level, LocalDate from, Precision precision, Box box, String label) {
	// a value
}
