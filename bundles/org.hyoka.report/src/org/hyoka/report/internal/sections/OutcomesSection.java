// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.IndicatorKind;

/** 事業アウトカム. */
public final class OutcomesSection extends IndicatorsSection {
	/** For services. */
	public OutcomesSection() {
		super(IndicatorKind.OUTCOME);
	}

	@Override
	public String key() {
		return "outcomes";
	}
}
