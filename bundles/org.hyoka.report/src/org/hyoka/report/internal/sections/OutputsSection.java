// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.report.ReportSection;
import org.osgi.service.component.annotations.Component;

/** 事業アウトプット. */
@Component(service = ReportSection.class)
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
