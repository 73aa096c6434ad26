// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanDossierTest {
	@Test
	void aDossierWithoutFaultsHasNoFindings() {
		assertThat(Checks.all(new CleanDossier().dossier)).isEmpty();
	}
}
