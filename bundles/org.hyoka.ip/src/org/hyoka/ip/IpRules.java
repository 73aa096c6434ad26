// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip;

import java.util.List;
import java.util.stream.Stream;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.RuleSet;
import org.hyoka.ip.internal.consistency.AgreementChecks;
import org.hyoka.ip.internal.consistency.ClauseChecks;
import org.hyoka.ip.internal.consistency.CoverageChecks;
import org.hyoka.ip.internal.consistency.DutyChecks;
import org.hyoka.ip.internal.consistency.FilingChecks;
import org.hyoka.ip.internal.consistency.ProseChecks;
import org.hyoka.ip.internal.consistency.RegisterChecks;
import org.hyoka.ip.internal.consistency.SecrecyChecks;
import org.osgi.service.component.annotations.Component;

/** The consistency rules on IP, {@code hyoka.ip.*}. */
@Component(service = RuleSet.class)
public final class IpRules implements RuleSet {
	@Override
	public List<ConsistencyRule> rules() {
		return Stream.of(AgreementChecks.all(), ClauseChecks.all(), CoverageChecks.all(), DutyChecks.all(), FilingChecks.all(),
				RegisterChecks.all(), SecrecyChecks.all(), ProseChecks.all()).flatMap(List::stream).toList();
	}
}
