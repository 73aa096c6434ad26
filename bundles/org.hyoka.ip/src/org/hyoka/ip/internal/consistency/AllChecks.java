// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.consistency;

import java.util.List;
import java.util.stream.Stream;

import org.hyoka.consistency.ConsistencyRule;

/** All rules of this bundle. */
public final class AllChecks {
	private AllChecks() {
	}

	/** All of them, new. */
	public static List<ConsistencyRule> all() {
		return Stream.of(AgreementChecks.all(), ClauseChecks.all(), CoverageChecks.all(), DutyChecks.all(), FilingChecks.all(),
				RegisterChecks.all(), SecrecyChecks.all(), ProseChecks.all()).flatMap(List::stream).toList();
	}
}
