// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** 事業アウトカム. */
@Component(service = ReportSection.class)
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
