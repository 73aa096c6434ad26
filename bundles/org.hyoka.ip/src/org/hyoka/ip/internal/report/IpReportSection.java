// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import org.hyoka.model.ip.IpManagement;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;

/**
 * The chapter on IP: policies, agreements, committees and registers as they were entered. Who is still to sign, and what is
 * due, is for those at work and not for print; {@link IpStatusSection} says it where an outline asks. What is confidential is
 * left out unless chosen.
 */
public final class IpReportSection implements ReportSection {
	@Override
	public String key() {
		return "ip";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		IpView.of(context).ifPresent(view -> {
			IpManagement ip = view.status().undertaking().getIp();
			IpTables tables = new IpTables(view.words());
			ip.getPolicies().forEach(policy -> sink.add(tables.policy(policy)));
			new IpSentences(view).facts(sink);
			view.agreements().forEach(a -> sink.add(tables.agreement(a)));
			ip.getCommittees().forEach(committee -> sink.add(tables.committee(committee)));
			new RegisterTables(view.words(), context.options().confidential()).write(ip, sink);
		});
	}
}
