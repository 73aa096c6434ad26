// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.indicators.OutputCountCheck;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpPackage;

/** A count of papers or patents that differs from the registers it should come from (rule 11). */
final class CountRegisters extends Rule<Undertaking> {
	CountRegisters() {
		super("hyoka.counts.register", Severity.ERROR, IndicatorRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.OUTPUT_COUNTS, Literals.OUTPUT_COUNT, Literals.PERIOD,
						IpPackage.Literals.IP_MANAGEMENT, IpPackage.Literals.INVENTION, IpPackage.Literals.FILING,
						IpPackage.Literals.PUBLICATION, IpPackage.Literals.STANDARDS_CONTRIBUTION),
				11);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		for (OutputCountCheck check : OutputCountCheck.of(undertaking)) {
			if (!check.agrees()) {
				report.at(check.count(), Literals.OUTPUT_COUNT__VALUE).say(Naming.where(check.counts()),
						Naming.inSentence(check.count().getKind()), check.count().getValue(), check.registered());
			}
		}
	}
}
