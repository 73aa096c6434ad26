// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.util.Optional;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.model.hyoka.Criterion;

/**
 * A mean that a source printed (rule 16: the points tell the panel's size).
 *
 * @param comparison it beside the computed one
 * @param criterion  the criterion it speaks of, if it is one of the table's
 * @param size       how many members judge: those with points, else the panel's stated size without those who do not
 *                   judge; 0 where nobody knows
 * @param possible   whether points of the scale of so many members can give it; true where the size is not known
 * @since 0.1
 */
public record StatedMean(StatedComparison comparison, Optional<Criterion> criterion, int size, boolean possible) {
}
