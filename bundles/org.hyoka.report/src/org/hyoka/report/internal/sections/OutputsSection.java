// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.IndicatorKind;

/** 事業アウトプット, with the activities that lead to it; indicators whose kind is not stated stand below. */
public final class OutputsSection extends IndicatorsSection {
	/** For services. */
	public OutputsSection() {
		super(IndicatorKind.ACTIVITY, IndicatorKind.OUTPUT, IndicatorKind.UNSPECIFIED);
	}

	@Override
	public String key() {
		return "outputs";
	}
}
