// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.model.hyoka.FundingCall;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** More proposals adopted than received. */
final class FundingCalls extends Rule<FundingCall> {
	FundingCalls() {
		super("hyoka.call.counts", Severity.ERROR, StructureRules.BOOK, Literals.FUNDING_CALL, FundingCall.class,
				Dependencies.on(Literals.FUNDING_CALL));
	}

	@Override
	protected void check(FundingCall call, ProblemReporter report) {
		if (call.getApplications() != null && call.getAdopted() != null && call.getAdopted() > call.getApplications()) {
			report.at(call, Literals.FUNDING_CALL__ADOPTED).say(Labels.year(call.getYear()), call.getAdopted(), call.getApplications());
		}
	}
}
