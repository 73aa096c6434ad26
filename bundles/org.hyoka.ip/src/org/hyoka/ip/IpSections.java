// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.util.List;

import org.hyoka.ip.internal.report.IpReportSection;
import org.hyoka.report.ReportSection;

/** The chapters of this bundle, for use without OSGi: put them before others that have the same key. */
public final class IpSections {
	private IpSections() {
	}

	/** All of them, new. */
	public static List<ReportSection> standard() {
		return List.of(new IpReportSection());
	}
}
