// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;

/**
 * What is computed from the records on IP as of the day of the evaluation: how many have signed, who is recorded as not having
 * done so, which duties are open. For an outline that asks for it; none of the workbench's does, since it tells those at work
 * what to do next. What nobody recorded is neither counted nor named.
 */
public final class IpStatusSection implements ReportSection {
	@Override
	public String key() {
		return "ip-status";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		IpView.of(context).ifPresent(view -> {
			new IpSentences(view).accounts(sink);
			new CoverageTable(view.words()).of(view.coverage()).ifPresent(sink::add);
		});
	}

	@Override
	public boolean optional() {
		return true;
	}
}
