// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import org.hyoka.core.report.ReportSection;
import org.hyoka.model.hyoka.IndicatorKind;
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
