// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.model.hyoka.ScalePoint;

/**
 * How often a step of the scale was given.
 *
 * @param value its number, where it has one
 * @param point the step of the scale, where it has words (2.5 on a scale in half steps has none)
 * @param count how many members gave it
 * @since 0.1
 */
public record Step(Optional<BigDecimal> value, Optional<ScalePoint> point, int count) {
}
