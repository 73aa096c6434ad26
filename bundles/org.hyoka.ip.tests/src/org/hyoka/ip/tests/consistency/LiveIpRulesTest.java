// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.ip.IpRules;
import org.hyoka.ip.tests.RandomEdits;
import org.hyoka.model.hyoka.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edit the findings are those that a look at the whole dossier gives: the rules say right what they depend on. */
class LiveIpRulesTest {
	private static final Validator VALIDATOR = new Validator(new IpRules().rules(), Set.of());

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 20220331 })
	void findingsAfterAnyEditAreThoseOfTheWholeDossier(long seed) {
		RandomEdits edits = new RandomEdits(seed);
		Dossier dossier = edits.dossier;
		LiveValidator live = LiveValidator.attach(dossier, VALIDATOR);
		live.update();
		for (int i = 0; i < 600; i++) {
			String edit = edits.next();
			live.update();
			Set<Problem> whole = new HashSet<>(VALIDATOR.validateAll(dossier, null));
			Set<Problem> missed = new HashSet<>(whole);
			missed.removeAll(live.problems());
			Set<Problem> stale = new HashSet<>(live.problems());
			stale.removeAll(whole);
			assertThat(missed).as("missed after edit %s: %s", i, edit).isEmpty();
			assertThat(stale).as("stale after edit %s: %s", i, edit).isEmpty();
		}
		live.close();
	}
}
