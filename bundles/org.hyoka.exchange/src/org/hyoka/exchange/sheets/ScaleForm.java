// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.hyoka.model.hyoka.Scale;

/**
 * What of a scale decides what a point means, in one line: ends, step and direction, or the numbers and ids of its steps.
 * A sheet carries it, so that points given on another scale than today's are noticed.
 *
 * @since 0.1
 */
public final class ScaleForm {
	private ScaleForm() {
	}

	/** The line, such as {@code 0..3/1+}. */
	public static String of(Scale scale) {
		String direction = switch (scale.getDirection()) {
		case HIGHER_IS_BETTER -> "+";
		case LOWER_IS_BETTER -> "-";
		};
		if (scale.getMinimum() != null && scale.getMaximum() != null && scale.getStep() != null) {
			return plain(scale.getMinimum()) + ".." + plain(scale.getMaximum()) + '/' + plain(scale.getStep()) + direction;
		}
		return scale.getPoints().stream().map(p -> p.getValue() == null ? String.valueOf(p.getId()) : plain(p.getValue()))
				.collect(Collectors.joining(",")) + direction;
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().toString();
	}
}
