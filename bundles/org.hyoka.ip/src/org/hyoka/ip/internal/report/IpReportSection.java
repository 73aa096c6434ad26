// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.report.BlockSink;
import org.hyoka.report.Confidential;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;

/**
 * The chapter on IP: policies, agreements, committees, and in sentences and tables what is computed as of the day of the
 * evaluation. What is confidential is left out unless chosen.
 */
public final class IpReportSection implements ReportSection {
	private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

	@Override
	public String key() {
		return "ip";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Optional<Undertaking> subject = context.subject().filter(u -> u.getIp() != null);
		if (subject.isEmpty()) {
			return;
		}
		Optional<LocalDate> day = EvaluationDay.of(context.dossier());
		IpStatus status = IpStatus.of(subject.get(), day.orElse(FAR), DutyTerms.standard()).orElseThrow();
		IpManagement ip = subject.get().getIp();
		boolean all = context.options().confidential();
		List<IpAgreement> hidden = all ? List.of() : status.coverage().agreements().stream().filter(Confidential::is).toList();
		IpWords words = new IpWords(context);
		IpTables tables = new IpTables(words);
		ip.getPolicies().forEach(policy -> sink.add(tables.policy(policy)));
		new IpSentences(words, status, hidden, day).write(sink);
		status.agreements().all().stream().filter(a -> !hidden.contains(a.agreement())).forEach(a -> sink.add(tables.agreement(a)));
		new CoverageTable(words).of(status.coverage().without(hidden)).ifPresent(sink::add);
		ip.getCommittees().forEach(committee -> sink.add(tables.committee(committee)));
		new RegisterTables(words, all).write(ip, sink);
	}
}
