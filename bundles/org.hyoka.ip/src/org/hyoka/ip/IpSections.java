// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.util.List;

import org.hyoka.ip.internal.report.IpReportSection;
import org.hyoka.ip.internal.report.IpSlide;
import org.hyoka.ip.internal.report.IpStatusSection;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionSet;
import org.osgi.service.component.annotations.Component;

/** The chapters of this bundle; they go before others that have the same key. */
@Component(service = SectionSet.class, property = "service.ranking:Integer=100")
public final class IpSections implements SectionSet {
	@Override
	public List<ReportSection> sections() {
		return List.of(new IpReportSection(), new IpStatusSection(), new IpSlide());
	}
}
