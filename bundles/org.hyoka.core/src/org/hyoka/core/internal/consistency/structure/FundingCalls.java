// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.model.hyoka.FundingCall;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** More proposals adopted than received. */
final class FundingCalls extends Rule<FundingCall> {
	FundingCalls() {
		super("hyoka.call.counts", Severity.ERROR, StructureRules.BOOK, Literals.FUNDING_CALL, FundingCall.class,
				Dependencies.on(Literals.FUNDING_CALL));
	}

	@Override
	protected void check(FundingCall call, Report report) {
		if (call.getApplications() != null && call.getAdopted() != null && call.getAdopted() > call.getApplications()) {
			report.at(call, Literals.FUNDING_CALL__ADOPTED).say(Labels.year(call.getYear()), call.getAdopted(), call.getApplications());
		}
	}
}
