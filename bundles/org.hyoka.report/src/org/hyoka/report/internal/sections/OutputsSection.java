// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.IndicatorKind;

/** 事業アウトプット. */
public final class OutputsSection extends IndicatorsSection {
	/** For services. */
	public OutputsSection() {
		super(IndicatorKind.OUTPUT);
	}

	@Override
	public String key() {
		return "outputs";
	}
}
