// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;

/**
 * A count of papers or patents beside the registers it should come from.
 *
 * @param counts     the counts it belongs to
 * @param count      the count, which has a value
 * @param registered how many the registers have in that period
 * @param undated    how many of them have no date
 * @since 0.1
 */
public record OutputCountCheck(OutputCounts counts, OutputCount count, int registered, int undated) {
	/** One for each count with a value whose kind the registers keep; none unless the registers are said to be complete. */
	public static List<OutputCountCheck> of(Undertaking undertaking) {
		if (undertaking.getIp() == null || !undertaking.getIp().isRegisterKept()) {
			return List.of();
		}
		List<OutputCountCheck> result = new ArrayList<>();
		for (OutputCounts counts : undertaking.getOutputCounts()) {
			RegisterCounts registers = Span.of(counts.getPeriod()).map(p -> RegisterCounts.of(undertaking.getIp(), p))
					.orElseGet(() -> RegisterCounts.of(undertaking.getIp()));
			for (OutputCount count : counts.getCounts()) {
				Integer registered = registers.byKind().get(count.getKind());
				if (count.getValue() != null && registered != null) {
					result.add(new OutputCountCheck(counts, count, registered, registers.undated().get(count.getKind())));
				}
			}
		}
		return List.copyOf(result);
	}

	/** Whether they agree; undated ones may lie outside the period. */
	public boolean agrees() {
		return count.getValue() <= registered && count.getValue() >= registered - undated;
	}
}
