// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.ip.IpRules;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;

/** All rules on IP together. */
class IpRulesTest {
	private static final Validator VALIDATOR = new Validator(new IpRules().rules(), Set.of());

	@Test
	void theSamplesHaveNoErrors() {
		for (Sample sample : Samples.all()) {
			assertThat(VALIDATOR.validateAll(sample.create(), null)).as(sample.key()).noneMatch(f -> f.severity() == Severity.ERROR);
		}
	}

	@Test
	void everyRuleHasATitleAndAnIdOfThisBundle() {
		List<String> ids = new ArrayList<>();
		for (ConsistencyRule rule : new IpRules().rules()) {
			ids.add(rule.id());
			assertThat(rule.id()).startsWith("hyoka.ip.");
			assertThat(rule.title().in(Locale.JAPANESE)).isNotBlank().isNotEqualTo(rule.title().in(Locale.ENGLISH));
		}
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void everyRuleHasItsTests() {
		assertThat(new IpRules().rules())
				.allSatisfy(rule -> assertThat(List.of(DutyRulesTest.KINDS, AgreementRulesTest.KINDS, RegisterRulesTest.KINDS))
						.filteredOn(kinds -> kinds.contains(RuleTests.kind(rule))).as(rule.id()).hasSize(1));
	}
}
