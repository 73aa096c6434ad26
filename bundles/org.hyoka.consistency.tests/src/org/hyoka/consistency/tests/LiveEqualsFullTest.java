// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found after any edit is what a full validation finds: random edits of any feature of any object. A rule that
 * forgets to say on what it depends fails here.
 */
class LiveEqualsFullTest {
	private static final int EDITS = Integer.getInteger("hyoka.edits", 150);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void afterAnyEdit(long seed) {
		CleanDossier clean = new CleanDossier();
		RandomEdits edits = new RandomEdits(clean.dossier, seed + Long.getLong("hyoka.seed", 0));
		Validator validator = Validator.standard();
		try (LiveValidator live = LiveValidator.attach(clean.dossier, validator)) {
			live.update();
			for (int i = 0; i < EDITS; i++) {
				String edit = edits.edit();
				live.update();
				Set<Problem> stale = new LinkedHashSet<>(live.problems());
				Set<Problem> missing = new LinkedHashSet<>(validator.validateAll(clean.dossier, null));
				missing.removeIf(stale::remove);
				assertThat(stale).as("seed %d, edit %d: %s; found no more", seed, i, edit).isEmpty();
				assertThat(missing).as("seed %d, edit %d: %s; not found", seed, i, edit).isEmpty();
			}
		}
	}
}
