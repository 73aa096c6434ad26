// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.ip.IpStatus;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.report.Confidential;
import org.hyoka.report.SectionContext;

/**
 * What a reader of one report may see of an undertaking's IP.
 *
 * @param words  the words of the report's language
 * @param status where its IP stands on the day
 * @param hidden agreements that this reader must not see
 * @param day    the day of the evaluation; empty if the dossier does not say
 */
record IpView(IpWords words, IpStatus status, List<IpAgreement> hidden, Optional<LocalDate> day) {
	private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

	/** Empty if the chapter is about no undertaking, or about one on whose IP the dossier says nothing. */
	static Optional<IpView> of(SectionContext context) {
		Optional<LocalDate> day = EvaluationDay.of(context.dossier());
		return context.subject().flatMap(u -> IpStatus.of(u, day.orElse(FAR), DutyTerms.standard())).map(status -> {
			List<IpAgreement> hidden = context.options().confidential() ? List.of()
					: status.coverage().agreements().stream().filter(Confidential::is).toList();
			return new IpView(new IpWords(context), status, hidden, day);
		});
	}

	/** The undertaking's own agreements that may be seen. */
	List<AgreementStatus> agreements() {
		return status.agreements().all().stream().filter(a -> !hidden.contains(a.agreement())).toList();
	}

	Coverage coverage() {
		return status.coverage().without(hidden);
	}
}
